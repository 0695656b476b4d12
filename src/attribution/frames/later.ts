import type { Token } from '../../story/mentions/tokens.ts';

const later = /^(?:later|subsequently|eventually|afterwards|once|often|frequently|famously)$/;

/** "She would later say that": told from a past on what came after it, it was said; "Lee said she would later announce" awaits it. */
export const tellsLater = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (tokens[from]?.lower !== 'would' || !later.test(tokens[from + 1]?.lower ?? '') || at !== from + 2)
    return false;
  for (let before = from - 1; before >= 0; before -= 1) {
    const { class: kind, lower = '', verb } = tokens[before] ?? {};
    if (kind === 'stop' || kind === 'break') return true;
    if (/^(?:if|that|whether)$/.test(lower) || (kind === 'verb' && verb)) return false;
  }
  return true;
};
