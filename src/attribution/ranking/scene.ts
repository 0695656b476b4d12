import type { Mention } from '../../story/mentions/mention.ts';
import type { TokenClass } from '../../story/mentions/tokens.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading, TokenRange } from '../reading.ts';
import type { Choice } from '../rules.ts';
import { codeOf } from './classes.ts';

/** What counts between two tokens, each as running totals over the story: any stretch costs two look-ups. */
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
] as const satisfies readonly TokenClass[];

export type Counted = (typeof counted)[number] | 'speech' | 'thought' | 'mention' | 'frame';

/** A story made ready for ranking. */
export interface Scene {
  readonly reading: Reading;
  readonly framesOfUnit: readonly (readonly Frame[])[];
  readonly framesOfSource: ReadonlyMap<Mention, readonly Frame[]>;
  /** The rules' choice for each quotation. */
  readonly ruled: readonly (Choice | undefined)[];
  /** How often each head word is the source of a frame. */
  readonly speaking: ReadonlyMap<string, number>;
  readonly totals: Readonly<Record<Counted, Int32Array>>;
  /** Of each token: its class as a number, see `codeOf`. */
  readonly codes: Uint8Array;
}

const running = (size: number, weigh: (index: number) => number): Int32Array => {
  const totals = new Int32Array(size + 1);
  for (let index = 0; index < size; index += 1) totals[index + 1] = (totals[index] ?? 0) + weigh(index);
  return totals;
};

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
  const { tokens } = reading;
  const framesOfSource = new Map<Mention, Frame[]>();
  const speaking = new Map<string, number>();
  const frameStarts = new Uint8Array(tokens.length);
  const mentionStarts = new Uint8Array(tokens.length);
  for (const mention of reading.mentions) mentionStarts[mention.from] = 1;
  for (const frame of framesOfUnit.flat()) {
    if (!frame.source) continue;
    frameStarts[frame.from] = 1;
    push(framesOfSource, frame.source, frame);
    const head = headWord(reading, frame.source);
    speaking.set(head, (speaking.get(head) ?? 0) + 1);
  }
  const ofClass = (kind: TokenClass): Int32Array =>
    running(tokens.length, (index) => (tokens[index]?.class === kind ? 1 : 0));
  const ofGroup = (group: string): Int32Array =>
    running(tokens.length, (index) =>
      tokens[index]?.class === 'verb' && tokens[index]?.verb?.group === group ? 1 : 0,
    );
  const classes = Object.fromEntries(counted.map((kind) => [kind, ofClass(kind)])) as Record<
    (typeof counted)[number],
    Int32Array
  >;
  const totals = {
    ...classes,
    speech: ofGroup('speech'),
    thought: ofGroup('thought'),
    mention: running(tokens.length, (index) => mentionStarts[index] ?? 0),
    frame: running(tokens.length, (index) => frameStarts[index] ?? 0),
  };
  const codes = Uint8Array.from(tokens, codeOf);
  return { reading, framesOfUnit, framesOfSource, ruled, speaking, totals, codes };
};

/** How many of a kind stand in a range of tokens. */
export const countIn = (scene: Scene, kind: Counted, from: number, to: number): number => {
  const totals = scene.totals[kind];
  return to > from ? (totals[to] ?? 0) - (totals[from] ?? 0) : 0;
};

/** How many of a kind stand between a quotation and something outside it, whichever comes first. */
export const countBetween = (
  scene: Scene,
  kind: Counted,
  quotation: TokenRange,
  other: TokenRange,
): number =>
  other.from >= quotation.to
    ? countIn(scene, kind, quotation.to, other.from)
    : countIn(scene, kind, other.to, quotation.from);

/** The class of a token as a number; 0 beyond the edges of the story. */
export const codeAt = ({ codes }: Scene, index: number): number => codes[index] ?? 0;

/** One quotation to rank candidates for. */
export interface Question {
  readonly scene: Scene;
  readonly index: number;
  readonly quotation: QuotedStretch;
  readonly ruled?: Choice;
  readonly previous?: QuotedStretch;
  /** Who was chosen for the previous quotation. */
  readonly previousSource?: Mention;
  readonly next?: QuotedStretch;
  readonly nextRuled?: Choice;
}

/** Somebody who may have said it; no mention: nobody did. */
export type Candidate = Mention | undefined;
