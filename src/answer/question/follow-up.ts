import { STOP_WORDS } from '../lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { parseQuestion, type Question } from './question.ts';

/** Words that point back to what was asked before. */
const POINTS_BACK = /\b(?:that|this|it|them|they|he|she|him|her|his|their|those|these|there|then|so)\b/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const PRONOUN_WORD = /\b(?:he|she|they|it)\b/i;
const LINK = /^(?:and|but|so|or|also|ok|okay|then)[,\s]+/i;

/** At most so many words of its own, or a question stands alone though it says "it". */
const FEW = 2;

const ownWords = (text: string): number =>
  tokensOf(text).filter(
    ({ form }) => !STOP_WORDS.has(form) && !/^(said|say|says|happen|happened)$/.test(form),
  ).length;

/** Beside the word that asks. */
const ownOf = ({ text }: Question): number => ownWords(text.replace(/^\S+/, ''));

const pointsBack = (question: Question): boolean => POINTS_BACK.test(question.text) && ownOf(question) <= FEW;

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

/** More of a thread than this is about something else by now. */
const LONGEST_SUBJECT = 400;

/** What a thread is about after a question, so that the next one keeps it too: "when?" changes nothing. */
export function subjectAfter(text: string, before: string | undefined): string {
  if (before === undefined || before.trim() === '') return text;
  const question = parseQuestion(text.replace(LINK, ''));
  const sourced = withSource(question, parseQuestion(before));
  if (sourced?.said) return text.replace(PRONOUN_WORD, sourced.said.source);
  if (ownOf(question) === 0) return before;
  return pointsBack(question) ? `${text} ${before}`.slice(0, LONGEST_SUBJECT) : text;
}

/** A question in a thread keeps the subject of the one before it: "and who said that?", "when?", "how many of them?". */
export function parseFollowUp(text: string, before: string | undefined): Question {
  const question = parseQuestion(text.replace(LINK, ''));
  if (before === undefined || before.trim() === '') return question;
  const previous = parseQuestion(before);
  const sourced = withSource(question, previous);
  if (sourced) return sourced;
  return ownOf(question) === 0 || pointsBack(question) ? joined(question, previous) : question;
}
