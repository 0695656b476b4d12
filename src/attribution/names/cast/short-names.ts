import { lexicon } from '../../../story/lexicon.ts';

const pairs: readonly (readonly [string, string])[] = lexicon('short-names').flatMap((line) => {
  const [name = '', forms = ''] = line.split(' = ');
  return forms.split(' ').flatMap((short): (readonly [string, string])[] => [
    [name, short],
    [short, name],
  ]);
});

const byName = Map.groupBy(pairs, ([name]) => name);

/** "Kenneth" of "ken", "ken" and "kenny" of "kenneth": the other forms of a given name, without its sisters. */
export const otherGivenNames = (given: string): readonly string[] =>
  (byName.get(given) ?? []).map(([, other]) => other);
