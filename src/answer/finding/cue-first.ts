import { REPORTING_VERBS } from '../lexicon.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

const ASKS = /^(?:who|which \p{L}+)\s+(?:(?:has|have|had|first|also)\s+){0,2}(\p{L}+)/iu;
/** Verbs that tell only that something was said: a report has any other for them. */
const PLAIN = /^(?:say|tell|speak|talk|think|ask|write|claim|state|mention|call|want|report)$/;

/** As far down the list, and behind by as much, a sentence may stand that has the very verb. */
const NEAR = 4;
const BEHIND = 4;

/** "Who confirmed the arrest": of sentences that tell of it, one in which somebody confirms it comes before one in which somebody says it. */
export function withCueFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [, verb = ''] = ASKS.exec(question.text) ?? [];
  const { lemma } = wordOf(verb.toLowerCase());
  const [best] = candidates;
  if (!best || question.kind !== 'who-said' || !REPORTING_VERBS.has(lemma) || PLAIN.test(lemma))
    return finding;
  const has = ({ sentence }: Candidate): boolean =>
    index.passage.sentences[sentence]?.words.some((word) => word.lemma === lemma) ?? false;
  if (has(best)) return finding;
  const other = candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && has(one));
  return putFirst(finding, other);
}
