import type { Attribution } from '../../attribution/attribution.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import type { NoAnswer } from '../answer.ts';
import type { IndexedStory } from '../index.ts';
import { REPORTING_VERBS } from '../lexicon.ts';
import { attributionsOf, isMentioned } from '../people/people.ts';
import type { Question, Term } from '../question/question.ts';
import type { TermMatch } from '../ranking/match.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked, rankedIn } from './finding.ts';
import { scopeOf, sentencesOfContent } from './scope.ts';
import { findSilent } from './silent.ts';
import { findStance } from './stance.ts';
import { headingOf, leadingTo, personNamed, speaksOf, topicIn } from './topic.ts';
import { findUnquoted } from './unquoted.ts';

/** Half of the topic, by rarity, must stand in what was said: one word of two, or the rarer of them. */
const ON_TOPIC = 0.45;

/** "What did the poll say about the party": what is written is not quoted, but told: the words are looked for. */
function written(question: Question, source: string, index: IndexedStory): Finding | undefined {
  const noun = tokensOf(source).at(-1)?.form ?? '';
  if (!documentNouns.has(noun) || !isMentioned(source, index)) return undefined;
  const { said, ...asked } = question;
  const isAsked = ({ lemma }: Term): boolean => !REPORTING_VERBS.has(lemma);
  return ranked(index, { ...asked, terms: asked.terms.filter(isAsked), words: asked.words.filter(isAsked) });
}

/** "told him to wait": somebody is told, though the question may call them otherwise. */
const tells = ({ addressee, cue }: Attribution, { analysis: { story } }: IndexedStory): boolean =>
  addressee !== undefined ||
  (cue !== undefined && /\b(?:told|tells?|asked|warned|urged|ordered)\b/.test(textOf(story.body, cue)));

/** A topic that the story does not have, else one that others have. */
function lacking(terms: readonly TermMatch[], source: string): NoAnswer {
  const nowhere = terms.filter(({ level, inTitle }) => !inTitle && level.every((found) => found === 0));
  return nowhere.length > 0
    ? { kind: 'not-mentioned', terms: nowhere.map(({ term }) => term.typed ?? term.form) }
    : { kind: 'not-quoted', name: source };
}

/** Less sure than this, in log odds, the gate knows better than the words that the topic is another. */
const UNLIKELY = -1;

/** How much of the topic there is in what somebody says and right before it, else in the line under which it stands, far above, which the gate does not see. */
function topicOf(
  own: readonly Attribution[],
  topic: readonly Term[],
  { confidence, index, ranking: { matching } }: Finding,
): number {
  const person = personNamed(
    topic.map(({ form }) => form),
    index,
  );
  const around = (one: Attribution): readonly number[] => [
    ...sentencesOfContent(index, [one]).keys(),
    ...leadingTo(one, index),
  ];
  const near = own.map((one) => (speaksOf(person, one, index) ? 1 : topicIn(matching.terms, around(one))));
  if (Math.max(...near) > ON_TOPIC) return confidence > UNLIKELY ? Math.max(...near) : 0;
  return Math.max(
    0,
    ...own.map((one) => topicIn(matching.terms, [...around(one), ...headingOf(one, index)])),
  );
}

/** "What did X say about Y": only what X is credited with, the nearest to the topic first. */
export function findSaid(
  question: Question,
  { source, typed = source, topic, addressed }: NonNullable<Question['said']>,
  index: IndexedStory,
): Finding {
  const own = attributionsOf(source, index);
  if (own.length === 0)
    return (
      written(question, source, index) ??
      findSilent(question, { source, topic }, index) ??
      findStance(question, { source, topic }, index) ??
      findUnquoted(question, { source, typed, topic }, index)
    );
  const finding = rankedIn(scopeOf(question, index), index);
  const told = addressed === true && own.some((one) => tells(one, index));
  const best = topic.length === 0 || told ? 1 : topicOf(own, topic, finding);
  const confidence = Math.max(best - ON_TOPIC, finding.confidence);
  if (confidence > 0) return { ...finding, confidence };
  const missing = lacking(finding.ranking.matching.terms, typed);
  return written(question, source, index) ?? { ...finding, confidence, missing };
}
