import { calendar } from '../../story/mentions/words.ts';
import type { Opened } from './feature.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { countIn } from './shape.ts';
import { relativeBefore } from './starts/before.ts';

/** Where content that began before its report would go on after it: past a comma, after a relative or a passive ("Lee is said to be ill") right away; nothing where the report closes the sentence or “, adding” goes on. */
export const continuation = (question: ContentQuestion, began: number): Opened | undefined => {
  if (question.quotation || began >= question.report.from) return undefined;
  const { report, frame } = question;
  const bare = frame.agentless === true || began === relativeBefore(question);
  const comma = bare ? undefined : commaAfter(question);
  if (!bare && comma === undefined) return undefined;
  const start = comma === undefined ? report.to : comma + 1;
  if (start + 1 >= unitEnd(question)) return undefined;
  const another = question.frames.some(({ from, verb }) => from === start && verb?.form === 'ing');
  return another || describesSource(question, start) ? undefined : { ...question, start, continued: true };
};

const longestAside = 8;

/** The comma that closes the report: right after it, or after how or when it was said ("Lee said in a letter, ", "told me on Monday, "). */
const commaAfter = ({ reading, report, shape }: ContentQuestion): number | undefined => {
  const { tokens } = reading;
  if (tokens[report.to]?.class === 'comma') return report.to;
  const first = tokens[report.to];
  const aside =
    /^(?:preposition|adverb|pronoun)$/.test(first?.class ?? '') || calendar.has(first?.lower ?? '');
  for (let at = report.to; aside && at <= report.to + longestAside; at += 1) {
    if (tokens[at]?.class === 'comma') return countIn(shape, 'verb', report.to, at) === 0 ? at : undefined;
    if (/^(?:stop|break|quote|colon|dash)$/.test(tokens[at]?.class ?? 'stop')) return undefined;
  }
  return undefined;
};

/** "…, according to his lawyer, Emil Stoica.": who is named after the source is the source, not what is said. */
const describesSource = ({ reading, frame, shape }: ContentQuestion, start: number): boolean => {
  const mention = reading.mentions[reading.mentionAt[start] ?? -1];
  const named = mention?.from === start && mention.kind !== 'pronoun' && mention.entity === 'person';
  return named && frame.inverted && frame.source?.to === start - 1 && (shape.toVerb[mention.to] ?? 0) > 0;
};
