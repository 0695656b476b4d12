import { lexicon } from '../../story/lexicon.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';
import { SAID_NOTHING } from './silent.ts';

const TELLING: ReadonlySet<string> = new Set(lexicon('telling-verbs'));
const isTelling = (form: string): boolean => TELLING.has(wordOf(form).lemma);

const ASKS = /^(?:did|does|do|has|have|will|would)\b/i;
const WHAT = /^(?:when|what|who|whom|which|how|why|where|whether|if|names?|details?|reasons?|dates?)$/;

/** "Did the police SAY WHEN", "has he REVEALED the REASON". */
function asksWhetherTold(text: string): boolean {
  const forms = tokensOf(text).map(({ form }) => form);
  const verb = forms.findIndex(isTelling);
  return ASKS.test(text) && verb > 0 && forms.slice(verb + 1).some((form) => WHAT.test(form));
}

/** "Did the police comment", "has Lee responded to the claims". */
const ASKS_COMMENT =
  /^(?:did|has|have|had) .+ (?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied))(?: (?:on|to|about)\b.*)?$/iu;

/** How a report tells, of what was asked, that nothing was said. */
function declinedAs(text: string): ((told: string) => boolean) | undefined {
  if (asksWhetherTold(text)) return declines;
  return ASKS_COMMENT.test(text) ? (told) => SAID_NOTHING.test(told) : undefined;
}

const DECLINES =
  /\b(?:(?:did|do|does|would|will|could|has|have) not|(?:did|do|does|would|could|has|have)n['’]t|(?:declin|refus)(?:ed|es|ing) to) (?:(?:yet|immediately|publicly) )?(\p{L}+)/giu;

const declines = (text: string): boolean =>
  [...text.matchAll(DECLINES)].some(([, verb = '']) => isTelling(verb));

/** A best sentence that says so itself stays. */
const NEGATED = /\b(?:not|no|never|declin\p{L}+|refus\p{L}+)\b|n['’]t\b/iu;

/** Behind by as much a sentence may stand that says that it was not told. */
const BEHIND = 4;
const NEAR = 8;

/** "Did the police say when": news tells so where they did not, "they declined to say when". */
export function withDeclinedFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  const textOf = ({ sentence }: Candidate): string => index.passage.sentences[sentence]?.text ?? '';
  const tells = declinedAs(question.text);
  if (!best || !tells || NEGATED.test(textOf(best))) return finding;
  const other = candidates
    .slice(1, NEAR)
    .find((one) => one.score > best.score - BEHIND && tells(textOf(one)));
  return putFirst(finding, other);
}
