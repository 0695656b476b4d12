import type { Mention } from '../../../story/mentions/mention.ts';
import { namesWithin } from '../../names-within.ts';
import type { Reading } from '../../reading.ts';
import { manyCalled } from '../memory.ts';
import { named, type Resolver } from '../resolver.ts';
import { personApposed } from './apposition.ts';
import { nameBeside } from './beside.ts';
import { namesBeside } from './names-beside.ts';
import { selfNamed } from './self-named.ts';

/** "Her spokeswoman, Lena Holt, denied", "One of them, Ann Lee, said", "The head of the hospital, Dr Ann Lee, told", "Its author, Ann Lee of Yale, said", "said her spokeswoman, Lena Holt.": the name in apposition to a description; what may be a body stands between commas. */
export const apposed: Resolver = (reading, cast, memory, mention) => {
  const beside = nameBeside(reading, mention);
  const found = beside && named(reading, cast, memory, beside.name);
  if (found?.entity.kind === 'person' && isOfFamily(reading, mention)) return undefined;
  const isNamed = /^(?:person|organisation)$/.test(found?.entity.kind ?? '');
  return found && (isNamed || (beside.between && found.entity.kind !== 'place'))
    ? { ...found, reason: `named beside: ${found.entity.name}` }
    : undefined;
};

/** "The family of the driver, Bo Diaz, said": the driver is named, not the many who speak. */
const isOfFamily = ({ tokens }: Reading, { head, to }: Mention): boolean =>
  /^(?:family|household|estate)$/.test(tokens[head]?.lower ?? '') && tokens[to]?.lower === 'of';

/** "The lawmakers, Ann Lee and Bo Diaz, said": those named beside a description of many. */
export const apposedMany: Resolver = (reading, cast, memory, mention) => {
  const beside = namesBeside(reading, mention).map((name) => named(reading, cast, memory, name)?.entity.name);
  const names = beside.flatMap((name) => name ?? []);
  if (names.length < 2 || names.length < beside.length) return undefined;
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { entity: manyCalled(name), reason: `named beside: ${name}` };
};

/** "Ann Lee, a farmer from Ulm, has proposed": whom the description stands beside. */
export const apposition: Resolver = (reading, cast, memory, mention) => {
  const name = personApposed(reading, mention);
  const found = name && named(reading, cast, memory, name);
  return found && { ...found, reason: `beside its name: ${found.entity.name}` };
};

/** "A farmer who gave only his first name, Tadesse, said". */
export const underName: Resolver = (reading, cast, memory, mention) => {
  const name = selfNamed(reading, mention);
  const found = name && named(reading, cast, memory, name);
  return found && { ...found, reason: `speaks under the name ${found.entity.name}` };
};

/** "CNN’s Tara Sett", "North Korea’s Workers’ Party": the name that a description by its owner ends with. */
export const owned: Resolver = (reading, cast, memory, mention) => {
  if (mention.kind !== 'nominal') return undefined;
  const name = namesWithin(reading, mention).find(({ from, to }) => to === mention.to && from > mention.from);
  return name && named(reading, cast, memory, name);
};
