import { type ContentQuestion, unitEnd } from './question.ts';

const longestAside = 30;

/** Where a report stands that closes what brackets or two dashes part from the sentence. */
const closes = (
  { reading: { tokens } }: ContentQuestion,
  from: number,
  mark: string,
  end: number,
): boolean => {
  for (let at = from; at < Math.min(end, from + longestAside); at += 1)
    if (tokens[at]?.class === mark) return true;
  return false;
};

/**
 * "Many drivers (| 46 percent, according to a survey) use it", "The bridge – | it is from 1930, Lee said – fell": what is
 * reported within brackets or two dashes begins behind the first of them.
 */
export const withinBrackets = (question: ContentQuestion): number | undefined => {
  const { reading, report, unit } = question;
  const { tokens, quotationAt } = reading;
  if (tokens[report.from - 1]?.class !== 'comma') return undefined;
  let dash: number | undefined;
  for (let at = report.from - 2; at > unit.from; at -= 1) {
    const { class: kind } = tokens[at] ?? {};
    if (quotationAt[at] !== -1 || kind === 'close') return undefined;
    if (kind === 'open' && dash === undefined)
      return closes(question, report.to, 'close', unitEnd(question)) ? at + 1 : undefined;
    if (kind !== 'dash') continue;
    // "The bridge – the oldest – is shut, Lee said – and": those before are a pair.
    if (dash !== undefined) return undefined;
    dash = at;
  }
  return dash !== undefined && closes(question, report.to, 'dash', unitEnd(question)) ? dash + 1 : undefined;
};
