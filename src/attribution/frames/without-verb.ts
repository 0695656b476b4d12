import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { genitiveAfter, mentionTo, possessor } from './noun.ts';
import { quotedBy } from './second-hand.ts';
import { afterMention } from './subjects.ts';

const plain = { inverted: true, negated: false, hypothetical: false } as const;

/** The second words of cues without a verb, by their first. */
const seconds: ReadonlyMap<string, string> = new Map([
  ['according', 'to'],
  ['words', 'of'],
  ['view', 'of'],
  ['opinion', 'of'],
  ['as', 'per'],
]);

/** What cues without a verb begin with: those, and “per the report”, “in her view”, “by his own account”, “to quote Lee”. */
export const wordsWithoutVerb: ReadonlySet<string> = new Set([...seconds.keys(), 'per', 'in', 'by', 'quote']);

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

/** "It was built according to plan", "He filed it as per the court’s order": where no mark parts it, what is kept to tells how something was done; "According to the rules, it must close" has it from there. */
const isKept = ({ tokens, units, unitAt }: Reading, { head }: Mention, at: number): boolean =>
  NORM.test(tokens[head]?.lower ?? '') &&
  units[unitAt[at] ?? -1]?.from !== at &&
  !/^(?:comma|quote|dash|open)$/.test(tokens[at - 1]?.class ?? '');

const NORM =
  /^(?:plan|schedule|timetable|order|direction|instruction|request|wish|law|rule|norm|standard|custom|tradition|practice|procedure|guideline|directive|need|size|age)(?:e?s)?$/;

/** "in the | words of", "in | words of", "in his own | words of"; of a view only “in the”. */
const opensWords = ({ tokens }: Reading, at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (tokens[at]?.lower === 'words') return /^(?:the|in|own)$/.test(before);
  return before === 'the' && tokens[at - 2]?.lower === 'in';
};

/** "According to a spokesman", "in the words of Lee", "as per the report". */
export const accordingFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  const second = seconds.get(tokens[at]?.lower ?? '');
  if (second === undefined || tokens[at + 1]?.lower !== second) return undefined;
  // "at odds with past words of her father", "has the view of a liberal": only "in the words of" leads to them.
  if (second === 'of' && !opensWords(reading, at)) return undefined;
  const first = firstMention(reading, at + 2);
  const named = first && (compiler(reading, first) ?? first);
  if (!named || isKept(reading, named, at)) return undefined;
  const quoted = quotedBy(reading, named);
  const people = quoted ? { source: quoted, via: named } : { source: named };
  const from = /^(?:view|opinion)$/.test(tokens[at]?.lower ?? '') ? at - 2 : at;
  return { ...plain, ...people, kind: 'according', unit: reading.unitAt[at] ?? 0, from, to: at + 2 };
};

/** What somebody's word or view is called, by the preposition before its owner. */
const opinions: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(?:view|opinion|estimation|telling|account|judgement|judgment|reckoning|assessment|words)$/],
  [
    'by',
    /^(?:admission|account|reckoning|estimate|estimates|estimation|telling|count|calculation|calculations)$/,
  ],
]);

/** "left for, in her view, …", "said that, in her view, …": what a preposition or a “that” opens holds the view. */
const opensBefore = (token: Token | undefined): boolean =>
  token?.class === 'preposition' || token?.lower === 'that';

/** "In her view, the road is old", "It was, by Lee’s own admission, a failure": whose opinion it is, or on whose word something is taken. */
export const viewFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens, units, unitAt } = reading;
  const nouns = opinions.get(tokens[at]?.lower ?? '');
  const parted = tokens[at - 1]?.class === 'comma' && !opensBefore(tokens[at - 2]);
  if (!nouns || !(parted || units[unitAt[at] ?? -1]?.from === at)) return undefined;
  const source = possessor(reading, at + 1) ?? ownerAfter(reading, at + 1);
  const after = source ? (source.kind === 'pronoun' ? source.to : source.to + 1) : at;
  const noun = tokens[after]?.lower === 'own' ? after + 1 : after;
  const closes = nouns.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.class === 'comma';
  return source && closes
    ? { ...plain, kind: 'according', unit: unitAt[at] ?? 0, from: at, to: noun + 1, source }
    : undefined;
};

/** "the mayor’s", "Ann Lee’s". */
const ownerAfter = (reading: Reading, from: number): Mention | undefined => {
  const clitic = genitiveAfter(reading, from);
  return clitic === undefined ? undefined : mentionTo(reading, clitic);
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

/** "It was, to quote Lee, “a farce”": between marks, or at the start of its sentence. */
export const toQuoteFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens, units, unitAt } = reading;
  const from = at - 1;
  if (tokens[at]?.lower !== 'quote' || tokens[from]?.lower !== 'to') return undefined;
  const source = afterMention(reading, at + 1);
  const parted = tokens[from - 1]?.class === 'comma' || units[unitAt[from] ?? -1]?.from === from;
  return source && parted && tokens[source.to]?.class === 'comma'
    ? { ...plain, kind: 'according', unit: unitAt[from] ?? 0, from, to: at + 1, source }
    : undefined;
};
