import { STOP_WORDS } from '../lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { spelledOut } from './contractions.ts';
import { parseQuestion, type Question } from './question.ts';

/** What a thread is about: the question before, and whom its answer named. */
export interface Subject {
  readonly question: string;
  readonly speaker?: string;
}

/** Words that point back to what was asked before. */
const POINTS_BACK = /\b(?:that|this|it|them|they|he|she|him|her|his|their|those|these|there|then|so)\b/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const PRONOUN_WORD = /\b(?:he|she|they|it)\b/i;
const LINK = /^(?:and|but|so|or|also|ok|okay|then)[,\s]+/i;
const MORE = /^(what|who|where|when|why)\s+(?:else|more)\b/i;

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

/** Of whom a thread speaks: whose words were asked for, else whom the answer named, else who stood in the question. */
function whoOf({ speaker }: Subject, { said, terms }: Question): string | undefined {
  if (said && !PRONOUN.test(said.source)) return said.source;
  const named = terms.flatMap(({ capital, form }) => (capital ? form : [])).join(' ');
  return speaker ?? (named || undefined);
}

/** A follow-up as a question that stands alone; nothing where it is none of this kind. */
type Rule = (asked: string, before: Subject, text: string) => string | undefined;

/** The first that fits decides. */
const retellings: readonly Rule[] = [
  // "what did he say about tanks", "what else did she say": the pronoun is whom the thread speaks of.
  (text, before) => {
    const { said } = parseQuestion(text);
    const who = said && PRONOUN.test(said.source) && whoOf(before, parseQuestion(before.question));
    return who ? text.replace(PRONOUN_WORD, () => who) : undefined;
  },
  // "what else?", "anything else?"
  (text, before) => {
    const who =
      /^(?:what|anything(?:\s+(?:else|more))?)$/i.test(text) && whoOf(before, parseQuestion(before.question));
    return who ? `what did ${who} say` : undefined;
  },
  // "who is she?", "how old is he?"
  (text, { speaker }) =>
    speaker && /^(?:who|how old)\s+(?:is|was)\s+(?:he|she)$/i.test(text)
      ? text.replace(PRONOUN_WORD, () => speaker)
      : undefined,
  // "and Brandt?", "what about Brandt?" after "what did Wrede say about the dam": the same, asked of another.
  (asked, { question }, text) => {
    const { said } = parseQuestion(question);
    const name = asked.replace(ABOUT, '');
    const isAsked = LINK.test(text) || ABOUT.test(asked) || /\?\s*$/.test(text);
    return said && isAsked && NAME.test(name) ? question.replace(said.source, () => name) : undefined;
  },
];

const ABOUT = /^(?:what|how)\s+about\s+/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const ASKS = /^(?:who|whom|whose|what|when|where|why|how|which)$/i;

function retold(text: string, before: Subject): string | undefined {
  const asked = spelledOut(text.trim()).replace(LINK, '');
  const bare = asked.replace(/[?!.\s]+$/, '').replace(MORE, '$1');
  if (ASKS.test(bare) && !MORE.test(asked)) return undefined;
  for (const rule of retellings) {
    const whole = rule(bare, before, text);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

const isBlank = (before: Subject | undefined): before is undefined => (before?.question.trim() ?? '') === '';

/** More of a thread than this is about something else by now. */
const LONGEST_SUBJECT = 400;

/** What a thread is about after a question, so that the next one keeps it too: "when?" changes nothing. */
export function subjectAfter(text: string, before: Subject | undefined): string {
  if (isBlank(before)) return text;
  const whole = retold(text, before);
  if (whole !== undefined) return whole;
  const question = parseQuestion(text.replace(LINK, ''));
  if (ownOf(question) === 0) return before.question;
  return pointsBack(question) ? `${text} ${before.question}`.slice(0, LONGEST_SUBJECT) : text;
}

/** A question in a thread keeps the subject of the one before it: "and who said that?", "when?", "how many of them?". */
export function parseFollowUp(text: string, before: Subject | undefined): Question {
  const question = parseQuestion(text.replace(LINK, ''));
  if (isBlank(before)) return question;
  const whole = retold(text, before);
  if (whole !== undefined) return parseQuestion(whole);
  return ownOf(question) === 0 || pointsBack(question)
    ? joined(question, parseQuestion(before.question))
    : question;
}
