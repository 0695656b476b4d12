import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns } from '../../../story/mentions/words.ts';
import type { Span } from '../../../story/span.ts';
import { afterBrackets, beforeBrackets } from '../../brackets.ts';
import type { Reading } from '../../reading.ts';
import { isBare, longestPortfolio, nounsWithTo } from '../../source-span.ts';
import { nominalEnding, ties } from './nominal.ts';

/** What a name can stand beside in a list as well, so that it must close its clause: "the mayor, Ann Lee, said". */
const closing = /^(?:comma|stop|break|close|quote)$/;

/** The description that a name explains: "the head of the hospital, Dr Ann Lee, said" gives "the head of the hospital". */
export const roleBefore = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  const comma = mention.from - 1;
  if (tokens[comma]?.class !== 'comma') return undefined;
  const closed = closing.test(tokens[afterBrackets(tokens, mention.to)]?.class ?? '');
  if (mention.entity === 'place') return undefined;
  const end = beforeBrackets(tokens, comma);
  let described = nominalEnding(reading, end) ?? overPortfolio(reading, end);
  let person = isOnePerson(described) ? described : undefined;
  for (let step = 0; described && step < 3 && isTied(reading, described); step += 1) {
    described = nominalEnding(reading, described.from - 1);
    // "the Conservatives of the prime minister, Ann Lee", "the campaign of his wife, Ann Lee": what is of somebody may be many, and then no one.
    const body = person !== undefined && bodyNouns.has(tokens[described?.head ?? -1]?.lower ?? '');
    if (isOnePerson(described) && !body) person = described;
  }
  const last = tokens[end - 1];
  if (!person || !last || !(closed || isFronted(reading, person, mention))) return undefined;
  return { start: person.start, end: last.end };
};

/** "the mayor | of Ulm", "an aide | to the mayor". */
const isTied = ({ tokens }: Reading, { from }: Mention): boolean => {
  const tie = tokens[from - 1]?.lower ?? '';
  return ties.test(tie) || (tie === 'to' && nounsWithTo.has(tokens[from - 2]?.lower ?? ''));
};

const longestCue = 8;

/** "A longtime driver, | Ann Lee said it was late": before the subject of a sentence; in "A driver, Ann Lee said, would help" a verb of its own goes on. */
const isFronted = ({ tokens, units, unitAt }: Reading, { from }: Mention, { to }: Mention): boolean => {
  const opens = units[unitAt[from] ?? -1]?.from === from && /^(?:an?|the)$/.test(tokens[from]?.lower ?? '');
  if (!opens || !/^(?:verb|word|auxiliary)$/.test(tokens[to]?.class ?? '')) return false;
  const cue = tokens.slice(to, to + longestCue);
  const comma = cue.findIndex(({ class: kind }) => kind === 'comma');
  return comma < 0 || !(comma === 1 || /^(?:auxiliary|verb)$/.test(tokens[to + comma + 1]?.class ?? ''));
};

/** "the minister for transport", "its spokesman on health and care": over bare nouns, which no mention holds. */
const overPortfolio = (reading: Reading, to: number): Mention | undefined => {
  const { tokens } = reading;
  let at = to - 1;
  while (to - at <= longestPortfolio && isBare(tokens[at])) at -= 1;
  const tied = at < to - 1 && /^(?:for|on|of)$/.test(tokens[at]?.lower ?? '');
  return tied ? nominalEnding(reading, at) : undefined;
};

const isOnePerson = (mention: Mention | undefined): boolean =>
  mention?.kind === 'nominal' && !mention.plural && mention.entity === 'person';
