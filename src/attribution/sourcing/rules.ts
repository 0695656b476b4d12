import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { outletAfter, signedAt } from '../signature.ts';

/** What a rule sees of a quotation. */
export interface Case {
  readonly reading: Reading;
  readonly quotation: QuotedStretch;
  /** Its sentence holds nothing but quotations. */
  readonly alone: boolean;
  readonly previous: QuotedStretch | undefined;
  /** The frames of the quotation's own sentence. */
  readonly frames: readonly Frame[];
  /** The frames of the sentence before, in the same or the preceding paragraph. */
  readonly framesBefore: readonly Frame[];
  /** What was chosen for the previous quotation. */
  readonly previousChoice: Choice | undefined;
}

export interface Choice {
  readonly rule: string;
  readonly source: Mention;
  readonly frame?: Frame;
}

export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly choose: (seen: Case) => Choice | undefined;
}

const speaks = (frame: Frame): boolean =>
  frame.source !== undefined && frame.verb?.group !== 'thought' && !isChannel(frame);

/** "Lee said it was “over,” according to Yonhap": through whom the words came, where another cue has who said them. */
const isChannel = ({ kind, negated }: Frame): boolean => kind === 'according' && negated;

const chosen = (rule: string, frame: Frame | undefined): Choice | undefined =>
  frame?.source && { rule, source: frame.source, frame };

const near = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (reading.quotationAt[at] !== -1) return false;
  return true;
};

const after: Rule = {
  name: 'after',
  why: '“…,” she said; “…,” said Mayor Ann Lee: the cue right after the closing mark',
  choose: ({ reading, quotation, frames }) => {
    const frame = frames.find(
      (one) =>
        one.kind !== 'colon' &&
        one.from >= quotation.to &&
        speaks(one) &&
        (one.source?.from ?? 0) >= quotation.to &&
        Math.min(one.from, one.source?.from ?? one.from) - quotation.to <= 2 &&
        near(reading, quotation.to, one.from),
    );
    return chosen('after', frame);
  },
};

const before: Rule = {
  name: 'before',
  why: 'She said, “…”; he called it “…”: the last cue before the opening mark',
  choose: ({ quotation, frames }) => {
    const frame = frames.findLast((one) => one.to <= quotation.from && speaks(one));
    return chosen('before', frame);
  },
};

const according: Rule = {
  name: 'according',
  why: 'According to a spokesman, “…”: a cue without a verb, anywhere in the sentence',
  choose: ({ frames }) =>
    chosen(
      'according',
      frames.find((one) => one.kind === 'according' && !isChannel(one)),
    ),
};

const later: Rule = {
  name: 'later',
  why: '“…” is how Lee described it: the first cue after the quotation in its sentence',
  choose: ({ quotation, frames }) =>
    chosen(
      'later',
      frames.find((one) => one.from >= quotation.to && speaks(one)),
    ),
};

const introduced: Rule = {
  name: 'introduced',
  why: 'She went further: ¶ “…”: a colon at the end of the sentence before',
  choose: (seen) => {
    const unit = seen.reading.units[seen.quotation.unit - 1];
    if (!unit || !seen.alone) return undefined;
    const ends = seen.reading.tokens.slice(unit.from, unit.to).findLast((token) => token.class !== 'break');
    return ends?.class === 'colon' ? chosen('introduced', seen.framesBefore.findLast(speaks)) : undefined;
  },
};

const continued: Rule = {
  name: 'continued',
  why: 'A quotation alone in its sentence goes on with the speaker of the one before',
  choose: (seen) => {
    if (!seen.alone || !seen.previousChoice || !seen.previous) return undefined;
    if (seen.quotation.paragraph - seen.previous.paragraph > 1) return undefined;
    return { ...seen.previousChoice, rule: 'continued' };
  },
};

const announced: Rule = {
  name: 'announced',
  why: 'Lee defended the plan. “…”: a quotation alone takes the subject of the sentence before, not who “should apologise” there',
  choose: (seen) => {
    if (!seen.alone) return undefined;
    const spoken = seen.framesBefore.findLast((frame) => speaks(frame) && !frame.hypothetical);
    return chosen('announced', spoken);
  },
};

const signed: Rule = {
  name: 'signed',
  why: '“…” — Ann Lee; “…” ¶ Ann Lee, Elmsford; “…” [The Courier.]: a name after a dash, in a digest’s brackets, or a line of its own that is no sentence',
  choose: ({ reading, quotation }) => {
    const source = signedAt(reading, quotation.to) ?? outletAfter(reading, quotation);
    return source && { rule: 'signed', source };
  },
};

/** In order: the first that chooses wins. */
export const rules: readonly Rule[] = [
  signed,
  after,
  before,
  according,
  later,
  introduced,
  continued,
  announced,
];

export const chooseByRules = (seen: Case): Choice | undefined => {
  for (const rule of rules) {
    const choice = rule.choose(seen);
    if (choice) return choice;
  }
  return undefined;
};
