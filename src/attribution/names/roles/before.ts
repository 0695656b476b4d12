import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns } from '../../../story/mentions/words.ts';
import type { Span } from '../../../story/span.ts';
import { beforeBrackets } from '../../brackets.ts';
import type { Reading } from '../../reading.ts';
import { isBare, longestPortfolio } from '../../source-span.ts';
import { nominalEnding, ties } from './nominal.ts';

/** What a name can stand beside in a list as well, so that it must close its clause: "the mayor, Ann Lee, said". */
const closing = /^(?:comma|stop|break|close|quote)$/;

/** The description that a name explains: "the head of the hospital, Dr Ann Lee, said" gives "the head of the hospital". */
export const roleBefore = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  const comma = mention.from - 1;
  if (tokens[comma]?.class !== 'comma' || !closing.test(tokens[mention.to]?.class ?? '')) return undefined;
  if (mention.entity === 'place') return undefined;
  const end = beforeBrackets(tokens, comma);
  let described = nominalEnding(reading, end) ?? overPortfolio(reading, end);
  let person = isOnePerson(described) ? described : undefined;
  for (let step = 0; described && step < 3 && ties.test(tokens[described.from - 1]?.lower ?? ''); step += 1) {
    described = nominalEnding(reading, described.from - 1);
    // "the Conservatives of the prime minister, Ann Lee", "the campaign of his wife, Ann Lee": what is of somebody may be many, and then no one.
    const body = person !== undefined && bodyNouns.has(tokens[described?.head ?? -1]?.lower ?? '');
    if (isOnePerson(described) && !body) person = described;
  }
  const last = tokens[end - 1];
  return person && last && { start: person.start, end: last.end };
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
