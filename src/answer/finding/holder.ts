import { placesOf } from '../abstain/description.ts';
import { isToldBeside } from '../abstain/told-beside.ts';
import { holderAsked, isUnnamed } from '../abstain/unnamed.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** As far down the list, and by as much behind, the sentence may stand that names whoever it is. */
const NEAR = 4;
const BEHIND = 3;

/** "Who is the finance minister": "the finance minister hit back" comes after "the finance minister, Ann Lee, said". */
export function withHolderFirst(finding: Finding): Finding {
  const { candidates, index } = finding;
  const [best] = candidates;
  const noun = holderAsked(finding);
  if (!best || noun === undefined || isUnnamed(finding)) return finding;
  const tells = ({ sentence }: Candidate): boolean | undefined => {
    const text = index.passage.sentences[sentence]?.text ?? '';
    const places = placesOf(noun, text);
    return places.length === 0 ? undefined : places.some((place) => isToldBeside(text, place));
  };
  if (tells(best) !== false) return finding;
  return putFirst(
    finding,
    candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && tells(one)),
  );
}
