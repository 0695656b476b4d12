import type { ContentQuestion } from './question.ts';

/** "Asked if it was over, Lee said no", "26% said yes and 58% said no": where an answer in one word ends, right behind its cue. */
export const shortAnswer = ({
  reading: { tokens },
  report,
  frame,
  quotation,
}: ContentQuestion): number | undefined => {
  const answers = /^(?:say|answer|reply|respond)$/.test(frame.verb?.lemma ?? '') && !frame.inverted;
  if (!answers || quotation || !/^(?:yes|no)$/.test(tokens[report.to]?.lower ?? '')) return undefined;
  const { class: kind = 'break', lower = '' } = tokens[report.to + 1] ?? {};
  return /^(?:stop|break)$/.test(kind) || /^(?:and|but|while|when)$/.test(lower) ? report.to + 1 : undefined;
};
