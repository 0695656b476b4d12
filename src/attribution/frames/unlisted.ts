import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isVerbSense, sensesOf } from '../../story/senses.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';

const isPast = (token: Token | undefined): boolean =>
  token?.class === 'word' && /[a-z]{2}ed$/.test(token.lower) && token.lower !== 'used';

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

/** "she demurred: “…”": what somebody did, then nothing but a quotation that ends the sentence. */
const leadsTo = ({ tokens, quotations, quotationAt }: Reading, source: Mention, colon: number): boolean => {
  const somebody = source.entity === 'person' || /^(?:he|she)$/.test(tokens[source.head]?.lower ?? '');
  if (!somebody || tokens[colon]?.class !== 'colon' || tokens[colon + 1]?.class !== 'quote') return false;
  const after = quotations[quotationAt[colon + 2] ?? -1]?.to ?? colon;
  return /^(?:break|stop|capital)$/.test(tokens[after]?.class ?? 'break');
};

/** Of somebody, and nothing but a mark behind it: “…,” she shrugs. “…” */
const endsReport = ({ tokens }: Reading, source: Mention | undefined, to: number): boolean =>
  (source?.entity === 'person' || /^(?:he|she)$/.test(tokens[source?.head ?? -1]?.lower ?? '')) &&
  /^(?:stop|comma|break)$/.test(tokens[to]?.class ?? 'break');

/** “France will always be France,” an angry Hollande retaliated: beside a quotation any verb reports, known or not. */
export const unlistedFrame = (reading: Reading, at: number): Frame | undefined => {
  if (reading.mentionAt[at] !== -1 || reading.mentionAt[at - 1] === -1) return undefined;
  const source = reading.mentions[reading.mentionAt[at - 1] ?? -1];
  const token = reading.tokens[at];
  const present = isPresent(token) && endsReport(reading, source, at + 1);
  if (
    !source ||
    !(isPast(token) || present) ||
    source.to !== at ||
    !(goesOn(reading, quoteBefore(reading, source.from)) || leadsTo(reading, source, at + 1))
  )
    return undefined;
  const lemma = token?.lower ?? '';
  return {
    kind: 'verb',
    unit: reading.unitAt[at] ?? 0,
    from: at,
    to: at + 1,
    verb: { lemma, group: 'speech', form: present ? 's' : 'past' },
    source,
    inverted: false,
    negated: false,
    hypothetical: false,
  };
};
