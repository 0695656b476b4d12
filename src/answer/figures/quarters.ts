/** "Its second fiscal quarter", "the first half", "Q3": what a company reports of, a time and no figure. */
export const QUARTER = String.raw`\b(?:first|second|third|fourth|last|latest|previous|current|next|this|fiscal|financial)[ -](?:fiscal |financial |business )?(?:quarter|half)\b(?! of (?:all|the \p{L}+s)\b)|\bQ[1-4]\b|\bH[12]\b`;
