import type { Mention } from '../../../story/mentions/mention.ts';
import { documentNouns } from '../../../story/mentions/words.ts';
import { afterBrackets } from '../../brackets.ts';
import type { Reading } from '../../reading.ts';
import { nameAfter, phraseEnd, placeEnd, portfolioEnd } from '../../source-span.ts';

interface Beside {
  readonly name: Mention;
  /** A comma closes it too. */
  readonly between: boolean;
}

/** The name behind the comma that ends a description: "Her spokeswoman, Lena Holt, denied", "The head of the union (UBC), Bo Diaz, said". */
export const nameBeside = (reading: Reading, mention: Mention): Beside | undefined => {
  const { tokens } = reading;
  const oneOf = /^(?:one|another)$/.test(tokens[mention.head]?.lower ?? '');
  if ((mention.kind !== 'nominal' && !oneOf) || mention.plural) return undefined;
  const described =
    oneOf && tokens[mention.to]?.lower === 'of' ? groupEnd(reading, mention) : phraseEnd(reading, mention);
  const whole = placeEnd(reading, portfolioEnd(reading, overThem(reading, described.to)));
  const to = afterBrackets(tokens, whole);
  const name = tokens[to]?.class === 'comma' ? nameFrom(reading, to + 1) : undefined;
  // "According to a summary, Ann Lee, an aide, sent it": a person is nothing written.
  const written = documentNouns.has(tokens[mention.head]?.lower ?? '') && name?.entity === 'person';
  if (!name || written) return undefined;
  const end = tokens[name.kind === 'name' ? phraseEnd(reading, name).to : name.to]?.class ?? '';
  const closed = /^(?:comma|stop|open)$/.test(end) || (end === 'auxiliary' && isFronted(reading, mention));
  return closed ? { name, between: end === 'comma' } : undefined;
};

/** "The party’s nominee, Lee has won": what opens the sentence of a person is said of its subject. */
const isFronted = ({ units, unitAt }: Reading, { from, entity }: Mention): boolean =>
  entity === 'person' && units[unitAt[from] ?? -1]?.from === from;

/** "Ann Lee", "nine-year-old | Ann Lee", "the watchmaker | Perrault": the name, over an age or a trade before it. */
const nameFrom = (reading: Reading, from: number): Mention | undefined => {
  const at = /-year-old$/.test(reading.tokens[from]?.lower ?? '') ? from + 1 : from;
  const next = reading.mentions[reading.mentionAt[at] ?? -1];
  return next?.kind === 'name' ? next : (nameAfter(reading, at) ?? next);
};

/** "The daughter of one of them, Ann Lee, told", "A lawyer for him, Tim Gore, said": the token after "of them", "for him". */
const overThem = ({ tokens }: Reading, at: number): number => {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const of = word(at) === 'of' && word(at + 1) === 'one' ? at + 2 : at;
  const tied =
    (word(of) === 'of' && /^(?:them|us|these|those)$/.test(word(of + 1))) ||
    (word(of) === 'for' && /^(?:him|her|them|it|us)$/.test(word(of + 1)));
  return tied ? of + 2 : at;
};

/** "One of the nine, Oskar Vinter, said", "one of them, Ann Lee,": the group is no part of who is named beside it. */
const groupEnd = (reading: Reading, one: Mention): Pick<Mention, 'to'> => {
  const { mentions, mentionAt } = reading;
  const to = overThem(reading, one.to);
  if (to > one.to) return { to };
  const group = mentions[mentionAt[one.to + 1] ?? -1];
  return group?.from === one.to + 1 ? group : one;
};
