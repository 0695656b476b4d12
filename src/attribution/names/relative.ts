import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** "a member of the board in Springfield, who said": how many phrases are passed over to reach a person. */
const mostPassed = 3;

/** Whom a relative pronoun stands for: "Ann Lee, who said", "the mayor of Springfield, who said", "a paper which". */
export const antecedentOfRelative = (reading: Reading, pronoun: Mention): Mention | undefined => {
  const word = reading.tokens[pronoun.head]?.lower;
  if (pronoun.kind !== 'pronoun' || (word !== 'who' && word !== 'which')) return undefined;
  const comma = reading.tokens[pronoun.from - 1]?.class === 'comma' ? 1 : 0;
  let mention = ending(reading, pronoun.from - 1 - comma);
  for (let passed = 0; mention && passed < mostPassed; passed += 1) {
    if (word === 'which' || isPerson(mention)) return mention;
    if (reading.tokens[mention.from - 1]?.class !== 'preposition') break;
    mention = ending(reading, mention.from - 2);
  }
  return mention && isPerson(mention) ? mention : undefined;
};

const isPerson = ({ kind, entity }: Mention): boolean =>
  kind !== 'pronoun' && (entity === 'person' || (kind === 'name' && entity === 'unknown'));

const ending = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention && mention.to === at + 1 && reading.quotationAt[at] === -1 ? mention : undefined;
};
