import { lexicon } from '../../story/lexicon.ts';
import { closedClassOf } from '../clauses/word-class.ts';
import { QUARTER } from '../figures/quarters.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';
import { wordOf } from '../words/lemma.ts';

const FIGURES: ReadonlySet<string> = new Set(lexicon('figure-nouns'));

/** "What is | Lee's approval rating | in Ulm", "what | tax rate | does Lee want": the noun phrase asked for. */
const ASKS: readonly RegExp[] = [
  /^what(?:['’]?s| is| are| was| were| will be) (.+)$/iu,
  /^what ((?:\S+ ){1,5}?)(?:of \S+ )?(?:is|are|was|were|did|does|do|will|would|has|have|had)\b/iu,
];
/** "What do teachers earn", "what did wages go up to": a figure by the verb alone. */
const BY_VERB =
  /^what (?:do|does|did) .+ earn$|^what (?:did|does|do|has|will) .+ (?:raise|cut|rise|go up|fall|go down|drop|increase|lower|climb)\b.* (?:to|by)$/iu;

/** "High", "nearly all", "unchanged": a degree for a figure. */
const DEGREE =
  /\b(?:half|double|twice|most|majority|none?|zero|free|full|nothing|nil|unchanged|narrow\p{L}*|same|all|few|low\p{L}*|high\p{L}*|record|small\p{L}*|large\p{L}*|tied?|even|level|dozens?|hundreds?|thousands?|quarters?|thirds?|an? (?:fifth|tenth))\b/iu;

/** "Forecasts a rise in unemployment by the end of 2023": a rate is given as a share, or as so many of or for so many. */
const RATE =
  /^(?:unemployment|jobless|inflation|interest|growth|poverty|approval|literacy|vaccination) rate$/i;
const SHARE = /\d\s?%|per\s?cent\b|percentage|\d (?:in|of|per|out of) (?:every )?\d|\bat \d/iu;

const lacksShare = (text: string, told: string): boolean =>
  RATE.test(ASKS[0]?.exec(text)?.[1]?.replace(/^the (?:\p{L}+ )?(?=\p{L}+ rate$)/iu, '') ?? '') &&
  !SHARE.test(told);

/** The phrase up to its head: what follows a preposition or an auxiliary is not asked for. */
function headOf(phrase: string): string {
  const words = phrase.toLowerCase().trim().split(/\s+/);
  const end = words.findIndex((word, w) => w > 0 && closedClassOf(word) !== undefined);
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
}

/** "What are the limits of the study": what it does not show, in words. */
const OF_STUDY =
  /^what(?:['’]?s| are| were) the limits (?:of|to) (?:the|this) (?:study|trial|research|survey|poll|findings)$/i;

const asksFigure = (text: string): boolean =>
  BY_VERB.test(text) ||
  (!OF_STUDY.test(text) &&
    ASKS.some((asks) => {
      const phrase = asks.exec(text)?.[1]?.replace(/^(?:the|an?|his|her|its|their) /i, '');
      if (phrase === undefined) return false;
      const head = headOf(phrase);
      return FIGURES.has(head) || FIGURES.has(wordOf(head).lemma);
    }));

const QUARTERS = new RegExp(QUARTER, 'giu');

/** A number or a degree that is no time of business: "its second quarter" gives neither. */
function givesFigure({ text, words, slots }: IndexedSentence): boolean {
  const times = [...text.matchAll(QUARTERS)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return (
    DEGREE.test(text.replace(QUARTERS, '')) ||
    words.some(
      ({ start }, w) =>
        ((slots[w] ?? 0) & SLOT.number) !== 0 && !times.some(({ from, to }) => from <= start && start < to),
    )
  );
}

/** "What is the jobless rate": a sentence that speaks of joblessness, with no number or degree in it, does not give it. */
export function isFigureless({ question, index, candidates: [best] }: Looked): boolean {
  const sentence = index.passage.sentences[best?.sentence ?? -1];
  return (
    sentence !== undefined &&
    asksFigure(question.text) &&
    ((lacksShare(question.text, sentence.text) && !DEGREE.test(sentence.text)) || !givesFigure(sentence))
  );
}
