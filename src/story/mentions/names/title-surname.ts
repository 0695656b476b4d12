import { lexicon } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isGivenName, isTitleWord, notNames } from '../words.ts';
import { isCapital } from './capital.ts';

/** Titles that are surnames as well. */
const surnames: ReadonlySet<string> = new Set(lexicon('title-surnames'));
/** What stands before a surname and before no other title. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|sen|rep|gov)\.?$/;
/** "Hun Sen", "Salma Sheikh": an office cut short and a form of address stand before a name, so that at the end they are a surname themselves. */
const CUT: ReadonlySet<string> = new Set(
  'sen gen col gov rep sheikh imam haji mufti pandit mullah swami'.split(' '),
);
const GENERATION: ReadonlySet<string | undefined> = new Set(
  'jr jr. sr sr. ii ii. iii iii. iv iv.'.split(' '),
);

/**
 * Where a run of capitals ends with a title that is somebody's surname there: after a given name or "Mr.", or alone
 * where the story has it so (`families`); -1: nowhere.
 */
export const surnameAt = (run: readonly Token[], families: ReadonlySet<string>): number => {
  const last = run.length - (GENERATION.has(run.at(-1)?.lower) ? 2 : 1);
  const { lower = '', text = '' } = run[last] ?? {};
  const before = last > 0 ? run[last - 1]?.lower : undefined;
  const cut = CUT.has(lower);
  if (cut && before !== undefined && !isTitleWord(before)) return last;
  if (!surnames.has(lower) && !cut) return -1;
  const isSurname = before === undefined ? families.has(text) : COURTESY.test(before) || isGivenName(before);
  return isSurname ? last : -1;
};

/** Such surnames as a story gives after a given name: "King" alone is Charlie King's then, "Read" Nick Read's. */
export const titleSurnamesOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && isCapital(token) && isCapital(tokens[at - 1]) && isTitleSurname(tokens, at))
      found.add(token.text);
  }
  return found;
};

const isTitleSurname = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const cut = CUT.has(lower) && !isTitleWord(before);
  if (!cut && !surnames.has(lower) && !notNames.has(lower)) return false;
  const ends = !isCapital(tokens[at + 1]) || GENERATION.has(tokens[at + 1]?.lower);
  return ends && (cut || isGivenName(before));
};
