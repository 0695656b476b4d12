import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** "a member of the board in Springfield, who said": how many phrases are passed over to reach a person. */
const mostPassed = 3;

/** Whom a relative pronoun stands for: "Ann Lee, who said", "the mayor of Springfield, who said", "a paper which". */
export const antecedentOfRelative = (reading: Reading, pronoun: Mention): Mention | undefined => {
  const word = reading.tokens[pronoun.head]?.lower;
  if (pronoun.kind !== 'pronoun' || (word !== 'who' && word !== 'which')) return undefined;
  const first = firstRelative(reading, pronoun.from);
  const comma = reading.tokens[first - 1]?.class === 'comma' ? 1 : 0;
  let mention = ending(reading, first - 1 - comma);
  for (let passed = 0; mention && passed < mostPassed; passed += 1) {
    if (word === 'which' || isPerson(mention)) return mention;
    if (reading.tokens[mention.from - 1]?.class !== 'preposition') break;
    mention = ending(reading, mention.from - 2);
  }
  return mention && isPerson(mention) ? mention : undefined;
};

const longestRelative = 25;

/** "Ann Lee, whose art stands in parks and who said": a relative joined to another stands for the same. */
const firstRelative = ({ tokens, quotationAt }: Reading, from: number): number => {
  if (!/^(?:and|but|or)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  for (let at = from - 2; at >= from - longestRelative; at -= 1) {
    const token = tokens[at];
    if (!token || token.class === 'stop' || token.class === 'break' || quotationAt[at] !== -1) return from;
    if (/^(?:who|whose|whom)$/.test(token.lower)) return at;
  }
  return from;
};

const isPerson = ({ kind, entity }: Mention): boolean =>
  kind !== 'pronoun' && (entity === 'person' || (kind === 'name' && entity === 'unknown'));

const ending = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention && mention.to === at + 1 && reading.quotationAt[at] === -1 ? mention : undefined;
};
