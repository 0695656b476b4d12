import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';

const offices: ReadonlySet<string> = new Set(lexicon('offices-in-letters'));

/** "Ann Lee | MP", "Bo Diaz, | KC,": an office in letters right behind a name, which other letters there are no office of. */
export const officeInLetters = ({ tokens }: Reading, mention: Mention): Span | undefined => {
  if (mention.entity !== 'person') return undefined;
  const behind = tokens[mention.to]?.class === 'comma' ? mention.to + 1 : mention.to;
  const closes = /^(?:comma|stop|break|close)$/.test(tokens[behind + 1]?.class ?? 'break');
  const [last, next] = [tokens[mention.to - 1], closes ? tokens[behind] : undefined];
  const office = [last, next].find((token) => offices.has(token?.text ?? ''));
  return office && { start: office.start, end: office.end };
};

const longest = 8;

/** "Ann Lee (| Labour |)", "Bo Diaz (| CEO, Lumo |)", "(| D-Ohio |)": what brackets tell of somebody, party, body or office; not an age, a verb or a handle. */
export const bracketedBehind = ({ tokens }: Reading, { to, entity }: Mention): Span | undefined => {
  if (entity !== 'person' || tokens[to]?.text !== '(') return undefined;
  const inside = tokens.slice(to + 1, to + 1 + longest);
  const close = inside.findIndex(({ class: kind }) => kind === 'close');
  const told = inside.slice(0, close);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || close < 1) return undefined;
  const names = /^\p{Lu}/u.test(first.text) && told.every(({ class: kind }) => !NO_ROLE.test(kind));
  return names ? { start: first.start, end: last.end } : undefined;
};

const NO_ROLE = /^(?:verb|auxiliary|number|pronoun|relative|quote|stop|colon|break)$/;
