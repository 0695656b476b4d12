import { isQuoting } from '../../story/mentions/verbs.ts';
import { calendar } from '../../story/mentions/words.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';

/** Why a cue cannot but report something. */
interface SureReport {
  readonly name: string;
  readonly why: string;
  readonly holds: (question: ContentQuestion) => boolean;
}

const opensSentence: SureReport = {
  name: 'opens its sentence',
  why: '“According to Lee over 40 have left”: nothing else is opened so',
  holds: ({ frame, unit }) => frame.kind === 'according' && frame.from === unit.from,
};

const subordinators =
  /^(?:when|after|before|as|if|while|although|though|because|since|once|until|unless|asked)$/;

const closesSentence: SureReport = {
  name: 'closes its sentence',
  why: '“The vote is open, the court ruled on Friday.”: nor is a clause closed so; but “But when it was put to her, she laughed.”',
  holds: ({ frame, report, reading: { tokens }, shape, unit }) => {
    if (frame.kind !== 'verb' || frame.verb?.group !== 'speech' || isQuoting(frame.verb) || !frame.source)
      return false;
    if (tokens.slice(unit.from, unit.from + 3).some(({ lower }) => subordinators.test(lower))) return false;
    if (tokens[report.from - 1]?.class !== 'comma' || countIn(shape, 'verb', unit.from, report.from) === 0)
      return false;
    const at = tokens[report.to]?.lower === 'on' ? report.to + 1 : report.to;
    const last = calendar.has(tokens[at]?.lower ?? '') ? at + 1 : report.to;
    return /^(?:stop|break)$/.test(tokens[last]?.class ?? 'break');
  },
};

/** In no order: one that holds is enough. */
const sureReports: readonly SureReport[] = [opensSentence, closesSentence];

/** Whether "nothing" is no choice for what a cue reports. */
export const reportsSurely = (question: ContentQuestion): boolean =>
  sureReports.some(({ holds }) => holds(question));
