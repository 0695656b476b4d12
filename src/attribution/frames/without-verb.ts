import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { quotedBy } from './second-hand.ts';
import { afterMention } from './subjects.ts';

const plain = { inverted: true, negated: false, hypothetical: false } as const;

/** "According to a spokesman", "in the words of Lee". */
export const accordingFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  const phrase = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (phrase !== 'according to' && phrase !== 'words of') return undefined;
  const named = afterMention(reading, at + 2) ?? afterMention(reading, at + 3);
  if (!named) return undefined;
  const quoted = quotedBy(reading, named);
  const people = quoted ? { source: quoted, via: named } : { source: named };
  return { ...plain, ...people, kind: 'according', unit: reading.unitAt[at] ?? 0, from: at, to: at + 2 };
};

/** "LEE: We will not wait", "Lee: “We will not wait”": a name that opens its sentence, then a colon. */
export const colonFrame = (reading: Reading, at: number): Frame | undefined => {
  const mention = reading.mentions[reading.mentionAt[at - 1] ?? -1];
  const unit = reading.units[reading.unitAt[at] ?? 0];
  const speaks = mention?.kind === 'name' || /^\p{Lu}+$/u.test(reading.tokens[at - 1]?.text ?? '');
  if (!mention || !speaks || mention.to !== at || mention.from !== unit?.from) return undefined;
  return {
    ...plain,
    inverted: false,
    kind: 'colon',
    unit: reading.unitAt[at] ?? 0,
    from: at,
    to: at + 1,
    source: mention,
  };
};
