import { isQuoting } from '../../story/mentions/verbs.ts';
import { bestOf, type Forest } from '../../trees/forest.ts';
import type { TokenRange } from '../reading.ts';
import { endsOf } from './ends.ts';
import type { Boundary, BoundaryFeature, Opened } from './feature.ts';
import { cueFeatures } from './features/cue.ts';
import { endFeatures, openedFeatures } from './features/end.ts';
import { quotationFeatures } from './features/quotation.ts';
import { startFeatures } from './features/start.ts';
import { type ContentQuestion, unitEnd, type VerbRates } from './question.ts';
import { countIn } from './shape.ts';
import { relativeBefore, startsOf } from './starts.ts';

/** What was learned of contents. */
export interface ContentModel {
  readonly rates: VerbRates;
  readonly starts: Forest;
  readonly ends: Forest;
}

const askedFeatures = [...cueFeatures, ...quotationFeatures];

/** Names of all features, in the order that the trained weights count on. */
export const startNames = [...askedFeatures, ...startFeatures].map(({ name }) => name);
export const endNames = [...askedFeatures, ...openedFeatures, ...endFeatures].map(({ name }) => name);

const numbered = (found: readonly { at: number; rule: number }[]): readonly Boundary[] =>
  found.map(({ at, rule }, rank) => ({ at, rule, rank, count: found.length }));

/** For what "nothing" does not have. */
const absent = -2;

/** A choice to score: its candidates, the first of them "nothing" where that may be, and their vectors. */
export interface Choices {
  readonly boundaries: readonly (Boundary | undefined)[];
  readonly vectors: readonly Float64Array[];
}

const choices = <Q>(
  question: Q,
  shared: readonly number[],
  features: readonly BoundaryFeature<Q>[],
  boundaries: readonly (Boundary | undefined)[],
): Choices => {
  const width = shared.length + features.length;
  const table = new Float64Array(boundaries.length * width).fill(absent);
  const vectors = boundaries.map((boundary, row) => {
    const vector = table.subarray(row * width, (row + 1) * width);
    vector.set(shared);
    if (boundary)
      features.forEach(({ of }, index) => {
        vector[shared.length + index] = of(question, boundary);
      });
    return vector;
  });
  return { boundaries, vectors };
};

const cueVector = (question: ContentQuestion): readonly number[] =>
  askedFeatures.map(({ of }) => of(question));

/** Where the content may begin; without a quotation also nowhere. */
export const startChoices = (question: ContentQuestion, shared = cueVector(question)): Choices => {
  const found = numbered(startsOf(question));
  return choices(question, shared, startFeatures, question.quotation ? found : [undefined, ...found]);
};

/** Where content that began may end; its continuation after the report may also be nothing. */
export const endChoices = (question: Opened, shared = cueVector(question)): Choices => {
  const found = numbered(endsOf(question, question.start));
  const first = found[0];
  const opened = first ? openedFeatures.map(({ of }) => of(question, first)) : openedFeatures.map(() => 0);
  return choices(
    question,
    [...shared, ...opened],
    endFeatures,
    question.continued ? [undefined, ...found] : found,
  );
};

const best = ({ boundaries, vectors }: Choices, forest: Forest): Boundary | undefined =>
  boundaries.length === 1 ? boundaries[0] : boundaries[bestOf(forest, vectors)];

/** Where content that began before its report would go on after it: past a comma, after a relative or a passive ("Lee is said to be ill") right away; nothing where the report closes the sentence or “, adding” goes on. */
export const continuation = (question: ContentQuestion, began: number): Opened | undefined => {
  if (question.quotation || began >= question.report.from) return undefined;
  const { reading, report, frame } = question;
  const bare = frame.agentless === true || began === relativeBefore(question);
  if (!bare && reading.tokens[report.to]?.class !== 'comma') return undefined;
  const start = bare ? report.to : report.to + 1;
  if (start + 1 >= unitEnd(question)) return undefined;
  const another = question.frames.some(({ from, verb }) => from === start && verb?.form === 'ing');
  return another || describesSource(question, start) ? undefined : { ...question, start, continued: true };
};

/** "…, according to his lawyer, Emil Stoica.": who is named after the source is the source, not what is said. */
const describesSource = ({ reading, frame, shape }: ContentQuestion, start: number): boolean => {
  const mention = reading.mentions[reading.mentionAt[start] ?? -1];
  const named = mention?.from === start && mention.kind !== 'pronoun' && mention.entity === 'person';
  return named && frame.inverted && frame.source?.to === start - 1 && (shape.toVerb[mention.to] ?? 0) > 0;
};

/** The words that a cue reports: where they begin, then where they end; on both sides of a report that interrupts them. */
export const chosenContent = (question: ContentQuestion, model: ContentModel): readonly TokenRange[] => {
  const shared = cueVector(question);
  const start = best(startChoices(question, shared), model.starts)?.at;
  if (start === undefined) return [];
  const end = best(endChoices({ ...question, start, continued: false }, shared), model.ends)?.at;
  if (end === undefined) return [];
  const range = { from: start, to: end };
  const opened = continuation(question, start);
  const rest = opened && best(endChoices(opened, shared), model.ends)?.at;
  if (opened && rest !== undefined) return [range, { from: opened.start, to: rest }];
  return question.quotation || saysSomething(question, range) ? [range] : [];
};

/** "conceded shortly after 10 p.m.": when something was said, not what. */
const isTimeOnly = ({ reading, shape }: ContentQuestion, { from, to }: TokenRange): boolean => {
  const word = (at: number): string => reading.tokens[at]?.lower ?? '';
  const at = /^(?:shortly|soon|just|right|immediately|hours|minutes|days)$/.test(word(from))
    ? from + 1
    : from;
  return /^(?:after|before|during|until|since)$/.test(word(at)) && countIn(shape, 'verb', from, to) === 0;
};

/** "announced it" says nothing that could be shown, nor do "continued the works" and "Attendance: 31,204"; "announced the deal" does. */
const saysSomething = (question: ContentQuestion, { from, to }: TokenRange): boolean => {
  const { reading, frame } = question;
  if (isTimeOnly(question, { from, to })) return false;
  const object = /^(?:determiner|possessive)$/.test(reading.tokens[from]?.class ?? '');
  const worded = reading.tokens.slice(from, to).some(({ text }) => /^\p{L}/u.test(text));
  return to - from >= 2 && worded && !(object && frame.verb && isQuoting(frame.verb));
};
