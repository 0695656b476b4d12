import { placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { tellingOf } from '../telling/telling.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** As far down the list, and behind by as much, a sentence may stand that has the place or the time asked for. */
const NEAR = 5;
const BEHIND = 2.5;
/** Less sure than this, in log odds, it is as likely that nothing answers as that another sentence does. */
const SURE = 0.6;
/** Surely enough another word for it: a "speech" is an address. */
const ALIKE = 0.5;

/** "She was at home in Ulm": goes on about whom the sentence before names. */
const GOES_ON = /^["“'‘]?(?:he|she|it|they)\b/i;

/** Where the best sentence has no place, or no time, one about the same that has it comes first. */
export function withTellingFirst(finding: Finding): Finding {
  const { candidates, ranking, index, confidence } = finding;
  const [best] = candidates;
  const tells = tellingOf(finding);
  if (!best || !tells || tells(best.sentence) || confidence < SURE) return finding;
  const goesOn = ({ sentence }: Candidate): boolean =>
    sentence === best.sentence + 1 && GOES_ON.test(index.passage.sentences[sentence]?.text ?? '');
  const holdsAsMuch = ({ sentence }: Candidate): boolean =>
    ranking.matching.terms.every(
      (match) => placeIn(match, best.sentence, ALIKE) < 0 || placeIn(match, sentence, ALIKE) >= 0,
    );
  const other = candidates
    .slice(1, NEAR)
    .find(
      (one) => one.score > best.score - BEHIND && (holdsAsMuch(one) || goesOn(one)) && tells(one.sentence),
    );
  return putFirst(finding, other);
}
