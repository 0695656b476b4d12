import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Reading } from '../reading.ts';

const listed: ReadonlyMap<string, string> = new Map(
  lexicon('subordinators').flatMap((line) => {
    const [kind = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [word, kind]);
  }),
);

/** "although", "once": any word that may open a clause under another. Where a phrase could stand as well, something else must tell that a clause does. */
export const maySubordinate = (lower: string): boolean => listed.has(lower);

/** The same without "after", "as" and the like, which open a phrase as often: "As mayor, Lee said, she would stay" has no clause before its report. */
export const subordinates = (lower: string): boolean => maySubordinate(lower) && listed.get(lower) !== 'tie';

/** "Although Diaz denied it", "but Diaz did": what follows stands against what was said before. */
export const setsAgainst = (lower: string): boolean => lower === 'but' || listed.get(lower) === 'contrast';

/** "has | since left": an adverb. */
export const isAdverbSince = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'since' && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '');

/** Amid a sentence these tell when or tie a noun more often: “at once”, “until 1991”, “as mayor”. */
const seldomAmid = /^(?:once|until|as|where)$/;

/** "although Kyiv denied": what stands before belongs to another clause. */
export const opensSubordinate = ({ tokens }: Reading, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (isAdverbSince(tokens, at)) return false;
  return (
    (maySubordinate(lower) && !seldomAmid.test(lower)) ||
    (lower === 'that' && tokens[at - 1]?.class === 'verb')
  );
};

/** "When it rains on the roof - an old one - | Ann Lee smiles and says": a dash that closes an aside ends the clause that opens in front of it. */
export const closesSubordinate = (reading: Reading, dash: number, floor: number): boolean => {
  let opened = false;
  for (let at = dash - 1; at >= floor; at -= 1) {
    const kind = reading.tokens[at]?.class ?? 'stop';
    if (kind === 'stop' || (opened && kind === 'comma')) return false;
    if (opened && opensSubordinate(reading, at)) return true;
    opened ||= kind === 'dash';
  }
  return false;
};
