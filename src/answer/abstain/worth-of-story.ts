import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import type { TermMatch } from '../ranking/match.ts';

/** "How much is the painting worth", "what is the value of the painting". */
export const ASKS_WORTH =
  /^how much (?:is|are|was|were) .+ worth$|^what (?:is|are|was|were) (?:the )?(?:.+ worth|value of .+)$/i;
export const GIVES_WORTH =
  /\b(?:worth|valued at|estimated at)\b[^.;]{0,30}(?:\d|\b(?:thousand|million|billion)s?\b)/iu;

/** A word of so many sentences is what the story is about. */
const ABOUT = 0.15;
const FEWEST = 3;
const isOfStory = ({ inTitle, sentences }: TermMatch, { passage }: IndexedStory): boolean =>
  inTitle || sentences >= Math.max(FEWEST, ABOUT * passage.sentences.length);

/** "A work by Anna Hoss worth £2.4m": where a story values one thing only, it is what the story is about, by whatever name. */
export function isWorthOfStory({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const given = index.passage.sentences.flatMap(({ text }, s) => (GIVES_WORTH.test(text) ? [s] : []));
  const noun = ranking.matching.terms.findLast(({ term }) => !/^(?:worth|values?)$/.test(term.form));
  return (
    ASKS_WORTH.test(question.text) &&
    given.length === 1 &&
    given[0] === best?.sentence &&
    noun !== undefined &&
    isOfStory(noun, index)
  );
}
