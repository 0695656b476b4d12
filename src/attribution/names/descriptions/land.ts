import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { countryOf } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { textOf } from '../../../story/span.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';

/** More people of one land than a story has: those beyond are not looked at. */
const mostAlike = 128;

const countries: ReadonlySet<string> = new Set(countryOf.values());

/** "America" and "the United States", "Britain" and "the UK": what one word for its people is of, by one of its names. */
const oneName: ReadonlyMap<string, string> = new Map(
  lexicon('demonyms').flatMap((line): readonly (readonly [string, string])[] => {
    const [people = '', land = ''] = line.split(' = ');
    const other = countryOf.get(people);
    return other === undefined || other === land ? [] : [[land, other]];
  }),
);

/** "german", "dutchman", "spain" and "us" as one word for the land. */
export const landOf = (word: string): string | undefined => {
  if (/^(?:us|u\.s\.|usa|united states)$/.test(word)) return countryOf.get('american');
  const land = countryOf.get(word) ?? countryOf.get(word.replace(/(?:wo)?man$/, ''));
  const named = land ?? (countries.has(word) ? word : undefined);
  return named && (oneName.get(named) ?? named);
};

interface Lands {
  readonly people: ReadonlyMap<string, readonly Entity[]>;
  /** Those of whom any land is told. */
  readonly told: ReadonlySet<Entity>;
}

/** The people of a story by the lands that it tells of them. */
export const landsOf = oncePer((cast: Cast, reading: Reading): Lands => {
  const people = new Map<string, Set<Entity>>();
  const told = new Set<Entity>();
  const add = (entity: Entity, words: readonly string[]): void => {
    for (const land of words.flatMap((word) => landOf(word) ?? [])) {
      told.add(entity);
      const same = people.get(land) ?? new Set();
      if (same.size < mostAlike) people.set(land, same.add(entity));
    }
  };
  for (const [mention, entity] of cast.entityOf)
    if (entity.kind === 'person')
      add(entity, [...wordsBefore(reading, mention), ...nativeBehind(reading, mention)]);
  for (const entity of cast.entities)
    if (entity.kind === 'person')
      for (const role of [...entity.roles, ...(entity.affiliations ?? [])])
        add(entity, wordsOf(textOf(reading.body, role)));
  return { people: new Map([...people].map(([land, same]) => [land, [...same]])), told };
});

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[\s’'-]+/);

/** "Spain’s | Ann Lee", "South Korea’s | President Bo Roe", "the Italian | Ann Lee". */
const wordsBefore = (reading: Reading, { name, from }: Mention): readonly string[] =>
  [from, name ? tokenFrom(reading.tokens, name.start) : from].flatMap((at) => twoBefore(reading, at));

/** "Ann Lee, | the American," "Bo Roe, | a Briton,". */
const nativeBehind = ({ tokens }: Reading, { to }: Mention): readonly string[] => {
  const opens = tokens[to]?.class === 'comma' && /^(?:the|an?)$/.test(tokens[to + 1]?.lower ?? '');
  return opens && tokens[to + 3]?.class === 'comma' ? [tokens[to + 2]?.lower ?? ''] : [];
};

/** The last word before a token, and the last two; of "Australia opener | Ann Lee" those before the small word. */
const twoBefore = ({ tokens }: Reading, at: number): readonly string[] => {
  const touching = tokens[at - 1]?.class === 'clitic' ? at - 2 : at - 1;
  const end = tokens[touching]?.class === 'word' ? touching - 1 : touching;
  const last = tokens[end]?.lower ?? '';
  return [last, `${tokens[end - 1]?.lower ?? ''} ${last}`];
};
