import { givenAs, STANDS_FOR } from '../figures/kinds.ts';
import type { IndexedStory } from '../index.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Ranking } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';

/** Words that ask for a value and nothing else. */
const ASKS = /^(?:hot|cold|warm|fast|heavy|percent|percentage|proportion|size|amount)$/;

/** What a value beside all that it is asked about adds to the log odds that its sentence answers. */
const BESIDE = 2.5;
/** As far down the list a sentence may stand that has all of it. */
const NEAR = 8;

/** The story lacks the word that asks for a value, as it lacks "how": nothing follows from that. */
function withoutMeasure(question: Question, { vocabulary }: IndexedStory): Question {
  const isLeft = ({ form }: Term): boolean => !ASKS.test(form) || vocabulary.has(form);
  const terms = question.terms.filter(isLeft);
  return terms.length === 0 ? question : { ...question, terms, words: question.words.filter(isLeft) };
}

/** Whether a sentence has every word of the question but those that the value stands for. */
function holdsRest({ matching }: Ranking): (s: number) => boolean {
  const rest = matching.terms.filter(({ term }) => !STANDS_FOR.test(term.form));
  return (s) => rest.length > 0 && rest.every(({ level }) => (level[s] ?? 0) >= LEVEL.prefix);
}

/** "How long was the hull": of a thing it may ask for metres, of a deed for hours. */
const lengthAsked = (text: string): RegExp | undefined =>
  /^how long (?:is|are|was|were)\b/i.test(text) ? LONG : undefined;

const LONG =
  /\d[\s-]?(?:km|cm|mm|m|ft|miles?|feet|foot|inch(?:es)?|(?:kilo|centi)?met(?:re|er)s?|yards?)[\s-](?:long|in length)\b/iu;

/** "How much did the van cost": the van and a sum side by side answer, though the story says "hired" for it. */
export function findValue(asked: Question, index: IndexedStory): Finding | undefined {
  const given = givenAs(asked.text, asked.expects) ?? lengthAsked(asked.text);
  if (!given || asked.said) return undefined;
  const finding = ranked(index, withoutMeasure(asked, index));
  const holds = holdsRest(finding.ranking);
  const gives = (s: number): boolean => given.test(index.passage.sentences[s]?.text ?? '');
  const beside = finding.candidates.slice(0, NEAR).find(({ sentence }) => gives(sentence) && holds(sentence));
  if (!beside) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== beside);
  return { ...finding, candidates: [beside, ...others], confidence: finding.confidence + BESIDE };
}
