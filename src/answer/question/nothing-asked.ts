import type { NoAnswer } from '../answer.ts';
import type { Question } from './question.ts';

const POINTS_BACK = /^(?:he|she|it|they|him|her|them|that|this|these|those|so)$/i;

/** Nothing is asked about, or only what nothing before it names: "who said that?" */
export function asksNothing({ words, said }: Question): NoAnswer | undefined {
  const about = said ? [said.source] : words.map(({ form }) => form);
  if (!about.every((word) => POINTS_BACK.test(word))) return undefined;
  const [word] = about;
  return word === undefined ? { kind: 'empty-question' } : { kind: 'unnamed', word };
}

/** "What did she say about the ending", asked first: nobody knows who she is, yet the ending can be looked for. */
export function withoutLostSource(question: Question): Question {
  const { said, ...rest } = question;
  const lost = said && said.topic.length > 0 && POINTS_BACK.test(said.source);
  return lost ? { ...rest, terms: said.topic, words: said.topic } : question;
}
