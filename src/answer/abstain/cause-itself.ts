import type { Looked } from '../finding/finding.ts';
import { GIVES_CAUSE } from '../finding/set-phrases/causes.ts';
import { placeIn, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence } from '../ranking/passage.ts';

const ASKS_CAUSE = /^what (?:\p{L}+ )?caused\b|\bcause of\b|^why (?:did|was|were)\b/iu;

/** Surely enough another word for it. */
const ALIKE = 0.5;

/** "Closed due to the | blaze". */
const BROUGHT_BY =
  /\b(?:due to|because of|owing to|as a result of|in the wake of|forced by|disrupted by) (?:(?:the|an?|this|that) )?(?:\p{L}+ ){0,2}$/iu;

const ASKS_WHAT = /^what\b|\bcause of\b/iu;

/** "Burst into flames after it | crashed", "fled since the fire | was sparked": what came later is no cause. */
const CAME_BEFORE =
  /\b(?:after|since) (?:(?:the|an?|this|that|it|they) )?(?:(?!(?:an?|the|of)\b)\p{L}+ ){0,2}$/iu;

/** The word that asks, and tells of nothing that was brought about. */
const CAUSE = /^caus/i;

/** "The blaze | caused damage", "the crash | has led to delays": what it brought about. */
const BROUGHT_ABOUT =
  /^ (?:(?:has|have|had|also|already) ){0,2}(?:caus(?:ed|es|ing)|led to|leads to|sparked|triggered|prompted|forced)\b(?! by\b)/iu;

/** "The blaze caused damage"; but "his handling of the plane caused the plane to stall" tells what is asked behind it. */
function bringsAbout(
  match: TermMatch,
  s: number,
  { text, words }: Pick<IndexedSentence, 'text' | 'words'>,
  terms: readonly TermMatch[],
): boolean {
  const at = placeIn(match, s, ALIKE);
  const { start = 0, form = '' } = words[at] ?? {};
  const isLast = terms.every(
    (other) => placeIn(other, s, ALIKE) <= at || CAUSE.test(other.term.typed ?? other.term.form),
  );
  return isLast && BROUGHT_ABOUT.test(text.slice(start + form.length));
}

/** "What caused the fire": a road "closed due to the blaze" tells what the fire brought about, and not what brought it about. */
export function isCauseItself({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  if (!ASKS_CAUSE.test(question.text)) return false;
  const before = (end: number): boolean =>
    BROUGHT_BY.test(text.slice(0, end)) ||
    (ASKS_WHAT.test(question.text) && CAME_BEFORE.test(text.slice(0, end)));
  return ranking.matching.terms.some((match) => {
    const word = words[placeIn(match, s, ALIKE)];
    if (!word) return false;
    if (ASKS_WHAT.test(question.text) && bringsAbout(match, s, { text, words }, ranking.matching.terms))
      return true;
    if (!before(word.start)) return false;
    return !GIVES_CAUSE.test(text.slice(word.start));
  });
}
