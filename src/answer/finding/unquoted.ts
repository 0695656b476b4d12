import { isSaidIn } from '../../attribution/said-in.ts';
import type { Span } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { areAmong, nameWords } from '../people/called.ts';
import { asksOthers, isMentioned } from '../people/people.ts';
import type { Question, Term } from '../question/question.ts';
import { placeIn } from '../ranking/match.ts';
import { isEnglish } from '../spelling/speller.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** Whose words are asked for, as it is read and as it was typed, and what about. */
interface Asked {
  readonly source: string;
  readonly typed: string;
  readonly topic: readonly Term[];
}

/** "The library's | cleaner": the library does not speak. */
const OWNER = /\S+['’]s?\s/gu;

/** Letters around a source in which a story tells who it is. */
const BESIDE = 60;

/** "Her grandson, Luke Crane, said": the sentence that surely answers calls its own speaker what the question does. */
function isCalledThere(source: string, { candidates, confidence, index }: Finding): boolean {
  const { sentences, attributions, story } = index.analysis;
  const sentence = sentences[candidates[0]?.sentence ?? -1];
  const words = nameWords(source);
  const isName = index.names.has(words.at(-1) ?? '');
  if (!sentence || confidence <= 0 || words.length === 0 || isName) return false;
  return attributions.some((one) => {
    if (!one.source || !isSaidIn(one, sentence)) return false;
    const beside = textBeside(one.source, sentence, one.content, story.body);
    const given = nameWords(beside.replace(OWNER, ''));
    return areAmong(words, given);
  });
}

/** What stands around a source in its sentence, but for what is said. */
function textBeside(source: Span, sentence: Span, content: readonly Span[], body: string): string {
  const before = content.findLast(({ end }) => end <= source.start)?.end ?? 0;
  const after = content.find(({ start }) => start >= source.end)?.start ?? body.length;
  return body.slice(
    Math.max(sentence.start, source.start - BESIDE, before),
    Math.min(sentence.end, source.end + BESIDE, after),
  );
}

/** Surely enough another word for it. */
const ALIKE = 0.5;
/** As sure the gate must be, in log odds, that a sentence answers whose speaker is not known to be the one described. */
const SURE = 0.5;

/** "The banker", "the senior players": words of English and no name, so that whoever says it there may well be meant. */
function isDescribed(source: string, { names }: IndexedStory): boolean {
  const words = tokensOf(source);
  return words.every(({ form, capital }) => !capital && !names.has(form) && isEnglish(form));
}

/** All that it should be about stands in the sentence that surely answers. */
function isOnTopic(topic: readonly Term[], { candidates, confidence, ranking }: Finding): boolean {
  const asked = new Set(topic.map(({ stem }) => stem));
  const best = candidates[0]?.sentence ?? -1;
  const about = ranking.matching.terms.filter(({ term }) => asked.has(term.stem));
  return confidence > SURE && about.length > 0 && about.every((match) => placeIn(match, best, ALIKE) >= 0);
}

/** Whom nothing is attributed to by that name: who is called so in the sentence that surely answers, or is only described. */
export function findUnquoted(
  question: Question,
  { source, typed, topic }: Asked,
  index: IndexedStory,
): Finding {
  const kind = isMentioned(source, index) ? 'never-quoted' : 'unknown-name';
  const finding = ranked(index, question);
  const mayBeThere = !asksOthers(typed);
  const answers =
    mayBeThere &&
    (isCalledThere(source, finding) || (isDescribed(typed, index) && isOnTopic(topic, finding)));
  return answers ? finding : { ...finding, missing: { kind, name: typed } };
}
