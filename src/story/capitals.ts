/** Whether a word begins with a capital; of plain letters, which most words begin with, it is told without a pattern. */
export const beginsUpper = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
};
