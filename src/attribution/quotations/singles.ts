import type { Span } from '../../story/span.ts';
import { type Mark, singleMarks } from './marks.ts';
import type { Quotation } from './quotation.ts';

/**
 * The stretches in single marks. One that is not closed counts only where the next paragraph goes on with a mark of
 * its own, and the last of such a run: an apostrophe looks the same.
 */
export const singlesOf = (body: string, paragraphs: readonly Span[]): readonly Quotation[] => {
  if (!/['‘]/.test(body)) return [];
  const marks = paragraphs.map((paragraph) => singleMarks(body, paragraph));
  const isOpened = (index: number): boolean => {
    const [first] = marks[index] ?? [];
    return first?.role === 'open' && first.start === paragraphs[index]?.start;
  };
  let running = false;
  return paragraphs.flatMap(({ start, end }, index) => {
    const runsOn = (mark: Mark): boolean =>
      (isOpened(index + 1) && opensSpeech(body.slice(start, mark.start))) ||
      (running && mark.start === start);
    const found = pair(index, end, marks[index] ?? [], runsOn);
    running = found.at(-1)?.open ?? false;
    return found;
  });
};

/** At the start of a paragraph, or after a mark that leads to what is said: "Lee said: ‘", "he said, ‘". */
const opensSpeech = (before: string): boolean => /(?:^|[.:,?!—–-]\s?)$/.test(before);

/** A genitive (`the workers’ rights`) is no end while the paragraph has a real one to come, or runs on. */
const pair = (
  paragraph: number,
  end: number,
  marks: readonly Mark[],
  runsOn: (opening: Mark) => boolean,
): readonly Quotation[] => {
  const found: Quotation[] = [];
  let opening: Mark | undefined;
  let genitive: Mark | undefined;
  const close = (mark: Mark): void => {
    if (opening) found.push({ start: opening.start, end: mark.end, paragraph, open: false });
    opening = undefined;
    genitive = undefined;
  };
  for (const mark of marks) {
    if (mark.role === 'either') genitive = mark;
    else if (mark.role === 'close') close(mark);
    else {
      if (opening && genitive) close(genitive);
      opening ??= mark;
    }
  }
  if (opening && runsOn(opening)) found.push({ start: opening.start, end, paragraph, open: true });
  else if (genitive) close(genitive);
  return found;
};
