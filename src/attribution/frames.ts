import type { Mention } from '../story/mentions/mention.ts';
import type { Token } from '../story/mentions/tokens.ts';
import { isNaming, type Verb } from '../story/mentions/verbs.ts';
import type { Reading, TokenRange } from './reading.ts';
import { subjectBefore, subjectBeside } from './subjects.ts';

/** Reporting words with who they report: "said Mayor Ann Lee", "according to Yonhap", "Lee:". */
export interface Frame extends TokenRange {
  readonly kind: 'verb' | 'according' | 'colon';
  readonly unit: number;
  readonly verb?: Verb;
  readonly source?: Mention;
  /** Through whom: the quoting side of "KCNA quoted Kim as saying". */
  readonly via?: Mention;
  readonly addressee?: Mention;
  /** The source follows the cue. */
  readonly inverted: boolean;
  readonly negated: boolean;
  /** "would say", "if he says": nothing was said. */
  readonly hypothetical: boolean;
}

const modals = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'can',
  'must',
  "'d",
  'cannot',
  "couldn't",
  "wouldn't",
  "can't",
  'will',
  "'ll",
  "won't",
  'to',
  'let',
  "let's",
]);

const negates = (token: Token): boolean => token.class === 'negation' || /n[’']t$/.test(token.lower);

/** A verb group to the left of the main verb: auxiliaries, adverbs, negation. */
const groupStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before?.class === 'auxiliary' || before?.class === 'adverb' || before?.class === 'negation')
      from -= 1;
    else if (before?.class === 'clitic' && tokens[from - 2]?.class === 'pronoun') from -= 1;
    else break;
  }
  return from;
};

const isNounPlace = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const verb = tokens[at]?.verb;
  if (!before || !verb) return false;
  if (verb.form !== 'base' && verb.form !== 's' && before.class === 'clitic') return true;
  if (
    before.class === 'determiner' &&
    !/^(?:some|many|both|all|few|that|this|those|these)$/.test(before.lower)
  )
    return true;
  if (before.class === 'possessive' && before.lower !== 'her') return true;
  return (
    (verb.form === 'base' || verb.form === 's') &&
    (before.class === 'clitic' || before.class === 'preposition' || before.class === 'number')
  );
};

const passive = /^(?:am|is|are|was|were|be|been|being|'s)$/;

const verbFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  const verb = tokens[at]?.verb;
  if (!verb || isNounPlace(tokens, at)) return undefined;
  const from = groupStart(tokens, at);
  const group = tokens.slice(from, at);
  const unit = reading.unitAt[at] ?? 0;
  const before = tokens[from - 1];
  const base = {
    kind: 'verb' as const,
    unit,
    from,
    to: at + 1,
    verb,
    inverted: false,
    negated: group.some(negates) || (before !== undefined && negates(before)),
    hypothetical:
      group.some((token) => modals.has(token.lower)) || before?.lower === 'to' || before?.lower === 'if',
  };
  const isPassive =
    (verb.form === 'past' || verb.form === 'participle') && group.some((token) => passive.test(token.lower));
  return citedFrame(reading, base) ?? (isPassive ? passiveFrame(reading, base) : activeFrame(reading, base));
};

const mentionFrom = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention && mention.from === at ? mention : undefined;
};

const afterMention = (reading: Reading, at: number): Mention | undefined => {
  const mention = mentionFrom(reading, at);
  return mention && reading.quotationAt[at] === -1 ? mention : undefined;
};

/** "KCNA quoted Kim as saying", "was quoted by KCNA as saying": the words are Kim's, the channel is KCNA. */
const citedFrame = (reading: Reading, base: Frame): Frame | undefined => {
  if (base.verb?.lemma !== 'quote' && base.verb?.lemma !== 'cite') return undefined;
  const object = afterMention(reading, base.to);
  const quoting = subjectBefore(reading, base.from);
  const rest = reading.tokens.slice(base.to, base.to + 14);
  const as = rest.findIndex(
    (token, index) =>
      token.lower === 'as' &&
      /^(?:saying|telling|writing|claiming|stating|warning|adding)$/.test(rest[index + 1]?.lower ?? ''),
  );
  if (as < 0) return undefined;
  const to = base.to + as + 2;
  if (object) return { ...base, to, source: object, ...(quoting && { via: quoting }) };
  const via = reading.tokens[base.to]?.lower === 'by' ? afterMention(reading, base.to + 1) : undefined;
  return quoting && { ...base, to, source: quoting, ...(via && { via }) };
};

/** "was told by an aide" reports the aide; "was asked" nobody that is named. */
const passiveFrame = (reading: Reading, base: Frame): Frame | undefined => {
  if (reading.tokens[base.to]?.lower !== 'by') return undefined;
  const agent = afterMention(reading, base.to + 1);
  return agent && { ...base, to: base.to + 1, source: agent, inverted: true };
};

const activeFrame = (reading: Reading, base: Frame): Frame | undefined => {
  const { tokens } = reading;
  const finite = base.verb?.form !== 'ing';
  const before = tokens[base.from - 1];
  const opensClause =
    !before ||
    before.class === 'comma' ||
    before.class === 'quote' ||
    before.class === 'break' ||
    before.class === 'stop' ||
    before.class === 'dash';
  const next = afterMention(reading, base.to);
  if (finite && opensClause && next && next.kind !== 'pronoun' && isInvertible(base.verb, before)) {
    return { ...base, source: next, inverted: true };
  }
  if (finite && opensClause && next && isInvertible(base.verb, before) && isInverted(reading, before, next)) {
    return { ...base, source: next, inverted: true };
  }
  const source =
    nounLike(base.verb) && base.to - base.from === 1
      ? subjectBeside(reading, base.from)
      : subjectBefore(reading, base.from);
  const addressee = next && isAddressed(base.verb) ? next : undefined;
  return { ...base, ...(source && { source }), ...(addressee && { addressee }) };
};

/** "…, said Lee." but not "Lee, the mayor, said he would": a verb after the mention makes it a subject of its own. */
const isInverted = (reading: Reading, before: Token | undefined, next: Mention): boolean => {
  const word = reading.tokens[next.head]?.lower ?? '';
  if (next.kind === 'pronoun' && !/^(?:he|she|they|one)$/.test(word)) return false;
  const follows = reading.tokens[next.to]?.class;
  const subject =
    follows === 'auxiliary' || follows === 'verb' || follows === 'clitic' || follows === 'adverb';
  return before?.class === 'quote' || !(subject || (next.kind === 'pronoun' && follows === 'word'));
};

/** "remarks", "calls", "support" are nouns unless their subject touches them. */
const nounLike = (verb: Verb | undefined): boolean => verb?.form === 's' || verb?.form === 'base';

const isInvertible = (verb: Verb | undefined, before: Token | undefined): boolean =>
  verb?.group === 'speech' &&
  (verb.form === 'past' || verb.form === 'participle' || verb.form === 's') &&
  (before?.class === 'quote' || !isNaming(verb));

const isAddressed = (verb: Verb | undefined): boolean =>
  /^(?:tell|ask|remind|assure|reassure|inform|notify|warn|advise|urge|promise)$/.test(verb?.lemma ?? '');

/** "According to a spokesman", "in the words of Lee", "per the report". */
const accordingFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  const phrase =
    tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to'
      ? 2
      : tokens[at]?.lower === 'words' && tokens[at + 1]?.lower === 'of'
        ? 2
        : 0;
  if (!phrase) return undefined;
  const source = afterMention(reading, at + phrase) ?? afterMention(reading, at + phrase + 1);
  if (!source) return undefined;
  return {
    kind: 'according',
    unit: reading.unitAt[at] ?? 0,
    from: at,
    to: at + phrase,
    source,
    inverted: true,
    negated: false,
    hypothetical: false,
  };
};

/** "LEE: We will not wait", "Lee: “We will not wait”": a name that opens its sentence, then a colon. */
const colonFrame = (reading: Reading, at: number): Frame | undefined => {
  const mention = reading.mentions[reading.mentionAt[at - 1] ?? -1];
  const unit = reading.units[reading.unitAt[at] ?? 0];
  if (mention?.kind !== 'name' || mention.to !== at || mention.from !== unit?.from) return undefined;
  return {
    kind: 'colon',
    unit: reading.unitAt[at] ?? 0,
    from: at,
    to: at + 1,
    source: mention,
    inverted: false,
    negated: false,
    hypothetical: false,
  };
};

/** Every frame outside quotation marks, in order. */
export const framesOf = (reading: Reading): readonly Frame[] => {
  const frames: Frame[] = [];
  let done = 0;
  reading.tokens.forEach((token, at) => {
    if (reading.quotationAt[at] !== -1 || at < done) return;
    const held = reading.mentionAt[at] !== -1;
    const frame =
      token.class === 'verb' && !held
        ? verbFrame(reading, at)
        : token.class === 'colon'
          ? colonFrame(reading, at)
          : accordingFrame(reading, at);
    if (frame) frames.push(frame);
    if (frame && frame.to > at + 1) done = frame.to;
  });
  return frames;
};
