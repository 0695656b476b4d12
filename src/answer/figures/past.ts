import { MONTH, monthNumber } from '../../story/months.ts';
import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';

/** "since 1993, when four were killed", "the last, in 2023, collapsed", "a fire in 2019 killed 12", "a 2019 fire killed 12": what another event is compared with. */
const BEFORE =
  /\b(?:in|since|of|from) ((?:19|20)\d\d)\b(?:,? (?:when|in which|which|after)\b|,? (?:had )?(?:\p{L}+ed|left|cost|took|saw)\b)[^.;]*$/u;
const DATED = /\b(?:an?|the) ((?:19|20)\d\d) \p{Ll}[^.;]*$/iu;
const OPENING = /^(?:In|Since) ((?:19|20)\d\d)(?:,| (?:an?|the|its|his|her|their|\p{Lu}\p{L}+) )/u;
/** "a fire that killed 12 people in 2019": the year closes the clause of the figure. */
const AFTER = /^[^,.;]{0,60}? in ((?:19|20)\d\d)\b/u;

/** Letters before a figure in which its year is told. */
const ROOM = 120;

type Told = Span & { readonly story: Story; readonly sentence: Span };

/** The year that a figure is of, where its clause names one. */
function yearOf({ story: { body }, sentence, start, end }: Told): string | undefined {
  const before = body.slice(Math.max(sentence.start, start - ROOM), start);
  const opening = body.slice(sentence.start, Math.min(start, sentence.start + ROOM));
  const after = body.slice(end, Math.min(sentence.end, end + ROOM));
  return (BEFORE.exec(before) ?? DATED.exec(before) ?? OPENING.exec(opening) ?? AFTER.exec(after))?.[1];
}

/** Whether a figure is of a year long over by the time of the story, and that the question does not name. */
export function isOfPast(told: Told, asked: string): boolean {
  const published = Number(told.story.published?.slice(0, 4) ?? Number.NaN);
  const year = yearOf(told);
  return year !== undefined && Number(year) < published - 1 && !asked.includes(year);
}

/** Whether a figure is of a year that the question names. */
export function isOfYearAsked(told: Told, asked: string): boolean {
  const year = yearOf(told);
  return year !== undefined && asked.includes(year);
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Whether a text names a year long over by the time of its story. */
export function namesPastYear(text: string, { published }: Pick<Story, 'published'>): boolean {
  const now = Number(published?.slice(0, 4) ?? Number.NaN);
  return [...text.matchAll(YEAR)].some(([year]) => Number(year) < now - 1);
}

const PERIOD = `(?:(?:so far |earlier )?this (?:year|month)|last (?:week|month|year)|since (?:${MONTH}|last))`;
/** "a sinking in March in which 27 people died", "Last month a fire killed 12". */
const OTHER_BEFORE = new RegExp(
  `\\b(?:${PERIOD}\\b|in (${MONTH})\\b(?:,? (?:in which|when|that|which|after)\\b))[^.;]*$`,
  'i',
);
/** "1,870 people have died on the route so far this year". */
const OTHER_AFTER = new RegExp(`^[^.;]{0,50}?\\b${PERIOD}\\b`, 'i');

/** Whether a figure is of another occasion or of a whole period, not of the news that the story tells. */
export function isOfOtherTime({ story: { body, published }, sentence, start, end }: Told): boolean {
  const before = OTHER_BEFORE.exec(body.slice(Math.max(sentence.start, start - ROOM), start));
  const month = before?.[1];
  const isNow = month !== undefined && monthNumber(month) === Number(published?.slice(5, 7));
  return (before !== null && !isNow) || OTHER_AFTER.test(body.slice(end, Math.min(sentence.end, end + ROOM)));
}

const EARLY = 'initially|at first|first|originally|previously|earlier';
const TOLD = 'said|reported|thought|believed|put|estimated|told|counted';
/** "Officials initially said five", "early reports put it at five": what was told first. */
const OUTDATED = new RegExp(
  `\\b(?:${EARLY}),? (?:\\p{L}+ ){0,2}(?:${TOLD})\\b|\\b(?:${TOLD}) (?:${EARLY})\\b|\\b(?:initial|early|first) (?:reports?|accounts|estimates?|counts?)\\b`,
  'iu',
);

/** Whether a sentence tells what was told first. */
export const isOutdated = (text: string): boolean => OUTDATED.test(text);

/** "There were in fact six", "the toll was later revised to six", "now stands at six": what is known by now. */
const CORRECTED =
  /\b(?:in fact|actually|revised|corrected|lowered|(?:later|now|since) (?:\p{L}+ ){0,2}(?:put|puts|say|says|said|stands?|raised|risen|rose|fallen|fell|cut|confirmed|believes?|thinks?|estimates?|established|known))\b/iu;

/** Whether a sentence corrects the figure that the sentence before it tells. */
export const corrects = (next: string, told: string): boolean => OUTDATED.test(told) && CORRECTED.test(next);

/** "How many were first thought to be aboard", "the original estimate": what was told first is asked for. */
export const asksFirst = (question: string): boolean =>
  /\b(?:initial|original|previous)(?:ly)?\b|\b(?:at first|first|earlier|early)\b/i.test(question);
