import type { Frame } from '../frames/frame.ts';
import { framesOf } from '../frames/frames.ts';
import type { QuotedStretch, Reading, Unit } from '../reading.ts';
import { type Case, type Choice, chooseByRules } from './rules.ts';

export interface Decision {
  readonly quotation: QuotedStretch;
  readonly choice?: Choice;
}

/** The frames of each unit. */
export const framesByUnit = (
  reading: Reading,
  frames: readonly Frame[] = framesOf(reading),
): readonly (readonly Frame[])[] => {
  const byUnit: Frame[][] = reading.units.map(() => []);
  for (const frame of frames) byUnit[frame.unit]?.push(frame);
  return byUnit;
};

/** Those that can tell whose a quotation is: a cue that names nobody ("was asked") or has no verb of its own ("his claim") credits nobody, nor the label of a turn in which others are quoted. */
export const creditingFrames = (
  { tokens }: Reading,
  byUnit: readonly (readonly Frame[])[],
): readonly (readonly Frame[])[] => {
  const leads = ({ kind, to }: Frame, frames: readonly Frame[]): boolean =>
    kind !== 'colon' ||
    tokens[to]?.class === 'quote' ||
    !frames.some((other) => other.kind === 'verb' && other.source && other.from > to);
  return byUnit.map((frames) =>
    frames.filter((frame) => !frame.agentless && frame.kind !== 'noun' && leads(frame, frames)),
  );
};

/** Whose each quotation is, in order, each seen with the decision before it. */
export const decide = (reading: Reading, byUnit: readonly (readonly Frame[])[]): readonly Decision[] => {
  const decisions: Decision[] = [];
  const quotedOnly = reading.units.map((unit) => holdsQuotationsOnly(reading, unit));
  for (const quotation of reading.quotations) {
    const previous = decisions.at(-1);
    const seen: Case = {
      reading,
      quotation,
      alone: quotedOnly[quotation.unit] ?? false,
      frames: byUnit[quotation.unit] ?? [],
      framesBefore: byUnit[quotation.unit - 1] ?? [],
      previous: previous?.quotation,
      previousChoice: previous?.choice,
    };
    const choice = chooseByRules(seen);
    decisions.push({ quotation, ...(choice && { choice }) });
  }
  return decisions;
};

const holdsQuotationsOnly = ({ tokens, quotationAt }: Reading, unit: Unit): boolean => {
  for (let at = unit.from; at < unit.to; at += 1) {
    const kind = tokens[at]?.class;
    if (quotationAt[at] === -1 && kind !== 'stop' && kind !== 'break' && kind !== 'dash') return false;
  }
  return true;
};
