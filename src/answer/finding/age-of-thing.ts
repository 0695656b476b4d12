import type { IndexedStory } from '../index.ts';
import { isThing } from '../people/thing.ts';
import type { Question } from '../question/question.ts';
import { placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

const ASKS = /^how old (?:is|are|was|were)\b/i;

/** "Was built in 1974", ", cast in the 15th century", "opened in 1928": when something came to be. */
const CAME_TO_BE =
  /(?:(?:\b(?:was|were|been)|,) (?:\p{Ll}+ly |first )?(?:built|constructed|erected|completed|opened|founded|established|created|launched|made|bought|laid|cast|carved|painted)\b[^.;]{0,40}?|\b(?:opened|dat(?:es?|ed|ing) (?:from|back to)) (?:\p{Ll}+ ){0,2})(?:\b(?:1\d|20)\d\ds?\b|\bcentur(?:y|ies)\b)/iu;

/** "The 97-year-old building": outright, and not of somebody. */
const OUTRIGHT = /\d[- ]years?[- ]old\b(?! (?:\p{Lu}|man\b|woman\b|boy\b|girl\b))/u;

/** Surely enough another word for it: a "plane" is an aircraft. */
const ALIKE = 0.5;
/** What such a sentence adds to the log odds that it answers. */
const TOLD = 2;

/** "How old is the dam": news tells of a thing when it was built. */
export function findAgeOfThing(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text) || !isThing(question.terms.at(-1), index)) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const isTold = ({ sentence }: Candidate): boolean => {
    const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
    const from = CAME_TO_BE.exec(text)?.index ?? -1;
    // What stands behind is another thing: "the firm, founded in 2011, said that the plane".
    return terms.every((match) => (words[placeIn(match, sentence, ALIKE)]?.start ?? from) < from);
  };
  const [best] = finding.candidates;
  if (OUTRIGHT.test(index.passage.sentences[best?.sentence ?? -1]?.text ?? '')) return undefined;
  const told = finding.candidates.find(isTold);
  return told && { ...putFirst(finding, told), confidence: finding.confidence + TOLD };
}
