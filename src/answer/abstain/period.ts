import { MONTH } from '../../story/months.ts';
import type { Looked } from '../finding/finding.ts';
import { asksAmount } from '../question/amount.ts';

const PERIOD = /\b(?:this|last|next) (season|decade|century)\b/i;

/** "How many goals this season": two goals in the match are no answer. Years and months go by their names too. */
export function lacksPeriod({ question, index, candidates }: Looked): boolean {
  const [, period] = PERIOD.exec(question.text) ?? [];
  const best = candidates[0]?.sentence ?? -1;
  const near = index.passage.sentences.slice(Math.max(0, best - 1), best + 2);
  return (
    period !== undefined &&
    asksAmount(question.kind) &&
    !near.some(({ words }) => words.some(({ lemma }) => lemma === period.toLowerCase()))
  );
}

const ASKS_YEAR = /\b(?:last|the previous) year\b|\b(?:the|a) year (?:before|earlier|ago)\b/i;
/** "2024", "the year before", "year on year", "in the 12 months to May". */
const TELLS_YEAR = new RegExp(
  String.raw`\b(?:(?:19|20)\d\d|(?:last|previous|past|prior|preceding|recent) (?:\p{L}+ )?(?:years?|seasons?)|years? (?:ago|earlier|before|on year|over year)|(?:12|twelve) months|annual\p{L}*|a year|per year|each year|every year|last (?:spring|summer|autumn|fall|winter|${MONTH}))\b`,
  'giu',
);

/** The year of the story's own day is not the last one. */
const tellsYear = (text: string, published = ''): boolean =>
  [...text.matchAll(TELLS_YEAR)].some(([words]) => words !== published.slice(0, 4));

/** "How many finished last year", "and the year before?": this year's figure is none for the last. */
export function lacksLastYear({ question, index, candidates }: Looked): boolean {
  const best = candidates[0]?.sentence ?? -1;
  const near = index.passage.sentences.slice(Math.max(0, best - 1), best + 1);
  return (
    asksAmount(question.kind) &&
    ASKS_YEAR.test(question.text) &&
    !near.some(({ text }) => tellsYear(text, index.analysis.story.published))
  );
}

const IN_YEAR = /\b(?:in|during|of|for) ((?:19|20)\d\d)\b/iu;
/** What points at a year without its number: "that year", "three years ago", "a year earlier". */
const POINTS_AT_YEAR =
  /\b(?:that|the same|last|previous|preceding) (?:year|season|summer|winter|spring|autumn|fall)\b|\byears? (?:ago|earlier|before|later|after)\b|\b(?:then|there)\b/iu;

/** "How many were stolen in 2011": a story that names the year elsewhere does not tell it by a figure of now. */
export function lacksYearThere({ question, index, candidates }: Looked): boolean {
  const [, year] = IN_YEAR.exec(question.text) ?? [];
  const { story } = index.analysis;
  const best = candidates[0]?.sentence ?? -1;
  const [before, told] = [best - 1, best].map((s) => index.passage.sentences[s]?.text ?? '');
  if (year === undefined || !asksAmount(question.kind) || story.published?.startsWith(year)) return false;
  return !before?.includes(year) && !told?.includes(year) && !POINTS_AT_YEAR.test(told ?? '');
}
