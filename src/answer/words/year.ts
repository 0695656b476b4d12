const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "In 1870", but "1,870 letters": whoever writes a year writes it without a comma, which a form has lost. */
export const isYear = (
  { form, start }: { readonly form: string; readonly start: number },
  text: string,
): boolean => YEAR.test(form) && text.startsWith(form, start);
