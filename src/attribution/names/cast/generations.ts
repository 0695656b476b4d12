import { lowerAt } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { roleBefore } from '../roles/before.ts';
import { roleBeside } from '../roles/beside.ts';
import type { Draft, Named } from './drafts.ts';
import { isOfKin } from './family.ts';
import { isLong, keyOf, lastWord, suffixOf } from './key.ts';

/**
 * "Tom Hale and his son Tom Hale Jr.", "Tom Hale Sr." beside "Tom Hale Jr.": two who bear one name, whom the suffix
 * tells apart. "Tom Hale Jr. … Tom Hale" is one, whose suffix news leaves out later on.
 */
export const withGenerations = (reading: Reading, names: readonly Named[]): readonly Named[] => {
  const full = names.filter(({ key }) => isLong(key));
  if (!full.some((named) => suffixAt(reading, named))) return names;
  const apart = [...Map.groupBy(full, ({ key }) => key)].filter(([, same]) => areTwo(reading, same));
  const keys = new Set(apart.flatMap(([key]) => [key, lastWord(key)]));
  return names.map((named) => {
    const suffix = suffixAt(reading, named);
    return suffix && keys.has(named.key) ? { ...named, key: `${named.key} ${suffix}` } : named;
  });
};

const GENERATIONS: ReadonlyMap<string, string> = new Map(Object.entries({ elder: 'sr', younger: 'jr' }));

/** "Tom Hale Jr.", "Tom Hale, | Jr.,", "the younger | Hale": within the name, behind its comma or by the word before it. */
const suffixAt = ({ tokens }: Reading, { name, mention }: Named): string | undefined => {
  const told = GENERATIONS.get(lowerAt(tokens, mention.from - 1));
  if (told) return told;
  const behind = tokens[mention.to]?.class === 'comma' ? tokens[mention.to + 1] : undefined;
  return suffixOf(name) ?? (behind && suffixOf(` ${behind.text}`));
};

const areTwo = (reading: Reading, same: readonly Named[]): boolean => {
  const [one, ...others] = Map.groupBy(same, (named) => suffixAt(reading, named)).values();
  if (!one || others.length === 0) return false;
  const suffixes = new Set(same.flatMap((named) => suffixAt(reading, named) ?? []));
  const sentences = new Set(one.map((named) => sentenceOf(reading, named)));
  const inOne = others.flat().some((named) => sentences.has(sentenceOf(reading, named)));
  // Whoever has a suffix has it the first time.
  const isLater = one.every((named) => !suffixAt(reading, named));
  return suffixes.size > 1 || inOne || isLater || same.some((named) => isRelative(reading, named));
};

const sentenceOf = ({ unitAt }: Reading, { mention }: Named): number | undefined => unitAt[mention.from];

/** "his son Tom Hale Jr.", "Tom Hale, his father,". */
const isRelative = (reading: Reading, { mention }: Named): boolean =>
  [mention.role, roleBefore(reading, mention), roleBeside(reading, mention)].some(
    (role) => role && isOfKin(reading, role),
  );

/**
 * "Hale said" of two of one name: whom the story does not bring in as father or son of the other, else whoever has no
 * suffix, which news keeps for the one who has it.
 */
export const withoutGenerations = (reading: Reading, bearers: readonly Draft[]): readonly Draft[] => {
  if (!bearers.some(({ name }) => suffixOf(name))) return bearers;
  return [...Map.groupBy(bearers, ({ name }) => keyOf(name)).values()].flatMap((same) => {
    const main = same.filter(({ roles }) => !roles.some((role) => isOfKin(reading, role)));
    const left = main.length > 0 ? main : same;
    const plain = left.filter(({ name }) => !suffixOf(name));
    return plain.length > 0 ? plain : left;
  });
};
