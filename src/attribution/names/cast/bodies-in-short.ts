import { lexicon } from '../../../story/lexicon.ts';
import { isCommon } from '../../../story/mentions/names/body-names/words.ts';
import { isDemonym, isGivenName } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { onlyOf } from '../only.ts';
import type { Draft, Named, Register } from './drafts.ts';
import { genderByPronoun } from './gender-by-pronoun.ts';
import { firstWord, isLong, lastWord } from './key.ts';

/** Bodies that news calls after whoever leads or founded them: "Trump" is none of the Trump Organization. */
const calledAfterPeople: ReadonlySet<string> = new Set(lexicon('called-after-people'));

const WHERE = /^(?:in|at|near|from|across|outside|around)$/;

/**
 * "Lumo Research said …. Lumo said": a body comes back by the first word of its name, where that is no word of the
 * dictionary and opens no other name of the story. The short forms, as keys, and whose they are.
 */
export const bodiesInShort = (
  reading: Reading,
  names: readonly Named[],
  { byKey, byShort }: Register,
): ReadonlyMap<string, Draft> => {
  const full = Map.groupBy(
    names.filter(({ key }) => isLong(key)),
    ({ key }) => firstWord(key),
  );
  const short = Map.groupBy(
    names.filter(({ key }) => !isLong(key)),
    ({ key }) => key,
  );
  const found = new Map<string, Draft>();
  for (const [form, called] of short) {
    if (byKey.has(form) || byShort.has(form) || !called.every((one) => mayBeBody(reading, one))) continue;
    const body = onlyOf((full.get(form) ?? []).map(({ key }) => byKey.get(key)));
    const isAfterPerson = (full.get(form) ?? []).some(({ key }) => calledAfterPeople.has(lastWord(key)));
    if (body?.kind === 'organisation' && !isAfterPerson) found.set(form, body);
  }
  return found;
};

/** No place, no person, no letters, and no word that means something else. */
const mayBeBody = (reading: Reading, { mention, name, key }: Named): boolean =>
  mention.entity === 'unknown' &&
  mention.role === undefined &&
  !isGivenName(key) &&
  !isDemonym(key) &&
  !isCommon(key) &&
  !/^\p{Lu}+$/u.test(name) &&
  !WHERE.test(reading.tokens[mention.from - 1]?.lower ?? '') &&
  genderByPronoun(reading, mention) === undefined;
