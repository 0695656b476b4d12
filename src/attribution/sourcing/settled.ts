import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import type { Frame } from '../frames/frame.ts';
import { causeOf } from '../frames/infinitive.ts';
import { controlledByObject } from '../frames/object-control.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { callsInClause } from './in-clause.ts';
import type { Choice } from './rules.ts';

/** Words between a cue and a quotation: "it a kind of". */
const longestLead = 4;

/** Where a channel quotes somebody in so many words, a name signs a quotation, “Added Lee:”, “telling Lee:” leads to it, or a clause sets it against another's, that is whose words they are: no ranking needed. */
export const settled = (
  reading: Reading,
  quotation: QuotedStretch,
  ruled: Choice | undefined,
  frames: readonly Frame[],
): Mention | undefined => {
  const below = calledBelow(reading, frames, quotation);
  if (below) return below;
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
    prompted(reading, quotation, frame) ||
    isOfObject(reading, quotation, frame)
    ? source
    : undefined;
};

/** "A day after Diaz called it “a farce”, Lee said it was late": whose words the clause before the comma has. */
const calledBelow = (
  reading: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
): Mention | undefined => {
  const opens = (reading.units[quotation.unit]?.from ?? 0) + longestLead;
  return frames.find(
    (frame) => (frame.source?.from ?? opens) < opens && callsInClause(reading, quotation, frame),
  )?.source;
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

/** "as the crowd chanted “Go!”", "what Lee called “a farce”", "what Lee described as “a farce”", "dismissed by a critic as “a farce”": a cue that touches the quotation, beside whose it is. */
const touches = ({ tokens }: Reading, { from }: QuotedStretch, frame: Frame | undefined): boolean => {
  if (!frame?.source || frame.verb?.group !== 'speech' || frame.hypothetical) return false;
  const end = tokens[from - 1]?.lower === 'as' ? from - 1 : from;
  if (!frame.inverted)
    return frame.to === end && frame.source.to === frame.from && opensOwn(tokens[frame.source.from - 1]);
  return tokens[frame.to - 1]?.lower === 'by' && frame.source.to === end;
};

/** "the “rigged game” that he says is played by banks": a relative right behind the quotation, whose cue tells whose words it takes up; in "called it “a farce,” which Diaz denied" a comma parts them. */
const takesUp = ({ tokens }: Reading, { to }: QuotedStretch, frame: Frame | undefined): boolean =>
  /^(?:that|which)$/.test(tokens[to]?.lower ?? '') &&
  tokens[to - 2]?.class !== 'comma' &&
  frame?.verb?.group === 'speech' &&
  frame.source?.from === to + 1 &&
  frame.from === frame.source.to;

/** "…, only for Lee to reply that “it is late”", "…, prompting Diaz to call it “absurd”": who is prompted to say the words right behind it. */
const prompted = ({ tokens }: Reading, { from }: QuotedStretch, frame: Frame | undefined): boolean => {
  if (!frame?.verb || frame.to > from || causeOf(tokens, frame.from - 1) === undefined) return false;
  const lead = isNaming(frame.verb) ? longestLead : tokens[from - 1]?.lower === 'that' ? 1 : 0;
  return from - frame.to <= lead;
};

/** "criticised Diaz for saying it was “a farce”": whose deed the participle is. */
const isOfObject = (reading: Reading, { from }: QuotedStretch, frame: Frame | undefined): boolean =>
  frame?.source !== undefined &&
  frame.verb?.form === 'ing' &&
  frame.to <= from &&
  from - frame.to <= longestLead &&
  controlledByObject(reading, frame.from)?.doer === frame.source;

/** A word that opens a clause with its own subject. */
const opensOwn = (token: Token | undefined): boolean => /^(?:what|whom|as|while)$/.test(token?.lower ?? '');

const isContrast = (token: Token | undefined): boolean => /^(?:while|whereas)$/.test(token?.lower ?? '');
