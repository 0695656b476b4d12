import { STOP_WORDS } from '../lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { parseQuestion, type Question } from './question.ts';

/** Words that point back to what was asked before. */
const POINTS_BACK = /\b(?:that|this|it|them|they|he|she|him|her|his|their|those|these|there|then|so)\b/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const LINK = /^(?:and|but|so|or|also|ok|okay|then)[,\s]+/i;

/** At most so many words of its own, or a question stands alone though it says "it". */
const FEW = 2;

const ownWords = (text: string): number =>
  tokensOf(text).filter(
    ({ form }) => !STOP_WORDS.has(form) && !/^(said|say|says|happen|happened)$/.test(form),
  ).length;

const joined = (question: Question, previous: Question): Question => ({
  ...question,
  terms: [...question.terms.filter(({ form }) => !STOP_WORDS.has(form)), ...previous.terms],
  words: [...question.words.filter(({ form }) => !STOP_WORDS.has(form)), ...previous.words],
});

/** "what did he say about tanks" after "what did Rubio say": the pronoun is the one asked about before. */
function withSource(question: Question, previous: Question): Question | undefined {
  if (!question.said || !PRONOUN.test(question.said.source)) return undefined;
  const source =
    previous.said?.source ??
    previous.terms
      .filter(({ capital }) => capital)
      .map(({ form }) => form)
      .join(' ');
  return source ? { ...question, said: { ...question.said, source } } : undefined;
}

/** A question in a thread keeps the subject of the one before it: "and who said that?", "when?", "how many of them?". */
export function parseFollowUp(text: string, before: string | undefined): Question {
  const question = parseQuestion(text.replace(LINK, ''));
  if (before === undefined || before.trim() === '') return question;
  const previous = parseQuestion(before);
  const sourced = withSource(question, previous);
  if (sourced) return sourced;
  const own = ownWords(question.text.replace(/^\S+/, ''));
  const pointsBack = POINTS_BACK.test(question.text) && own <= FEW;
  return own === 0 || pointsBack ? joined(question, previous) : question;
}
