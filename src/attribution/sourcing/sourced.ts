import type { ChoiceForest } from '../../learned/choice-forest.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNameOfThing } from '../frames/acts/calls.ts';
import type { Frame } from '../frames/frame.ts';
import { causeOf } from '../frames/infinitive.ts';
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
import { callsInClause } from './in-clause.ts';
import { moodBefore } from './mood-before.ts';
import { ownSubject } from './own-subject.ts';
import { predicateOf } from './predicate.ts';
import { isRating } from './ratings.ts';
import { reportedWhole } from './reported-whole.ts';
import type { Choice } from './rules.ts';
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
      settled(reading, quotation, ruled[index]) ??
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

/** Words between a cue and a quotation: "it a kind of". */
const longestLead = 4;

/** Where a channel quotes somebody in so many words, a name signs a quotation, “Added Lee:”, “telling Lee:” leads to it, or a clause sets it against another's, that is whose words they are: no ranking needed. */
const settled = (
  reading: Reading,
  quotation: QuotedStretch,
  ruled: Choice | undefined,
): Mention | undefined => {
  const { tokens } = reading;
  const { from } = quotation;
  const { frame, source, rule } = ruled ?? {};
  const colon = tokens[from - 1]?.class === 'colon' && frame?.verb?.group === 'speech';
  const last = frame?.inverted ? source : frame?.addressee;
  const leads =
    (colon && (frame?.to === from - 1 || last?.to === from - 1)) ||
    (frame?.kind === 'colon' && frame.to === from);
  return frame?.via ||
    rule === 'signed' ||
    leads ||
    contrasts(reading, quotation, frame) ||
    takesUp(reading, quotation, frame) ||
    callsInClause(reading, quotation, frame) ||
    touches(reading, quotation, frame) ||
    prompted(reading, quotation, frame)
    ? source
    : undefined;
};

/** "Lee called it “a farce,” while the union accused her of “bad faith”": each is quoted by a clause of its own. */
const contrasts = ({ tokens }: Reading, { from, to }: QuotedStretch, frame: Frame | undefined): boolean => {
  const opening = frame?.source?.from ?? 0;
  const leads = frame?.verb?.group === 'speech' && opening < frame.from && frame.to <= from;
  if (!leads || from - frame.to > longestLead) return false;
  const opens = isContrast(tokens[opening - 1]) && tokens[opening - 2]?.class === 'quote';
  return opens || isContrast(tokens[to]) || goesOnWithBut(tokens, opening - 1);
};

/** "a “matter for the mayor”, but a driver told the Courier it was “lost”". */
const goesOnWithBut = (tokens: readonly Token[], but: number): boolean =>
  tokens[but]?.lower === 'but' &&
  [tokens[but - 1], tokens[but - 2]].some((token) => token?.class === 'quote') &&
  [tokens[but - 1], tokens[but - 2]].some((token) => token?.class === 'comma');

/** "as the crowd chanted “Go!”", "what Lee called “a farce”", "dismissed by a critic as “a farce”": a cue that touches the quotation, beside whose it is. */
const touches = ({ tokens }: Reading, { from }: QuotedStretch, frame: Frame | undefined): boolean => {
  if (!frame?.source || frame.verb?.group !== 'speech' || frame.hypothetical) return false;
  if (!frame.inverted)
    return frame.to === from && frame.source.to === frame.from && opensOwn(tokens[frame.source.from - 1]);
  const by = tokens[frame.to - 1]?.lower === 'by';
  return by && frame.source.to === (tokens[from - 1]?.lower === 'as' ? from - 1 : from);
};

/** "the “rigged game” that he says is played by banks": a relative right behind the quotation, whose cue tells whose words it takes up. */
const takesUp = ({ tokens }: Reading, { to }: QuotedStretch, frame: Frame | undefined): boolean =>
  /^(?:that|which)$/.test(tokens[to]?.lower ?? '') &&
  frame?.verb?.group === 'speech' &&
  frame.source?.from === to + 1 &&
  frame.from === frame.source.to;

/** "…, only for Lee to reply that “it is late”": who is prompted to say the words right behind it. */
const prompted = ({ tokens }: Reading, { from }: QuotedStretch, frame: Frame | undefined): boolean =>
  frame?.to === (tokens[from - 1]?.lower === 'that' ? from - 1 : from) &&
  causeOf(tokens, frame.from - 1) !== undefined;

/** A word that opens a clause with its own subject. */
const opensOwn = (token: Token | undefined): boolean => /^(?:what|whom|as|while)$/.test(token?.lower ?? '');

const isContrast = (token: Token | undefined): boolean => /^(?:while|whereas)$/.test(token?.lower ?? '');

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
