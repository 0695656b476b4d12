/** Optimal string alignment distance: insert, delete, replace, swap neighbours; each one edit. */
export function edits(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? 0;
}

/** One slip in a short word, two from eight letters: more would turn one word into another. */
export const allowance = (form: string): number => (form.length >= 8 ? 2 : 1);

/** A letter doubled in the wrong place ("tarrifs") is one slip, though two edits. */
const single = (form: string): string => form.replace(/(.)\1+/gu, '$1');

const figuresOf = (form: string): string => form.replace(/\D/g, '');
const lettersOf = (form: string): string => [...form].sort().join('');

/** Letters that changed places are the likelier slip: "fotr" is "fort" rather than "four". */
const SWAPPED = 0.5;

/** How far a form is from a word that it may be a slip of; another figure is another thing ("internet2"). */
export function slips(form: string, word: string): number {
  if (figuresOf(form) !== figuresOf(word)) return Infinity;
  if (single(form) === single(word)) return 1;
  const distance = edits(form, word);
  return distance === 1 && lettersOf(form) === lettersOf(word) ? SWAPPED : distance;
}
