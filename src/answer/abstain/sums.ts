import { STANDS_FOR } from '../figures/kinds.ts';
import type { Looked } from '../finding/finding.ts';
import type { TermMatch } from '../ranking/match.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { BACK } from './of-another.ts';
import { isWorthOfStory } from './worth-of-story.ts';

const stands = ({ level }: TermMatch, s: number): boolean => (level[s] ?? 0) > 0;

const PAID =
  /^what(?:['’]s| is| are| was| were) .+ (?:salary|wages?|pay)$|^how much (?:is|are|was|were|does|do|did|has|have|will|would)\b.+\b(?:paid|earn|earning)$/i;
const PAY: ReadonlySet<string> = new Set(
  'pay paid salary wage wages earn income compensation fee bonus make'
    .split(' ')
    .map((form) => wordOf(form).stem),
);

/** "Will pay a dividend": nobody's pay. */
const PAYS_OUT =
  /\b(?:pay(?:s|ing)?|paid) (?:[^.,;]{0,60}? )?(?:dividends?|fines?|tax(?:es)?|damages|bills?|debts?|costs|rents?|interest|tribute|back|out|for)\b/giu;

/** "He was paid £60": whom the sentences before name. */
const GOES_ON = /^["“'‘]?(?:he|she|they)\b/i;

/** "How much is the mayor paid": a sum that somebody names or spends is not what they are paid, nor is the pay of others. */
export function lacksPay(finding: Looked): boolean {
  if (!PAID.test(finding.question.text)) return false;
  const best = finding.candidates[0]?.sentence ?? -1;
  const sentence = finding.index.passage.sentences[best];
  const rest = finding.ranking.matching.terms.filter(({ term }) => !PAY.has(term.stem));
  const from = GOES_ON.test(sentence?.text ?? '') ? best - BACK : best;
  const isNear = (term: TermMatch): boolean =>
    [best, best - 1, best - 2].some((s) => s >= from && stands(term, s));
  const isOfAnother = rest.length > 0 && !rest.some(isNear);
  const hasNumber = /\d|\b(?:hundred|thousand|million)\b/.test(sentence?.text ?? '');
  return isOfAnother || !hasNumber || !tellsPay(sentence?.text ?? '');
}

const tellsPay = (text: string): boolean =>
  tokensOf(text.replace(PAYS_OUT, '')).some(({ form }) => PAY.has(wordOf(form).stem));

/** "How much did Orr cost": a sum beside neither the words asked about nor what goes on about them is another price. */
export function isOtherSum(finding: Looked): boolean {
  if (finding.question.expects !== 'money' || isWorthOfStory(finding)) return false;
  const best = finding.candidates[0]?.sentence ?? -1;
  const rest = finding.ranking.matching.terms.filter(({ term }) => !STANDS_FOR.test(term.form));
  return rest.length > 0 && !rest.some((term) => stands(term, best) || stands(term, best - 1));
}
