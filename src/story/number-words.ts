const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Numbers that news writes out in one word, as the alternatives of a pattern: most style books do so up to ten, the others up to twelve. */
export const ONE_TO_TEN = words.slice(0, 10).join('|');
export const TWO_TO_TEN = words.slice(1, 10).join('|');
export const ONE_TO_TWELVE = words.join('|');
/** Where "one" would as often be a pronoun. */
export const TWO_TO_TWELVE = words.slice(1).join('|');

/** "Thirteen" to "ninety": not every word that ends so, as "city", is a number. */
export const TEENS_AND_TENS =
  '(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
