/** Words by their length, each with its letters: of thousands only those that could be slips of a form are looked at. */
export type Spellings = ReadonlyMap<number, readonly Spelling[]>;

interface Spelling {
  readonly word: string;
  readonly letters: number;
}

/** Which of the letters a to z a word has, a bit each; other characters share the bits. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export const spellingsOf = (words: Iterable<string>): Spellings =>
  Map.groupBy(
    Array.from(words, (word) => ({ word, letters: lettersIn(word) })),
    ({ word }) => word.length,
  );

/** What may be so many edits apart: each edit changes the length by one at most, and two of the letters that are there. */
export function spellingsNear(form: string, spellings: Spellings, edits: number): readonly string[] {
  const letters = lettersIn(form);
  const near: string[] = [];
  for (let length = form.length - edits; length <= form.length + edits; length++)
    for (const spelling of spellings.get(length) ?? [])
      if (countBits(spelling.letters ^ letters) <= 2 * edits) near.push(spelling.word);
  return near;
}
