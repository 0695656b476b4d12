import { isOfLead } from '../people/nameless-lead.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';
import { personNamed } from './topic.ts';

/** What that adds to the log odds that the lead answers: it lacks the name and nothing else. */
const TOLD = 1;

/** "How much did Lee steal": "A former treasurer who stole £4,000 was jailed", where Lee is the treasurer. */
export function withLeadOfAsked(finding: Finding): Finding {
  const { index, ranking, candidates } = finding;
  const { terms } = ranking.matching;
  const names = terms.filter(({ term }) => index.names.has(term.form));
  const person = personNamed(
    names.map(({ term }) => term.form),
    index,
  );
  const rest = terms.filter((match) => !names.includes(match));
  const holdsAll = (s: number): boolean => rest.every(({ level }) => (level[s] ?? 0) >= LEVEL.stem);
  const [best] = candidates;
  const lead = candidates.find(({ sentence }) => person && isOfLead(person, sentence, index));
  if (!best || !lead || rest.length === 0 || !holdsAll(lead.sentence)) return finding;
  if (best !== lead && holdsAll(best.sentence)) return finding;
  return { ...putFirst(finding, lead), confidence: finding.confidence + TOLD };
}
