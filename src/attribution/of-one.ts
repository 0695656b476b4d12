import type { Mention } from '../story/mentions/mention.ts';
import { mentionEnding } from './frames/endings.ts';
import { partyIn } from './names/descriptions/party.ts';
import type { Reading } from './reading.ts';

export const isAnd = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'and' || tokens[at]?.text === '&';

/** "Her manager and stepfather, Rick Holt, said", "The lawyer and former mayor said", "the Ohio senator and Republican nominee said": two descriptions of one person, named beside them or under one article. */
export const isOfOne = (reading: Reading, { kind, entity, plural, from, to, head }: Mention): boolean => {
  const { tokens, mentions, mentionAt } = reading;
  const { class: opening, lower = '' } = tokens[from] ?? {};
  // "The premier and Labour leader" may be two.
  const runs = CANDIDATE.test(tokens[head]?.lower ?? '') && partyIn(lower) !== undefined;
  const open = opening === 'word' || lower === 'u.s.' || runs;
  const bare = kind === 'nominal' && !plural && open && /^\p{Ll}/u.test(tokens[head]?.text ?? '');
  const first = bare && entity === 'person' ? mentionEnding(reading, from - 2) : undefined;
  const articled = /^(?:determiner|possessive)$/.test(tokens[first?.from ?? -1]?.class ?? '');
  const person = first?.entity === 'person' || first?.entity === 'unknown';
  if (articled && first?.kind === 'nominal' && person && !first.plural) return true;
  const named = tokens[to]?.class === 'comma' ? mentions[mentionAt[to + 1] ?? -1] : undefined;
  return bare && named?.from === to + 1 && named.entity === 'person' && tokens[named.to]?.class === 'comma';
};

const CANDIDATE = /^(?:candidate|contender|hopeful|nominee|front-?runner)$/;

/** Where the first of two descriptions of one person begins: "Her manager" of "Her manager and stepfather, Rick Holt". */
export const firstOfOne = (reading: Reading, source: Mention): Mention => {
  const first = reading.mentions[reading.mentionAt[source.from - 2] ?? -1];
  const joined = isAnd(reading, source.from - 1) && first?.to === source.from - 1;
  return joined && isOfOne(reading, source) ? first : source;
};
