import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { isModifier } from './no-person.ts';

const none: ReadonlySet<Entity> = new Set();

/** Tokens before and after; a sentence with its quotations may have no end. */
const REACH = 500;

/**
 * Whom a pronoun seldom stands for, since its sentence names them in the words that it reports: "He said Lee would
 * lose", "“Lee will lose,” he said", "Lee will lose, he said". (A name that a pronoun commands is another's: condition C of binding theory.)
 */
export const namedBeside = (reading: Reading, cast: Cast, pronoun: Mention): ReadonlySet<Entity> => {
  const { units, unitAt, quotationAt, mentions } = reading;
  const whole = units[unitAt[pronoun.from] ?? -1];
  if (!whole || quotationAt[pronoun.from] !== -1) return none;
  const unit = {
    from: Math.max(whole.from, pronoun.from - REACH),
    to: Math.min(whole.to, pronoun.to + REACH),
  };
  const end = isFronted(reading, unit.from, pronoun.from)
    ? pronoun.to
    : clauseEnd(reading, pronoun.to, unit.to);
  const tag = isTag(reading, pronoun);
  const found = new Set<Entity>();
  for (let index = firstOf(reading, unit.from); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.from >= unit.to) break;
    const entity = cast.entityOf.get(mention);
    if (!entity || isModifier(reading, mention)) continue;
    const quoted = quotationAt[mention.from] !== -1;
    const after = mention.from >= pronoun.to && mention.from < end && !isOwner(reading, mention);
    const before = tag && mention.to < pronoun.from && !isOwner(reading, mention);
    if (quoted ? !isSelf(reading, mention) : after || before) found.add(entity);
  }
  return found;
};

/** "Lee has apologised, he added.", "If Lee goes, he said, we go.": what is said of Lee comes before, and perhaps after. */
export const isTag = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens[from - 1]?.class === 'comma' &&
  tokens[to]?.class === 'verb' &&
  /^(?:stop|break|comma)$/.test(tokens[to + 1]?.class ?? 'break');

/** "As he said on Monday, Lee will go": before the main clause a pronoun may come first. */
const isFronted = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => fronts.has(lower));

const fronts: ReadonlySet<string> = new Set(
  'as when while after before since because if although though until despite what how'.split(' '),
);

const joins: ReadonlySet<string | undefined> = new Set(
  'and but while though although as when after'.split(' '),
);

/** Where a clause of its own follows: "He admits that it is late, but Lee thinks". */
const clauseEnd = ({ tokens }: Reading, from: number, to: number): number => {
  for (let at = from; at < to - 1; at += 1) {
    if (tokens[at]?.class === 'comma' && joins.has(tokens[at + 1]?.lower)) return at;
  }
  return to;
};

const isOwner = ({ tokens }: Reading, { to }: Mention): boolean => tokens[to]?.class === 'clitic';

/** “I am Ann Lee,” she said, and “Ann,” he had called her. */
const isSelf = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  /^(?:am|[’']m|m)$/.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'is' && tokens[from - 2]?.lower === 'name') ||
  (tokens[from - 1]?.class === 'quote' && tokens[to]?.class === 'comma' && tokens[to + 1]?.class === 'quote');

/** The index of the first mention that begins at or after a token. */
const firstOf = ({ mentions }: Reading, from: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};
