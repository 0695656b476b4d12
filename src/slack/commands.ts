import { allowance, edits } from '../answer/spelling/edits.ts';
import { isEnglish } from '../answer/spelling/speller.ts';

/** Requests that a word opens, and whether more may follow it. */
export const COMMANDS: readonly (readonly [word: string, takesMore: boolean])[] = [
  ['help', false],
  ['stories', false],
  ['speakers', true],
  ['figures', true],
  ['summary', true],
  ['following', false],
  ['follow', true],
  ['unfollow', true],
  ['corrections', true],
  ['everything', true],
];

const SHORTEST = 4;

/** "figuers", "stroies": the command that was meant, with what follows it; a word of English is meant as it stands. */
export function commandMeant(text: string): string | undefined {
  const [, first = '', rest = ''] = /^(\p{L}+)\??(\s.+)?$/u.exec(text.trim()) ?? [];
  const word = first.toLowerCase();
  if (word.length < SHORTEST || isEnglish(word)) return undefined;
  const near = COMMANDS.filter(
    ([command, takesMore]) => (rest === '' || takesMore) && edits(word, command) <= allowance(command),
  );
  const best = near.toSorted(([a], [b]) => edits(word, a) - edits(word, b))[0];
  return best && best[0] + rest;
}
