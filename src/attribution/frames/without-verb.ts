import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { isCommon } from '../../story/mentions/names/body-names/words.ts';
import { isGivenName } from '../../story/mentions/words.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Frame } from './frame.ts';
import { possessor } from './noun.ts';
import { quotedBy } from './second-hand.ts';
import { afterMention, subjectBeside } from './subjects.ts';

const plain = { inverted: true, negated: false, hypothetical: false } as const;

/** The second words of cues without a verb, by their first. */
const seconds: ReadonlyMap<string, string> = new Map([
  ['according', 'to'],
  ['words', 'of'],
  ['as', 'per'],
]);

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

const speakerBefore = (reading: Reading, unit: Unit, at: number): Mention | undefined => {
  const end = labelEnd(reading, unit, at);
  const mention = reading.mentions[reading.mentionAt[end - 1] ?? -1];
  const label = reading.tokens[end - 1];
  const speaks =
    mention?.kind === 'name' || /^\p{Lu}+$/u.test(label?.text ?? '') || askers.test(label?.lower ?? '');
  if (!mention || !speaks || mention.to !== end || isLabel(reading, unit, at)) return undefined;
  if (isTopic(reading, mention)) return undefined;
  const quotes = reading.tokens[at + 1]?.class === 'quote';
  const from = quotes ? firstOfTwo(reading, mention).from : mention.from;
  return from === unit.from || (quotes && reading.tokens[from - 1]?.class === 'dash') ? mention : undefined;
};

const longestOffice = 6;

/** "MONA REEVES (host): Good morning", "MONA REEVES, HOST:", "SEN. ANN LEE (R), OHIO:": in a transcript the name in capitals ends before the office. */
const labelEnd = (
  { tokens, mentions, mentionAt, quotationAt }: Reading,
  { from }: Unit,
  at: number,
): number => {
  const named = mentions[mentionAt[from] ?? -1];
  const end = named?.from === from ? named.to : at;
  const label = tokens.slice(from, end);
  const office = tokens.slice(end, at);
  const shouts = label.every(({ text }) => /^(?:\p{Lu}[\p{Lu}.’'-]*|\p{P}+)$/u.test(text));
  const told =
    shouts &&
    office.length > 0 &&
    office.length <= longestOffice &&
    /^(?:open|comma)$/.test(office[0]?.class ?? '');
  return told && quotationAt[at + 1] === -1 && !office.some(({ class: kind }) => OUTSIDE.test(kind))
    ? end
    : at;
};

/** What no office holds. */
const OUTSIDE = /^(?:verb|auxiliary|pronoun|stop|quote|colon|break|dash|determiner)$/;

/** "Ann Lee and | Bo Diaz: “…”". */
const firstOfTwo = ({ tokens, mentions, mentionAt }: Reading, last: Mention): Mention => {
  const first = tokens[last.from - 1]?.lower === 'and' ? mentions[mentionAt[last.from - 2] ?? -1] : undefined;
  return first?.kind === 'name' && first.to === last.from - 1 ? first : last;
};

/** Who asks in an interview without a name. */
const askers = /^(?:interviewer|moderator|host|presenter|reporter|anchor)$/;

const labels: ReadonlySet<string> = new Set(lexicon('line-labels'));

/** "The Latest: Town votes", "Q: How did it begin?", "BYLINE: Ann Lee", "The Long View: A Bridge": what heads a line, unless a quotation follows. */
const isLabel = ({ tokens }: Reading, { from }: Unit, at: number): boolean =>
  tokens[at + 1]?.class !== 'quote' &&
  (labels.has(tokens[at - 1]?.lower ?? '') || tokens[from]?.text === 'The');

/** "Gaza: Strikes kill ten", "Cyclone Remal: Death toll rises": a place, or what a word of the dictionary calls by a name, is what a line is about, unless a quotation follows. */
const isTopic = ({ tokens }: Reading, { entity, from, to, role }: Mention): boolean => {
  const [first = '', last = ''] = [tokens[from]?.lower, tokens[to - 1]?.lower];
  if (tokens[to + 1]?.class === 'quote' || role || isGivenName(first)) return false;
  return entity === 'place' || (to - from > 1 && isCommon(first) && !isCommon(last));
};

/** "A source close to the minister: “It is closed”": a description of somebody that is all there is before the colon. */
const describedBefore = (reading: Reading, unit: Unit, at: number): Mention | undefined => {
  if (reading.tokens[at + 1]?.class !== 'quote') return undefined;
  const mention = subjectBeside(reading, at);
  return mention?.kind === 'nominal' && mention.entity === 'person' && mention.from === unit.from
    ? mention
    : undefined;
};

/** "by the Courier’s Ann Lee: “…”", "More from Ann Lee and Bo Diaz: “…”": whose the text is that a digest quotes. */
const authorBefore = (reading: Reading, at: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const mention = mentions[mentionAt[at - 1] ?? -1];
  if (tokens[at + 1]?.class !== 'quote' || mention?.to !== at || mention.entity === 'place') return undefined;
  const { from } = firstOfTwo(reading, mention);
  const named = mention.kind === 'name' || tokens[mention.head]?.class === 'capital';
  return named && /^(?:by|from)$/.test(tokens[from - 1]?.lower ?? '') ? mention : undefined;
};

const longestTopic = 8;

/** "Ann Lee on the bridge: “It is closed”": a headline's cue, where a quotation follows and no verb stands between. */
const speakerOn = ({ tokens, mentions, mentionAt }: Reading, unit: Unit, at: number): Mention | undefined => {
  const mention = mentions[mentionAt[unit.from] ?? -1];
  if (mention?.kind !== 'name' || mention.from !== unit.from || tokens[mention.to]?.lower !== 'on')
    return undefined;
  const topic = tokens.slice(mention.to + 1, at);
  const plain =
    topic.length > 0 && topic.length <= longestTopic && !topic.some(({ class: kind }) => breaks.test(kind));
  return plain && tokens[at + 1]?.class === 'quote' ? mention : undefined;
};

const breaks = /^(?:verb|auxiliary|pronoun|comma|stop|quote|break)$/;

/** "LEE: We will not wait", "Lee: “We will not wait”": a name that opens its sentence, then a colon. */
export const colonFrame = (reading: Reading, at: number): Frame | undefined => {
  const unit = reading.units[reading.unitAt[at] ?? 0];
  if (!unit || datelineEnd(reading, unit) === at + 1) return undefined;
  const mention =
    speakerBefore(reading, unit, at) ??
    describedBefore(reading, unit, at) ??
    speakerOn(reading, unit, at) ??
    authorBefore(reading, at);
  return (
    mention && {
      ...plain,
      inverted: false,
      kind: 'colon',
      unit: reading.unitAt[at] ?? 0,
      from: at,
      to: at + 1,
      source: mention,
    }
  );
};
