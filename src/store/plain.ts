/** Text as both databases can hold it in a column: no NUL, no half of a surrogate pair. */
export const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed();
