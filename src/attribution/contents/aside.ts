import { isParticiple } from '../frames/participle.ts';
import { opensQuestion } from '../words/question-words.ts';
import { isMoment } from './moment.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { reach } from './starts/rule.ts';

const longestMoment = 4;

/** The comma that opens an aside, right behind a report or behind when it was: "reported | ,", "reported last month | ,". */
const opening = ({ reading, report }: ContentQuestion): number | undefined => {
  const { tokens } = reading;
  const words = tokens.slice(report.to, report.to + longestMoment + 1);
  const comma = report.to + words.findIndex(({ class: kind }) => kind === 'comma');
  if (comma < report.to) return undefined;
  return comma === report.to || isMoment(reading, { from: report.to, to: comma }) ? comma : undefined;
};

/** "Lee insists, most recently on Monday, that it is safe", "Lee questioned, however, why it fell": the "that" or the question after an aside opens what is said. */
export const afterAside = (question: ContentQuestion): number | undefined => {
  const { reading, report, shape, frame } = question;
  const { tokens, quotationAt } = reading;
  const comma = opening(question);
  if (comma === undefined) return undefined;
  const asks = /^(?:ask|question|wonder)$/.test(frame.verb?.lemma ?? '');
  for (let at = comma + 2; at < report.to + reach; at += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    if (quotationAt[at] !== -1 || /^(?:stop|break)$/.test(kind)) return undefined;
    const opens = tokens[at - 1]?.class === 'comma' && (lower === 'that' || (asks && opensQuestion(lower)));
    if (opens) return countIn(shape, 'verb', report.to, at) > 0 ? undefined : lower === 'that' ? at + 1 : at;
  }
  return undefined;
};

const longestAside = 24;

/** "According to the report, published on Monday, | the road is old": behind what a participle tells of who says it. */
export const afterParticiple = ({
  reading,
  report,
  shape,
  frame,
  unit,
}: ContentQuestion): number | undefined => {
  const { tokens } = reading;
  const opens =
    frame.kind === 'according' &&
    frame.from === unit.from &&
    tokens[report.to]?.class === 'comma' &&
    isParticiple(tokens[report.to + 1]) &&
    tokens[report.to + 2]?.class === 'preposition';
  if (!opens) return undefined;
  const aside = tokens.slice(report.to + 1, report.to + 1 + longestAside);
  const comma =
    report.to + 1 + aside.findIndex(({ class: kind }) => /^(?:comma|quote|stop|break)$/.test(kind));
  const closes = comma > report.to && tokens[comma]?.class === 'comma';
  return closes && countIn(shape, 'verb', comma, unit.to) > 0 ? comma + 1 : undefined;
};
