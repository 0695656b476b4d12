import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { possessor } from './noun.ts';
import { quotedBy } from './second-hand.ts';
import { afterMention } from './subjects.ts';

const plain = { inverted: true, negated: false, hypothetical: false } as const;

/** The second words of cues without a verb, by their first. */
const seconds: ReadonlyMap<string, string> = new Map([
  ['according', 'to'],
  ['words', 'of'],
  ['as', 'per'],
]);

/** What cues without a verb begin with: those, and “per the report”, “in her view”, “by his own account”. */
export const wordsWithoutVerb: ReadonlySet<string> = new Set([...seconds.keys(), 'per', 'in', 'by']);

const reach = 6;

/** "according to early, unofficial counts by the party": over the words that describe it. */
const firstMention = (reading: Reading, from: number): Mention | undefined => {
  for (let at = from; at < from + reach; at += 1) {
    const mention = afterMention(reading, at);
    if (mention || /^(?:verb|stop|break|quote)$/.test(reading.tokens[at]?.class ?? '')) return mention;
  }
  return undefined;
};

/** "according to data compiled by Yonhap": figures do not speak, but who gathered them. */
const compiler = (reading: Reading, figures: Mention): Mention | undefined => {
  const word = (at: number): string => reading.tokens[at]?.lower ?? '';
  if (!/^(?:data|figures|numbers|estimates|statistics)$/.test(word(figures.head))) return undefined;
  const gathered = /^(?:compiled|collected|gathered|released|published|provided|issued)$/.test(
    word(figures.to),
  );
  const by = gathered ? figures.to + 1 : figures.to;
  return word(by) === 'by' ? afterMention(reading, by + 1) : undefined;
};

/** "According to a spokesman", "in the words of Lee", "as per the report". */
export const accordingFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  const second = seconds.get(tokens[at]?.lower ?? '');
  if (second === undefined || tokens[at + 1]?.lower !== second) return undefined;
  // "at odds with past words of her father": only "in the words of" leads to them.
  if (second === 'of' && !/^(?:the|in|own)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const first = firstMention(reading, at + 2);
  const named = first && (compiler(reading, first) ?? first);
  if (!named) return undefined;
  const quoted = quotedBy(reading, named);
  const people = quoted ? { source: quoted, via: named } : { source: named };
  return { ...plain, ...people, kind: 'according', unit: reading.unitAt[at] ?? 0, from: at, to: at + 2 };
};

const opinions = /^(?:view|opinion|estimation|telling|account|judgement|judgment|reckoning)$/;

/** "In her view, the road is old": whose opinion a sentence opens with. */
export const viewFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens, units, unitAt } = reading;
  const own = ownFrame(reading, at);
  if (own) return own;
  const unit = units[unitAt[at] ?? -1];
  if (tokens[at]?.lower !== 'in' || unit?.from !== at) return undefined;
  const source = possessor(reading, at + 1);
  const closes = opinions.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.class === 'comma';
  return source && closes
    ? { ...plain, kind: 'according', unit: unitAt[at] ?? 0, from: at, to: at + 3, source }
    : undefined;
};

const ownWords = /^(?:admission|account|reckoning|estimate|estimation|telling|count)$/;

/** "It was, by her own admission, a failure": whose word something is taken on. */
const ownFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens, unitAt, units } = reading;
  const opens = units[unitAt[at] ?? -1]?.from === at || tokens[at - 1]?.class === 'comma';
  if (tokens[at]?.lower !== 'by' || !opens || tokens[at + 2]?.lower !== 'own') return undefined;
  const source = possessor(reading, at + 1);
  const closes = ownWords.test(tokens[at + 3]?.lower ?? '') && tokens[at + 4]?.class === 'comma';
  return source && closes
    ? { ...plain, kind: 'according', unit: unitAt[at] ?? 0, from: at, to: at + 4, source }
    : undefined;
};

/** "The firm has left Ulm, per the Courier.": behind a mark, and with nothing but a name or a document that closes it; "one per driver" shares. */
export const perFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  if (tokens[at]?.text !== 'per' || !/^(?:comma|quote|dash)$/.test(tokens[at - 1]?.class ?? ''))
    return undefined;
  const named = afterMention(reading, at + 1);
  const closes = /^(?:stop|break|comma|dash|clitic)$/.test(tokens[named?.to ?? at]?.class ?? 'break');
  const tells = named?.kind === 'name' || tokens[at + 1]?.class === 'determiner';
  return named && tells && closes
    ? { ...plain, kind: 'according', unit: reading.unitAt[at] ?? 0, from: at, to: at + 1, source: named }
    : undefined;
};
