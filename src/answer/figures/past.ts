import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';

/** "since 1993, when four people were killed": what another event is compared with. */
const BEFORE =
  /\b(?:in|since|of|from) ((?:19|20)\d\d)\b,? (?:when|in which|which|after)\b[^.;]*$|^In ((?:19|20)\d\d),/u;
/** "a fire that killed 12 people in 2019": the year closes the clause of the figure. */
const AFTER = /^[^,.;]{0,60}? in ((?:19|20)\d\d)\b/u;

type Told = Span & { readonly story: Story; readonly sentence: Span };

/** The year that a figure is of, where its clause names one. */
function yearOf({ story, sentence, start, end }: Told): string | undefined {
  const text = textOf(story.body, sentence);
  const before = BEFORE.exec(text.slice(0, start - sentence.start));
  return before?.[1] ?? before?.[2] ?? AFTER.exec(text.slice(end - sentence.start))?.[1];
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

/** "Officials initially said five": what was told first, and what the sentence after it corrects. */
export const OUTDATED =
  /\b(?:initially|at first|originally|had first) (?:said|reported|thought|believed|put|estimated|told)\b/u;
