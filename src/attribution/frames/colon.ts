import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { isCommon } from '../../story/mentions/names/body-names/words.ts';
import { isGivenName } from '../../story/mentions/words.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Frame } from './frame.ts';
import { subjectBeside } from './subjects.ts';

const speakerBefore = (reading: Reading, unit: Unit, at: number): Mention | undefined => {
  const end = labelEnd(reading, unit, at);
  const mention = reading.mentions[reading.mentionAt[end - 1] ?? -1];
  const label = reading.tokens[end - 1];
  const speaks =
    mention?.kind === 'name' || /^\p{Lu}+$/u.test(label?.text ?? '') || askers.test(label?.lower ?? '');
  if (!mention || !speaks || mention.to !== end || (end === at && isLabel(reading, unit, at)))
    return undefined;
  if (end === at && isTopic(reading, mention)) return undefined;
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

/** "by the Courier’s Ann Lee: “…”", "More from Ann Lee and Bo Diaz: “…”": whose the text is that a digest quotes; not "words that could have come from Lee: “…”". */
const authorBefore = (reading: Reading, at: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const mention = mentions[mentionAt[at - 1] ?? -1];
  if (tokens[at + 1]?.class !== 'quote' || mention?.to !== at || mention.entity === 'place') return undefined;
  const { from } = firstOfTwo(reading, mention);
  const named = mention.kind === 'name' || tokens[mention.head]?.class === 'capital';
  const by = tokens[from - 1]?.lower ?? '';
  const tied = by === 'by' || (by === 'from' && tokens[from - 2]?.lower === 'more');
  return named && tied ? mention : undefined;
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
      inverted: false,
      negated: false,
      hypothetical: false,
      kind: 'colon',
      unit: reading.unitAt[at] ?? 0,
      from: at,
      to: at + 1,
      source: mention,
    }
  );
};
