import { afterBrackets } from '../brackets.ts';
import type { ContentQuestion } from './question.ts';

/** "Lee writes (Letters, 5 May) that | nobody objected": where the clause begins that "that" opens behind brackets. */
export const overBrackets = ({ reading: { tokens }, report, frame }: ContentQuestion): number | undefined => {
  const that = afterBrackets(tokens, report.to);
  const opens = frame.kind === 'verb' && frame.verb?.group === 'speech' && that > report.to;
  return opens && tokens[that]?.lower === 'that' ? that + 1 : undefined;
};
