/** Stems that share so many letters may be one word's derivations. */
export const PREFIX_LENGTH = 5;

/** "populate", "populous": two stems with the same beginning, and little after it. Numbers that begin alike are no kin. */
export const beginAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= Math.max(PREFIX_LENGTH, 0.6 * Math.max(a.length, b.length)) &&
  a.slice(0, PREFIX_LENGTH) === b.slice(0, PREFIX_LENGTH) &&
  !/\d/.test(a);
