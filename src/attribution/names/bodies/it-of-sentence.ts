import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns, documentNouns, organisationWords } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { mentionsBefore } from '../mentions-before.ts';
import { isWhere } from '../pronouns/no-person.ts';
import { isKindOfBody } from './kinds/kind.ts';

/**
 * "The company blamed a setting, which it says was old", "They paid the council after it warned them": of what the
 * sentence names before the pronoun a setting says nothing; the body that it is about, else the only one.
 */
export const bodyOfIt = (reading: Reading, cast: Cast, pronoun: Mention): Mention | undefined => {
  const { tokens, units, unitAt } = reading;
  // "Written for the board, it said": behind a comma it is what that is told of.
  if (tokens[pronoun.head]?.lower !== 'it' || tokens[pronoun.from - 1]?.class === 'comma') return undefined;
  const unit = unitAt[pronoun.from] ?? 0;
  const before = mentionsBefore(reading, pronoun, unit).filter(
    ({ from }) => reading.quotationAt[from] === -1,
  );
  if (before.some((one) => isWritten(reading, one))) return undefined;
  const bodies = before.filter((one) => mayBeIt(reading, cast, one));
  const first = bodies.at(-1);
  const isSubject = first?.from === units[unit]?.from && tokens[first?.to ?? -1]?.class !== 'clitic';
  return bodies.length === 1 || isSubject ? first : undefined;
};

/** "The report": says things as well. */
const isWritten = ({ tokens }: Reading, { kind, plural, head }: Mention): boolean =>
  kind === 'nominal' && !plural && documentNouns.has(tokens[head]?.lower ?? '');

const mayBeIt = (reading: Reading, cast: Cast, one: Mention): boolean => {
  if (one.kind === 'name') return cast.entityOf.get(one)?.kind !== 'person' && !isWhere(reading, one);
  const noun = reading.tokens[one.head]?.lower ?? '';
  const isBody = bodyNouns.has(noun) || organisationWords.has(noun) || isKindOfBody(noun);
  return one.kind === 'nominal' && !one.plural && isBody;
};
