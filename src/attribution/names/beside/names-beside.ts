import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd, placeEnd, portfolioEnd } from '../../source-span.ts';

/** More than news lists. */
const most = 6;
/** Tokens of ", the chairman of the Ulm council,". */
const longestApposition = 14;

/** "The lawmakers, Ann Lee of Ohio and Bo Diaz, said": the names behind the comma that ends a description of many. */
export const namesBeside = (reading: Reading, mention: Mention): readonly Mention[] => {
  const { tokens } = reading;
  if (mention.kind !== 'nominal' || !mention.plural) return [];
  const comma = placeEnd(reading, portfolioEnd(reading, phraseEnd(reading, mention).to));
  return tokens[comma]?.class === 'comma' ? listFrom(reading, comma + 1) : [];
};

/** A list of people up to its last, which a mark closes. */
const listFrom = (reading: Reading, from: number): readonly Mention[] => {
  const { tokens, mentions, mentionAt } = reading;
  const found: Mention[] = [];
  let at = from;
  let last = false;
  while (found.length < most) {
    const name = mentions[mentionAt[at] ?? -1];
    if (name?.from !== at || name.kind !== 'name' || name.entity !== 'person') return [];
    found.push(name);
    const to = phraseEnd(reading, name).to;
    if (last) return /^(?:comma|stop|open|break|dash)$/.test(tokens[to]?.class ?? 'break') ? found : [];
    const end = overApposition(reading, to);
    const serial = tokens[end]?.class === 'comma' && tokens[end + 1]?.lower === 'and' ? end + 1 : end;
    last = tokens[serial]?.lower === 'and';
    if (!last && tokens[end]?.class !== 'comma') return [];
    at = (last ? serial : end) + 1;
  }
  return [];
};

/** "Ann Lee, the mayor of Ulm | , and Bo Diaz". */
const overApposition = ({ tokens }: Reading, at: number): number => {
  if (tokens[at]?.class !== 'comma' || tokens[at + 1]?.class !== 'determiner') return at;
  for (let to = at + 1; to < at + longestApposition; to += 1) {
    const kind = tokens[to]?.class ?? 'break';
    if (kind === 'comma') return to;
    if (/^(?:stop|break|verb|quote|auxiliary)$/.test(kind)) return at;
  }
  return at;
};
