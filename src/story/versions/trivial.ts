/**
 * Text as a reader hears it: spacing, the style of quotation marks, apostrophes and dashes, commas, full
 * stops and the like do not count. What changes the sense does: words, capitals, figures with their inner
 * marks ("1.5", "10:30"), signs ("£", "%", "-5"), question marks, and whether words stand in quotation
 * marks at all.
 */
export const heard = (text: string): string =>
  rules
    .reduce(
      (heardSoFar, { pattern, becomes }) => heardSoFar.replace(pattern, becomes),
      text.normalize('NFKC'),
    )
    .trim();

interface Rule {
  readonly pattern: RegExp;
  readonly becomes: string;
}

const rules: readonly Rule[] = [
  // One outlet's curly marks are another's straight ones.
  { pattern: /[“”„‟«»″]/gu, becomes: '"' },
  { pattern: /[‘’‚‛′`]/gu, becomes: "'" },
  // A dash between words is a comma's cousin; a hyphen or a minus is part of the word or the figure.
  { pattern: /(?:\s[-‐‑‒–—―]+\s|[–—―]+)/gu, becomes: ' ' },
  { pattern: /[‐‑‒−]/gu, becomes: '-' },
  // Not inside figures.
  { pattern: /(?<!\p{N})[.,;:…]+|[.,;:…]+(?!\p{N})/gu, becomes: ' ' },
  { pattern: /[\s\u200b\u00ad]+/gu, becomes: ' ' },
  // Before a closing mark nothing was left but space.
  { pattern: / (?=["')\]?!])/gu, becomes: '' },
];
