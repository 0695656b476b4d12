const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The alternatives of a pattern for a month by its whole name. */
export const MONTH = months.join('|');

const short = months.map((month) => month.slice(0, 3).toLowerCase());

/** By its first three letters, from 1: "Sept", "september"; 0 where no month begins so. */
export const monthNumber = (word: string): number => short.indexOf(word.slice(0, 3).toLowerCase()) + 1;
