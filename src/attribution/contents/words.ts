/** Words of closed classes that begin, join or end clauses, those that open content first. */
const order = (
  'that to if whether how why what when where who which whose whom for of about on against with over by in at from ' +
  'into as like after before while because although though since until unless than despite during even and but or ' +
  'nor so not a an the this these his her their its our my it he she they we i you there is are was were be been has ' +
  'have had will would could should can may might must do does did no any some all more'
).split(' ');

const codes = new Map(order.map((word, index) => [word, index + 1]));
/** Each ends on a letter of its own. */
const endings = new Map(
  ['ing', 'ed', 'ly', 's'].map((ending, index) => [ending.at(-1) ?? '', { ending, code: index + 2 }]),
);

/** A closed-class word as a number; 0 for every other word. */
export const wordCode = (lower: string): number => codes.get(lower) ?? 0;

/** How an open word ends, which tells its likely form: 1 for no ending that is known. */
export const endingCode = (lower: string): number => {
  const known = endings.get(lower.at(-1) ?? '');
  return known && lower.endsWith(known.ending) ? known.code : 1;
};
