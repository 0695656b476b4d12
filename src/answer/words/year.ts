/** A word of a text, in lower case and without the commas of a number. */
interface Written {
  readonly form: string;
  readonly start: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const YEAR_OF_ERA = /^(?:1[0-9]|20)\d\d(?:s|bc|ad)?$/;

/** Whoever writes a year writes it without a comma, which a form has lost. */
const hasNoComma = ({ form, start }: Written, text: string): boolean =>
  text.startsWith(form.slice(0, 4), start);

/** "In 1870", but "1,870 letters". */
export const isYear = (word: Written, text: string): boolean =>
  YEAR.test(word.form) && hasNoComma(word, text);

/** "In 1066", "the 1870s" and "1066AD" too. */
export const isYearOfEra = (word: Written, text: string): boolean =>
  YEAR_OF_ERA.test(word.form) && hasNoComma(word, text);
