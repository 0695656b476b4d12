/** Words of closed classes that begin, join or end clauses, those that open content first. */
const order = (
  'that to if whether how why what when where who which whose whom for of about on against with over by in at from ' +
  'into as like after before while because although though since until unless than despite during even and but or ' +
  'nor so not a an the this these his her their its our my it he she they we i you there is are was were be been has ' +
  'have had will would could should can may might must do does did no any some all more'
).split(' ');

const codes = new Map(order.map((word, index) => [word, index + 1]));
/** Each ends on a letter of its own. */
const endings = ['ing', 'ed', 'ly', 's'];
/** By their last letters. */
const byLetter: readonly ({ readonly ending: string; readonly code: number } | undefined)[] = Array.from(
  { length: 128 },
  (_, letter) => {
    const index = endings.findIndex((ending) => ending.charCodeAt(ending.length - 1) === letter);
    return index < 0 ? undefined : { ending: endings[index] ?? '', code: index + 2 };
  },
);

/** A closed-class word as a number; 0 for every other word. */
export const wordCode = (lower: string): number => codes.get(lower) ?? 0;

/** How an open word ends, which tells its likely form: 1 for no ending that is known. */
export const endingCode = (lower: string): number => {
  const known = byLetter[lower.charCodeAt(lower.length - 1)];
  return known && lower.endsWith(known.ending) ? known.code : 1;
};
