import type { Mention } from '../story/mentions/mention.ts';
import type { Forest } from '../trees/forest.ts';
import { decide } from './decide.ts';
import type { Frame } from './frames/frame.ts';
import { readsWork } from './frames/verb.ts';
import { rank } from './ranking/rank.ts';
import { type Scene, sceneOf } from './ranking/scene.ts';
import type { QuotedStretch, Reading } from './reading.ts';
import type { Choice } from './rules.ts';

/** A quotation with whose it is; the cue is missing where none stands near. */
export interface Sourced {
  readonly quotation: QuotedStretch;
  readonly source: Mention;
  readonly frame?: Frame;
}

/** The quotations that somebody said: rules propose, the trained ranker decides. */
export const sourcedQuotations = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  forest: Forest,
): readonly Sourced[] => {
  const ruled = decide(reading, byUnit).map(({ choice }) => choice);
  const scene = sceneOf(reading, byUnit, ruled);
  return rank(scene, forest).flatMap((ranked, index) => {
    const quotation = reading.quotations[index];
    const source = secondHand(ruled[index]) ?? ranked;
    if (!source || !quotation || readsWork(reading, quotation.from - 1)) return [];
    const frame = frameFor(quotation, source, ruled[index], scene);
    return [{ quotation, source, ...(frame && { frame }) }];
  });
};

/** Where a channel quotes somebody in so many words, that is whose words they are: no ranking needed. */
const secondHand = (ruled: Choice | undefined): Mention | undefined =>
  ruled?.frame?.via ? ruled.source : undefined;

const frameFor = (
  quotation: QuotedStretch,
  source: Mention,
  ruled: Choice | undefined,
  scene: Scene,
): Frame | undefined => {
  if (ruled?.source === source && ruled.frame) return ruled.frame;
  const own = scene.framesOfSource.get(source) ?? [];
  const speech = own.filter(({ verb }) => verb?.group !== 'thought');
  const leading = (scene.framesOfUnit[quotation.unit] ?? []).findLast(
    (frame) =>
      frame.to <= quotation.from &&
      frame.verb?.group !== 'thought' &&
      (frame.source === source || (frame.from >= source.to && isParticiple(scene.reading, frame))),
  );
  const distance = (frame: Frame): number =>
    frame.from >= quotation.to ? frame.from - quotation.to : quotation.from - frame.to;
  const nearest = (frames: readonly Frame[]): Frame | undefined =>
    frames.toSorted((a, b) => distance(a) - distance(b))[0];
  return leading ?? governing(quotation, source, scene) ?? nearest(speech) ?? nearest(own);
};

/** "…, noting that it", "before claiming": the subject is the sentence's. */
const isParticiple = ({ tokens }: Reading, { verb, from }: Frame): boolean =>
  verb?.form === 'ing' && /^(?:comma|conjunction|preposition)$/.test(tokens[from - 1]?.class ?? '');

/** The cue between quotation and source, though the source is not its grammatical subject ("Her manager, Robby Mook, said"). */
const governing = (quotation: QuotedStretch, source: Mention, { framesOfUnit }: Scene): Frame | undefined => {
  const frames = (framesOfUnit[quotation.unit] ?? []).filter(({ verb }) => verb?.group !== 'thought');
  if (source.from < quotation.from)
    return frames.find(({ from, to }) => from >= source.to && to <= quotation.from);
  return frames.find(({ from }) => from >= quotation.to);
};
