import type { ChoiceForest } from '../../learned/choice-forest.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { isNameOfThing } from '../frames/acts/calls.ts';
import type { Frame } from '../frames/frame.ts';
import { readsWork } from '../frames/verb.ts';
import { rank } from '../ranking/rank.ts';
import { type Scene, sceneOf } from '../ranking/scene.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { whoBids } from './bidden.ts';
import { claimantOf, claimHolding } from './claimed.ts';
import { askedLead, colonLead } from './colon-lead.ts';
import { answeredBefore, namedBy, rejectedAs, takenUpAs } from './credited.ts';
import { crierOf, cryBefore } from './cries.ts';
import { creditingFrames, decide } from './decide.ts';
import { deliveredBefore } from './delivered.ts';
import { toldInFirstPerson } from './first-person.ts';
import { moodBefore } from './mood-before.ts';
import { ownSubject } from './own-subject.ts';
import { predicateOf } from './predicate.ts';
import { isRating } from './ratings.ts';
import { reportedWhole } from './reported-whole.ts';
import type { Choice } from './rules.ts';
import { settled } from './settled.ts';
import { statedBefore } from './statements.ts';
import { isTitle } from './titles.ts';
import { isOfUnnamed, isUnsaidByCue, namelessFrame } from './unnamed.ts';

/** A quotation with whose it is, as far as that is told; the cue is missing where none stands near. */
export interface Sourced {
  readonly quotation: QuotedStretch;
  /** Absent where the story does not name who asked. */
  readonly source?: Mention;
  readonly frame?: Frame;
}

/** The quotations that somebody said: rules propose, the trained ranker decides. `byUnit` holds every cue of each sentence. */
export const sourcedQuotations = (
  reading: Reading,
  byUnit: readonly (readonly Frame[])[],
  forest: ChoiceForest,
): readonly Sourced[] => {
  const crediting = creditingFrames(reading, byUnit);
  const ruled = decide(reading, crediting).map(({ choice }) => choice);
  const scene = sceneOf(reading, crediting, ruled);
  return rank(scene, forest).flatMap((ranked, index): readonly Sourced[] => {
    const quotation = reading.quotations[index];
    if (!quotation) return [];
    const answered = answeredBefore(reading, byUnit[quotation.unit - 1] ?? [], quotation);
    const mood = moodBefore(reading, byUnit[quotation.unit - 1] ?? [], quotation);
    const source =
      answered?.source ??
      mood ??
      settled(reading, quotation, ruled[index], crediting[quotation.unit] ?? []) ??
      whoBids(reading, byUnit[quotation.unit] ?? [], quotation, ranked) ??
      ranked ??
      reportedWhole(reading, quotation, ruled[index]);
    if (readsWork(reading, quotation.from - 1) || isRating(reading, quotation)) return [];
    if (isTitle(reading, quotation) || isNameOfThing(reading, quotation)) return [];
    const cry = cryBefore(reading, quotation);
    if (cry >= 0) return [{ quotation, ...crierOf(reading, byUnit[quotation.unit] ?? [], quotation, cry) }];
    const claim = claimHolding(reading, byUnit[quotation.unit] ?? [], quotation);
    if (claim?.source) return [{ quotation, source: claim.source, frame: claim }];
    const frames = byUnit[quotation.unit] ?? [];
    const named =
      namedBy(reading, frames, quotation) ??
      rejectedAs(reading, frames, quotation) ??
      takenUpAs(reading, byUnit[quotation.unit + 1] ?? [], quotation);
    if (named?.source) return [{ quotation, source: named.source, frame: named }];
    const called = predicateOf(reading, quotation);
    if (called) return [{ quotation, source: called }];
    const nameless = namelessFrame(reading, byUnit[quotation.unit] ?? [], quotation);
    if (nameless) return [{ quotation, frame: nameless }];
    if (isOfUnnamed(reading, frames, quotation) || isUnsaidByCue(reading, frames, quotation)) return [];
    if (!source) {
      const stated = statedBefore(reading, quotation) ?? deliveredBefore(reading, quotation);
      if (stated?.source) return [{ quotation, source: stated.source, frame: stated }];
      const lead =
        colonLead(reading, quotation) ??
        askedLead(reading, quotation) ??
        toldInFirstPerson(reading, quotation);
      return lead ? [{ quotation, source: lead }] : [];
    }
    const frame = mood ? undefined : (answered ?? frameFor(quotation, source, ruled[index], scene));
    const own = frame ? ownSubject(reading, quotation, frame) : claimantOf(reading, quotation);
    return [{ quotation, source: own ?? source, ...(frame && { frame }) }];
  });
};

const frameFor = (
  quotation: QuotedStretch,
  source: Mention,
  ruled: Choice | undefined,
  scene: Scene,
): Frame | undefined => {
  // "appeared shaken, with no more than “oh” to say": how somebody seems reports nothing.
  const own = (scene.framesOfSource.get(source) ?? []).filter(({ verb }) => verb?.lemma !== 'appear');
  const fronted = source.from >= quotation.to ? own.find(({ from }) => from < quotation.from) : undefined;
  if (fronted) return fronted;
  if (ruled?.source === source && ruled.frame && !ruled.frame.hypothetical) return ruled.frame;
  const speech = own.filter(({ verb }) => verb?.group !== 'thought');
  const leading = (scene.framesOfUnit[quotation.unit] ?? []).findLast(
    (frame) =>
      frame.to <= quotation.from &&
      frame.verb?.group !== 'thought' &&
      !frame.hypothetical &&
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
