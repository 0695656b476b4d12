import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { irregularPasts } from '../../story/mentions/words.ts';
import { isVerbSense, sensesOf } from '../../story/senses.ts';
import type { Reading } from '../reading.ts';
import { isAct } from './acts/acts.ts';
import type { Frame } from './frame.ts';
import { afterMention, subjectBefore } from './subjects.ts';

const isPast = (token: Token | undefined): boolean =>
  token?.class === 'word' && /[a-z]{2}ed$/.test(token.lower) && token.lower !== 'used';

/** “…,” she wept. */
const isIrregularPast = (token: Token | undefined): boolean =>
  token?.class === 'word' && irregularPasts.has(token.lower);

/** “…,” he shrugs: a form that is a verb's, whatever else. */
const isPresent = (token: Token | undefined): boolean =>
  token?.class === 'word' &&
  /[^s]s$/.test(token.lower) &&
  sensesOf(token.lower.slice(0, -1)).some(isVerbSense);

const longestDescription = 4;

/** The closing mark before a source, over what describes it: “…,” an angry Hollande. */
const quoteBefore = ({ tokens }: Reading, from: number): number => {
  let at = from - 1;
  while (at > from - longestDescription && /^(?:determiner|word|capital)$/.test(tokens[at]?.class ?? ''))
    at -= 1;
  return at;
};

/** A mark inside the closing quotation mark that tells that the sentence goes on: “…,” or a question. */
const goesOn = ({ tokens }: Reading, quote: number): boolean =>
  tokens[quote]?.class === 'quote' && /^[,?!]/.test(tokens[quote - 1]?.text ?? '');

/** "she demurred: “…”", "she boomed, “We won.”": what somebody did, then nothing but a quotation that ends the sentence; behind a comma it is one itself. */
const leadsTo = (reading: Reading, source: Mention, mark: number): boolean => {
  const { tokens, quotations, quotationAt } = reading;
  if (!isSomebody(reading, source) || tokens[mark + 1]?.class !== 'quote') return false;
  const after = quotations[quotationAt[mark + 2] ?? -1]?.to ?? mark;
  const ends = /^(?:break|stop|capital)$/.test(tokens[after]?.class ?? 'break');
  const whole = /^\p{Lu}/u.test(tokens[mark + 2]?.text ?? '') && tokens[after - 2]?.class === 'stop';
  return ends && (tokens[mark]?.class === 'colon' || (tokens[mark]?.class === 'comma' && whole));
};

const isSomebody = ({ tokens }: Reading, { kind, entity, head }: Mention): boolean =>
  kind === 'pronoun' ? /^(?:he|she|they)$/.test(tokens[head]?.lower ?? '') : entity === 'person';

/** Of somebody, and nothing but a mark behind it: “…,” she shrugs. “…” */
const endsReport = (reading: Reading, source: Mention, to: number): boolean =>
  isSomebody(reading, source) && /^(?:stop|comma|break)$/.test(reading.tokens[to]?.class ?? 'break');

/** “France will always be France,” an angry Hollande retaliated: beside a quotation any verb reports, known or not. */
export const unlistedFrame = (reading: Reading, at: number): Frame | undefined => {
  const token = reading.tokens[at];
  if (token?.class !== 'word' || reading.mentionAt[at] !== -1) return undefined;
  const from = adverbsBefore(reading, at);
  const beside = reading.mentions[reading.mentionAt[from - 1] ?? -1];
  const source = beside?.to === from ? beside : sharedSubject(reading, from, at);
  if (!source) return undefined;
  const ends = endsReport(reading, source, at + 1);
  const present = isPresent(token) && ends;
  const behind =
    source === beside && goesOn(reading, quoteBefore(reading, source.from)) && !reportsLater(reading, at);
  if (
    !((isPast(token) && (ends || from === at)) || present || (isIrregularPast(token) && ends)) ||
    !(behind || leadsTo(reading, source, at + 1))
  )
    return undefined;
  return frameOf(reading, at, source, present ? 's' : 'past');
};

const longestParticiple = 10;

/** “…,” one official involved in the talks | told families: what describes a source, whose verb follows. */
const reportsLater = ({ tokens }: Reading, at: number): boolean => {
  for (let next = at + 1; next <= at + longestParticiple; next += 1) {
    const { class: kind = 'break', verb } = tokens[next] ?? {};
    if (/^(?:comma|stop|break|quote|colon|conjunction)$/.test(kind)) return false;
    if (kind === 'verb' && verb?.group === 'speech' && /^(?:past|s)$/.test(verb.form)) return true;
  }
  return false;
};

/** "Lee thanked them and then | boomed, “We won.”": of two verbs of one subject the second. */
const sharedSubject = (reading: Reading, from: number, at: number): Mention | undefined => {
  const joint = reading.tokens[from - 1]?.lower === 'then' ? from - 2 : from - 1;
  return reading.tokens[joint]?.lower === 'and' && reading.tokens[at + 2]?.class === 'quote'
    ? subjectBefore(reading, joint + 1)
    : undefined;
};

const isBeforeVerb = (token: Token | undefined): boolean =>
  token?.class === 'adverb' || token?.lower === 'has' || token?.lower === 'had';

/** “…,” Ann Lee | quietly mumbled, | had joked. */
const adverbsBefore = ({ tokens }: Reading, at: number): number => {
  let from = at;
  while (isBeforeVerb(tokens[from - 1])) from -= 1;
  return from;
};

/**
 * “It is over,” mumbled Ann Lee: behind a quotation that opens its sentence any verb reports, where a mark or an
 * adjunct stands behind who does it; a verb of thought, and one whose object people are elsewhere (“remembered Ann Lee”), too.
 */
export const closingFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens, quotations, quotationAt, units, unitAt } = reading;
  if (tokens[at - 1]?.class !== 'quote') return undefined;
  const { verb } = tokens[at] ?? {};
  const past = verb ? verb.form === 'past' : isPast(tokens[at]) || isIrregularPast(tokens[at]);
  const present = verb ? verb.form === 's' : isPresent(tokens[at]);
  if (!(past || present) || !goesOn(reading, at - 1) || (verb?.group === 'speech' && !isAct(reading, at)))
    return undefined;
  const quotation = quotations[quotationAt[at - 1] ?? -1];
  const opens = quotation !== undefined && units[unitAt[quotation.from] ?? -1]?.from === quotation.from;
  const source = opens ? afterMention(reading, at + 1) : undefined;
  const after = tokens[source?.to ?? at];
  const closes =
    /^(?:stop|comma|break|preposition|adverb)$/.test(after?.class ?? 'break') ||
    /^(?:as|when|while)$/.test(after?.lower ?? '');
  return source && isSomebody(reading, source) && closes
    ? frameOf(reading, at, source, present ? 's' : 'past')
    : undefined;
};

const frameOf = (reading: Reading, at: number, source: Mention, form: 's' | 'past'): Frame => ({
  kind: 'verb',
  unit: reading.unitAt[at] ?? 0,
  from: source.from > at ? at : adverbsBefore(reading, at),
  to: at + 1,
  verb: { lemma: reading.tokens[at]?.verb?.lemma ?? reading.tokens[at]?.lower ?? '', group: 'speech', form },
  source,
  inverted: source.from > at,
  negated: false,
  hypothetical: false,
});
