import type { Mention } from '../story/mentions/mention.ts';
import type { Reading } from './reading.ts';

/** The other source where two speak at once: "Carla Diaz and Evan Brook said", "said Diaz and Brook". */
export const partnerOf = (reading: Reading, source: Mention): Mention | undefined => {
  if (source.kind === 'pronoun') return undefined;
  return partnerBefore(reading, source) ?? partnerAfter(reading, source);
};

const isAnd = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'and' || tokens[at]?.text === '&';

/** Only where the pair opens its clause: in "Rubio met Kim and Lee said" the two do not belong together. */
const partnerBefore = (reading: Reading, { from, kind }: Mention): Mention | undefined => {
  if (!isAnd(reading, from - 1)) return undefined;
  const first = reading.mentions[reading.mentionAt[from - 2] ?? -1];
  if (first?.kind !== kind || first.to !== from - 1 || reading.quotationAt[first.from] !== -1)
    return undefined;
  const before = reading.tokens[first.from - 1];
  return !before || /^(?:break|stop|quote)$/.test(before.class) || opensUnit(reading, first)
    ? first
    : undefined;
};

const opensUnit = ({ units, unitAt }: Reading, { from }: Mention): boolean =>
  units[unitAt[from] ?? -1]?.from === from;

/** Only right after a verb or “to”, and where nothing goes on: "said Diaz and Brook." */
const partnerAfter = (reading: Reading, { from, to, kind }: Mention): Mention | undefined => {
  const before = reading.tokens[from - 1];
  if (before?.class !== 'verb' && before?.lower !== 'to') return undefined;
  const second = isAnd(reading, to) ? reading.mentions[reading.mentionAt[to + 1] ?? -1] : undefined;
  if (second?.kind !== kind || second.from !== to + 1) return undefined;
  const after = reading.tokens[second.to]?.class;
  return after === undefined || /^(?:stop|break|comma)$/.test(after) ? second : undefined;
};
