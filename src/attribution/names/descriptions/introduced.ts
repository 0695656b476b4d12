import type { Mention } from '../../../story/mentions/mention.ts';
import { organisationWords } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { headOf, roleWords } from './office.ts';

/** Sentences back in which a reader still has in mind who was brought in there. */
const JUST_INTRODUCED = 8;

/**
 * "A Norland ministry spokesman said ….¶ The spokesman said": the one whom the story has brought in without a name, not
 * the White House spokesman whom it names later. Whose they are tells the two apart.
 */
export const isOfAnotherBody = (reading: Reading, mention: Mention, role: string): boolean => {
  const { body, tokens, unitAt } = reading;
  const head = headOf(textOf(body, mention));
  const introduced = mentionsWithin(reading, mention, unitAt[mention.from] ?? 0, JUST_INTRODUCED).find(
    (one) =>
      one.kind === 'nominal' &&
      /^an?$/.test(tokens[one.from]?.lower ?? '') &&
      headOf(textOf(body, one)) === head,
  );
  if (!introduced) return false;
  const [told, held] = [textOf(body, introduced), role].map((words) => bodiesOf(words, head));
  return told !== undefined && held !== undefined && !told.some((word) => held.includes(word));
};

/** The words of a description that tell whose somebody is, where it has any: a name, or the noun of a body. */
const bodiesOf = (description: string, head: string | undefined): readonly string[] | undefined => {
  const others = roleWords(description).filter((word) => word !== head);
  const isTold = /\s\p{Lu}|^\p{Lu}/u.test(description) || others.some((word) => organisationWords.has(word));
  return isTold && others.length > 0 ? others : undefined;
};
