import type { Resolved, TimeExpression } from './expression.ts';

const SEASON =
  /^(?:(last|this|next|in|by|until|since|during)\s+)?(?:the\s+)?(?:(?:early|late)\s+)?(spring|summer|autumn|fall|winter)(?:,?\s+(?:of\s+)?(\d{4}))?$/i;

/** The month in which a season begins, in the north. */
const BEGINS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/**
 * Seasons as news names them: with a year, or after a word that says which. "Spring rain", "every autumn", "fall"
 * and "spring" as verbs are none.
 */
export const SEASONS =
  /\b(?:(?:last|this|next|in|by|until|since|during)\s+(?:the\s+)?(?:(?:early|late)\s+)?(?:spring|summer|autumn|winter)(?:,?\s+(?:of\s+)?(?:19|20)\d\d)?|(?:last|this|next)\s+fall|(?:spring|summer|autumn|fall|winter),?\s+(?:of\s+)?(?:19|20)\d\d)(?![\p{L}\d-]| (?!and\b|but\b|or\b|as\b|after\b|when\b|because\b|if\b)\p{Ll})/giu;

const asSeason = (season: string, year: number): Resolved => ({
  date: String(year),
  label: `${season} ${year}`,
});

/** Which year's: a winter has two, so that it needs its year. */
export function readSeason({
  words,
  published,
  looksAhead,
  tellsPast,
}: TimeExpression): Resolved | null | undefined {
  const [, which = '', season, told] = SEASON.exec(words.toLowerCase()) ?? [];
  if (!season) return undefined;
  if (told) return asSeason(season, Number(told));
  if (season === 'winter') return null;
  const year = published.getFullYear();
  const begins = BEGINS[season] ?? 0;
  const begun = published.getMonth() >= begins;
  const over = published.getMonth() >= begins + 3;
  if (which === 'this') return asSeason(season, year);
  if (which === 'last') return asSeason(season, over ? year : year - 1);
  // Said in February, "next spring" may be this year's.
  if (which === 'next') return begun ? asSeason(season, year + 1) : null;
  if (looksAhead && which !== 'since') return asSeason(season, begun ? year + 1 : year);
  const isPast = which === 'since' || (tellsPast && /^(?:in|during)$/.test(which));
  return isPast ? asSeason(season, begun ? year : year - 1) : null;
}
