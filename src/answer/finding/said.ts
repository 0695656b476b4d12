import type { Attribution } from '../../attribution/attribution.ts';
import { textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { attributionsOf, isMentioned } from '../people.ts';
import type { Question } from '../question/question.ts';
import type { TermMatch } from '../ranking/match.ts';
import { wordsOf } from '../ranking/passage.ts';
import { type Finding, ranked, sentencesOfContent } from './finding.ts';
import { leadingTo, personNamed, speaksOf, topicIn } from './topic.ts';

/** Half of the topic, by rarity, must stand in what was said: one word of two, or the rarer of them. */
const ON_TOPIC = 0.45;

function nobody(question: Question, source: string, index: IndexedStory): Finding {
  const kind = isMentioned(source, index) ? 'not-quoted' : 'unknown-name';
  return { ...ranked(index, question), missing: { kind, name: source } };
}

/** Words that content and topic share count before those that only its sentence has. */
function inContent(attribution: Attribution, terms: readonly TermMatch[], index: IndexedStory): number {
  const said = attribution.content.map((span) => textOf(index.analysis.story.body, span)).join(' ');
  const stems = new Set(wordsOf(said).map(({ stem }) => stem));
  return terms.filter(({ term }) => stems.has(term.stem)).length / Math.max(1, terms.length);
}

/** "What did X say about Y": only what X is credited with, the nearest to the topic first. */
export function findSaid(
  question: Question,
  { source, topic }: NonNullable<Question['said']>,
  index: IndexedStory,
): Finding {
  const own = attributionsOf(source, index);
  if (own.length === 0) return nobody(question, source, index);
  const sentences = sentencesOfContent(index, own);
  const about = topic.length > 0 ? { ...question, terms: topic, words: topic } : question;
  const finding = ranked(index, about);
  const { terms } = finding.ranking.matching;
  const topicality = (s: number): number => {
    const attribution = sentences.get(s);
    return attribution ? inContent(attribution, terms, index) : 0;
  };
  const candidates = finding.candidates
    .filter(({ sentence }) => sentences.has(sentence))
    .map((candidate) => ({ ...candidate, score: candidate.score + topicality(candidate.sentence) }))
    .sort((a, b) => b.score - a.score);
  const person = personNamed(
    topic.map(({ form }) => form),
    index,
  );
  const onTopic = (one: Attribution): number =>
    speaksOf(person, one, index)
      ? 1
      : topicIn(terms, [...sentencesOfContent(index, [one]).keys(), ...leadingTo(one, index)]);
  const best = topic.length === 0 ? 1 : Math.max(0, ...own.map(onTopic));
  const absent = terms.filter(({ level }) => ![...sentences.keys()].some((s) => (level[s] ?? 0) > 0));
  return {
    ...finding,
    candidates,
    confidence: best - ON_TOPIC,
    attributions: sentences,
    ...(best < ON_TOPIC && {
      missing: { kind: 'not-mentioned', terms: absent.map(({ term }) => term.form) },
    }),
  };
}
