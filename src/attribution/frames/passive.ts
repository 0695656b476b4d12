import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming, type Verb } from '../../story/mentions/verbs.ts';
import { calendar } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { opensQuestion } from '../words/question-words.ts';
import type { Frame } from './frame.ts';
import { afterMention, subjectBefore } from './subjects.ts';

/** Verbs whose object is who hears: "told Lee", "was asked". */
export const isAddressed = (verb: Verb | undefined): boolean =>
  /^(?:tell|ask|remind|assure|reassure|inform|notify|warn|advise|urge|promise)$/.test(verb?.lemma ?? '');

/**
 * "Ann Lee, asked whether it is safe, said", "a paper, posted last week by Diaz, found": one comma parts no subject from
 * its verb, so that the verb is a participle; two hold an apposition ("Ann Lee, the mayor, asked").
 */
export const isParted = (reading: Reading, { from, to, verb, unit }: Frame): boolean => {
  const { tokens, mentions, mentionAt, units } = reading;
  const past = verb?.form === 'past' || verb?.form === 'participle';
  if (!past || to - from > 1 || tokens[from - 1]?.class !== 'comma' || afterMention(reading, to))
    return false;
  const mention = mentions[mentionAt[from - 2] ?? -1];
  const start = units[unit]?.from ?? 0;
  if (mention?.to !== from - 1 || mention.from - start > longestOpening) return false;
  const before = tokens.slice(start, mention.from);
  return !before.some(({ class: kind }) => /^(?:comma|verb|auxiliary|clitic|quote|relative)$/.test(kind));
};

const longestOpening = 8;

/** "as reported by Yonhap", "when asked by a reporter": a participle without its auxiliary. */
export const isAgentNext = (reading: Reading, { to, verb }: Frame): boolean =>
  (verb?.form === 'past' || verb?.form === 'participle') &&
  reading.tokens[to]?.lower === 'by' &&
  afterMention(reading, to + 1) !== undefined;

/** "the list | reported by Lumo": behind a noun, without a mark, what is told of the noun alone. */
export const describesNoun = (reading: Reading, base: Frame): boolean =>
  isAgentNext(reading, base) &&
  base.to - base.from === 1 &&
  (/^(?:word|capital|number)$/.test(reading.tokens[base.from - 1]?.class ?? '') ||
    reading.tokens[base.from - 2]?.class === 'determiner') &&
  !/^(?:as|when|once|if|though|than)$/.test(reading.tokens[base.from - 1]?.lower ?? '');

/**
 * "was taken in and told that it was over", "a man told he was ill": telling needs a hearer as its object, so that a verb
 * without one is passive; "told that story" has another. "The minister informed that", "reminded that", "assured they would win"
 * are said of who speaks in many papers.
 */
export const lacksHearer = ({ tokens }: Reading, { to, verb }: Frame): boolean =>
  /^(?:tell|notify)$/.test(verb?.lemma ?? '') &&
  (verb?.form === 'past' || verb?.form === 'participle') &&
  /^(?:that|to|he|she|they|we|i)$/.test(tokens[to]?.lower ?? '') &&
  !/^(?:story|stories|tale|tales|joke|lie|truth|to)$/.test(tokens[to + 1]?.lower ?? '');

/** "was told by an aide" reports the aide; "was asked" nobody that is named. */
export const passiveFrame = (reading: Reading, base: Frame): Frame | undefined => {
  if (reading.tokens[base.to]?.lower !== 'by')
    return base.verb?.group === 'speech' ? agentlessFrame(reading, base) : undefined;
  const agent = afterMention(reading, base.to + 1);
  const negated = base.negated || (agent !== undefined && asksNothing(reading, base, agent));
  return agent && { ...base, to: base.to + 1, source: agent, inverted: true, negated };
};

/** "Asked by reporters, Lee said it was late": who asked, and nothing of what; "Asked by the barrister, Bo Diaz, if she left" goes on. */
const asksNothing = ({ tokens }: Reading, { verb }: Frame, { to }: Mention): boolean =>
  verb?.lemma === 'ask' &&
  tokens[to]?.class === 'comma' &&
  !tokens.slice(to + 1, to + longestTopic).some(({ lower }) => opensQuestion(lower));

/** "The plan, hailed by Lee as “a triumph”", "branded “a farce” by critics", "accused of “lying” by Lee": who calls it so stands behind "by", and says no more than a quotation there. */
export const calledBy = (reading: Reading, base: Frame): Frame | undefined => {
  if (!base.verb || !(isNaming(base.verb) || base.verb.lemma === 'accuse')) return undefined;
  const { tokens } = reading;
  const by = quotationAfter(reading, base.to) ?? base.to;
  const agent = tokens[by]?.lower === 'by' ? afterMention(reading, by + 1) : undefined;
  return agent && { ...base, source: agent, inverted: true, negated: true };
};

/** Where a quotation ends that begins at a token, or behind "as" or "of". */
const quotationAfter = ({ tokens, quotations, quotationAt }: Reading, at: number): number | undefined => {
  const opening = /^(?:as|of)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const quotation = quotations[quotationAt[opening] ?? -1];
  return quotation?.from === opening ? quotation.to : undefined;
};

/** Who is asked or told is the subject of the passive. */
const agentlessFrame = (reading: Reading, base: Frame): Frame => {
  const addressee = isAddressed(base.verb) ? subjectBefore(reading, base.from) : undefined;
  const negated =
    base.negated ||
    asksOnly(reading, base) ||
    isAboutThing(reading, base) ||
    isJudged(reading, base) ||
    (addressee !== undefined && isOccasion(reading, base, addressee));
  return { ...base, negated, agentless: true, ...(addressee && { addressee }) };
};

/** "Asked about the bridge, Lee smiled", "when asked Tuesday for her view", "asked by email about it": a topic, of which nothing is told; "asked why it fell" has a question. */
export const asksOnly = ({ tokens }: Reading, { verb, to }: Pick<Frame, 'verb' | 'to'>): boolean => {
  if (verb?.lemma !== 'ask') return false;
  const byMail =
    tokens[to]?.lower === 'by' && /^(?:e-?mail|phone|telephone|text)$/.test(tokens[to + 1]?.lower ?? '');
  const tie = byMail ? to + 2 : calendar.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (!/^(?:about|for|of|at|on|during)$/.test(tokens[tie]?.lower ?? '')) return false;
  const topic = tokens.slice(tie + 1, tie + longestTopic);
  const comma = topic.findIndex(({ class: kind }) => kind === 'comma');
  // "asked about that".
  return !topic
    .slice(0, comma < 0 ? undefined : comma)
    .some(
      ({ lower }, index) =>
        opensWhatIsAsked(lower) &&
        !(index === 0 && lower === 'that') &&
        !(lower === 'who' && describes(tokens, tie + 1 + index, tie)),
    );
};

/** "about the driver | who": of whom, and no question; "asked on the radio | who pays". */
const describes = (tokens: readonly Token[], who: number, tie: number): boolean =>
  who > tie + 1 && /^(?:about|for|of)$/.test(tokens[tie]?.lower ?? '');

const longestTopic = 8;

const opensWhatIsAsked = (lower: string): boolean =>
  opensQuestion(lower) || /^(?:which|to|that)$/.test(lower);

/** "When Lee was told, she left": a clause that tells when, and not what. */
const isOccasion = ({ tokens }: Reading, { to }: Frame, { from }: Mention): boolean =>
  /^(?:when|whenever|once|after|before|until|as|if)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:comma|stop|break)$/.test(tokens[to]?.class ?? 'break');

/** "The plan was revealed last week", "The rally was announced beforehand": that it was made known; "it was announced that" tells what. */
const isAboutThing = ({ tokens }: Reading, { verb, to, from }: Frame): boolean =>
  /^(?:reveal|announce|publish|release|broadcast)$/.test(verb?.lemma ?? '') &&
  /^(?:preposition|adverb|stop|break|word|capital|number|comma|conjunction)$/.test(
    tokens[to]?.class ?? 'break',
  ) &&
  !/^(?:that|to|it)$/.test(tokens[to]?.lower ?? '') &&
  tokens[from - 1]?.lower !== 'it';

/** "Lee was criticised in the house": that somebody was judged, not how; "criticised for", "hailed as" tell. */
const isJudged = ({ tokens }: Reading, { verb, to }: Frame): boolean =>
  /^(?:critici[sz]e|praise|condemn|denounce|mock|ridicule|hail|slam|blast|deride|boo)$/.test(
    verb?.lemma ?? '',
  ) &&
  !/^(?:for|as|over)$/.test(tokens[to]?.lower ?? '') &&
  tokens[to]?.class !== 'quote';

/** "Asked whether it is safe, Lee said", "when asked about it": who asked is not named. */
export const isAsked = ({ tokens, units }: Reading, { unit, from, verb }: Frame): boolean =>
  verb?.lemma === 'ask' &&
  verb.form === 'past' &&
  (from === units[unit]?.from ||
    /^(?:when|once|after)$/.test(tokens[from - 1]?.lower ?? '') ||
    /^(?:break|quote)$/.test(tokens[from - 1]?.class ?? ''));
