import type { Mention } from '../../story/mentions/mention.ts';
import type { TokenClass } from '../../story/mentions/token-class.ts';
import type { VerbGroup } from '../../story/mentions/verbs.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange } from '../reading.ts';
import type { Choice } from '../sourcing/rules.ts';
import { codeNames, codesOf } from './classes.ts';

/** What counts between two tokens. */
const counted = [
  'comma',
  'colon',
  'stop',
  'dash',
  'break',
  'quote',
  'preposition',
  'conjunction',
  'pronoun',
  'auxiliary',
  'word',
  'capital',
  'verb',
  'relative',
  'speech',
  'thought',
  'mention',
  'frame',
] as const satisfies readonly (TokenClass | VerbGroup | 'mention' | 'frame')[];

export type Counted = (typeof counted)[number];

/** Columns of the totals. */
export const columns = counted.length;

const columnOfKind: ReadonlyMap<string, number> = new Map(counted.map((kind, column) => [kind, column]));

export const columnOf = (kind: Counted): number => columnOfKind.get(kind) ?? -1;

/** The columns in which tokens of a class count, by the code of the class: verbs also as what they report. */
const columnsOfCode: readonly (readonly number[])[] = codeNames.map((name) => {
  const kinds =
    name === 'thought'
      ? ['verb', name]
      : name === 'speech' || name === 'naming'
        ? ['verb', 'speech']
        : [name];
  return kinds.flatMap((kind) => columnOfKind.get(kind) ?? []);
});

/** A story made ready for ranking. */
export interface Scene {
  readonly reading: Reading;
  readonly framesOfUnit: readonly (readonly Frame[])[];
  readonly framesOfSource: ReadonlyMap<Mention, readonly Frame[]>;
  /** The rules' choice for each quotation. */
  readonly ruled: readonly (Choice | undefined)[];
  /** How often each head word is the source of a frame. */
  readonly speaking: ReadonlyMap<string, number>;
  /** How many of each kind stand before each token, a row a token: any stretch costs two rows. */
  readonly totals: Int32Array;
  /** Of each token: its class as a number. */
  readonly codes: Uint8Array;
}

export const headWord = (reading: Reading, mention: Mention): string =>
  reading.tokens[mention.head]?.lower ?? '';

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

export const sceneOf = (
  reading: Reading,
  framesOfUnit: readonly (readonly Frame[])[],
  ruled: readonly (Choice | undefined)[],
): Scene => {
  const framesOfSource = new Map<Mention, Frame[]>();
  const speaking = new Map<string, number>();
  for (const frame of framesOfUnit.flat()) {
    if (!frame.source) continue;
    push(framesOfSource, frame.source, frame);
    const head = headWord(reading, frame.source);
    speaking.set(head, (speaking.get(head) ?? 0) + 1);
  }
  const codes = codesOf(reading.tokens);
  const totals = totalsOf(reading.mentions, [...framesOfSource.values()].flat(), codes);
  return { reading, framesOfUnit, framesOfSource, ruled, speaking, totals, codes };
};

const totalsOf = (mentions: readonly Mention[], frames: readonly Frame[], codes: Uint8Array): Int32Array => {
  const totals = new Int32Array((codes.length + 1) * columns);
  const mark = (column: number, at: number): void => {
    totals[(at + 1) * columns + column] = 1;
  };
  for (let at = 0; at < codes.length; at += 1)
    for (const column of columnsOfCode[codes[at] ?? 0] ?? []) mark(column, at);
  for (const { from } of mentions) mark(columnOf('mention'), from);
  for (const { from } of frames) mark(columnOf('frame'), from);
  return addUp(totals, columns);
};

/** Marks to running totals, in place; `width` numbers a row. */
export const addUp = (marks: Int32Array, width = 1): Int32Array => {
  for (let at = width; at < marks.length; at += 1) marks[at] = (marks[at] ?? 0) + (marks[at - width] ?? 0);
  return marks;
};

/** How many of a kind stand in a range of tokens. */
export const countIn = ({ totals }: Scene, kind: Counted, from: number, to: number): number => {
  const column = columnOf(kind);
  return to > from ? (totals[to * columns + column] ?? 0) - (totals[from * columns + column] ?? 0) : 0;
};

/** The tokens between a quotation and something outside it, whichever comes first; none where they overlap. */
export const gapBetween = (quotation: TokenRange, other: TokenRange): readonly [from: number, to: number] =>
  other.from >= quotation.to ? [quotation.to, other.from] : [other.to, Math.max(other.to, quotation.from)];

/** How many of a kind stand between a quotation and something outside it. */
export const countBetween = (scene: Scene, kind: Counted, quotation: TokenRange, other: TokenRange): number =>
  countIn(scene, kind, ...gapBetween(quotation, other));

/** The class of a token as a number; 0 beyond the edges of the story. */
export const codeAt = ({ codes }: Scene, index: number): number => codes[index] ?? 0;

/** One quotation to rank candidates for. */
export interface Question {
  readonly scene: Scene;
  readonly index: number;
  readonly quotation: QuotedStretch;
  /** The cues of its sentence that are near. */
  readonly frames: readonly Frame[];
  readonly ruled: Choice | undefined;
  readonly previous: QuotedStretch | undefined;
  /** Who was chosen for the previous quotation. */
  readonly previousSource: Mention | undefined;
  readonly next: QuotedStretch | undefined;
  readonly nextRuled: Choice | undefined;
}

/** Somebody who may have said it; no mention: nobody did. */
export type Candidate = Mention | undefined;
