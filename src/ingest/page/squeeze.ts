/** Letters and digits only: for comparing texts that may differ in spaces, marks and case. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
