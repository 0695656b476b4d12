import type { Token } from '../../tokens.ts';
import { isTitleWord } from '../../words.ts';
import { isCapital } from '../capital.ts';
import { endOfRun } from '../run.ts';
import { listedBody } from './listed.ts';
import { isOfCommonWords, isShortened, namesBeside, type Range, speaks, textOf } from './proofs.ts';
import { ties, ways } from './ways.ts';
import { isLetters } from './words.ts';

/**
 * Names of bodies that hold small words ("Physicians for Human Rights", "Save the Children"), which a run of capitals
 * cuts. Where each starts and ends, by its first token.
 */
export type BodyNames = ReadonlyMap<number, number>;

interface Page {
  readonly tokens: readonly Token[];
  /** Tokens that open a sentence or a quotation. */
  readonly starts: Uint8Array;
  readonly headlines: Uint8Array;
}

/** Where the name that one of the ways finds at a capital ends; 0 for none. */
function endAt(tokens: readonly Token[], at: number): number {
  if (!ties.has(tokens[at + 1]?.lower) || isLetters(tokens[at])) return 0;
  for (const way of ways) {
    const length = way(tokens, at);
    const goesOn = isCapital(tokens[at + length]) && !isTitleWord(tokens[at + length]?.lower ?? '');
    if (length > 0 && goesOn) return endOfRun(tokens, at + length);
  }
  return 0;
}

/** All names of bodies with small words. One that opens a sentence, where any word has a capital, needs a proof. */
export function bodyNamesOf({ tokens, starts, headlines }: Page): BodyNames {
  const found = new Map<number, number>();
  const opening: Range[] = [];
  tokens.forEach((token, at) => {
    if (!isCapital(token) || headlines[at] === 1 || isCapital(tokens[at - 1])) return;
    const listed = listedBody(tokens, at);
    if (listed > 0) found.set(at, listed);
    const to = listed > 0 ? 0 : endAt(tokens, at);
    if (to === 0) return;
    if (starts[at] === 1) opening.push([at, to]);
    else found.set(at, to);
  });
  if (opening.length === 0) return found;
  const sure = new Set([...found].map(([from, to]) => textOf(tokens, from, to)));
  const named = namesBeside(tokens, opening);
  for (const [from, to] of opening)
    if (
      sure.has(textOf(tokens, from, to)) ||
      isShortened(tokens, from, to) ||
      speaks(tokens, from, to) ||
      isOfCommonWords(tokens, from, to, named)
    )
      found.set(from, to);
  return found;
}
