import { lexicon } from '../story/lexicon.ts';

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
