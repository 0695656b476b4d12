import type { ChoiceForest } from '../learned/choice-forest.ts';
import type { Mention } from '../story/mentions/mention.ts';
import type { Span } from '../story/span.ts';
import type { Block } from '../story/story.ts';
import type { Attribution, QuotationType, Source } from './attribution.ts';
import { withBlockQuotations } from './block-quotations/block-quotations.ts';
import { withItems } from './block-quotations/items.ts';
import { passagesOf } from './block-quotations/passages.ts';
import { broughtBy } from './brought.ts';
import { throughOthers } from './channels.ts';
import { circumstancesOf } from './circumstances/circumstances.ts';
import type { ContentModel } from './contents/choose.ts';
import { denies } from './contents/claim.ts';
import { shapeOf } from './contents/shape.ts';
import { type Draft, quotedDrafts, withOpenings } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import { withHungDenials } from './hung-denials.ts';
import { repliesOf } from './interview.ts';
import { type Cast, castOf } from './names/cast/entities.ts';
import type { Entity } from './names/entity.ts';
import { emptyMemory, type Memory, manyCalled, remember, rememberChannel } from './names/memory.ts';
import { antecedentOfRelative } from './names/relative.ts';
import { sourceOf, sourceOfBoth } from './names/resolve.ts';
import { firstOfOne } from './of-one.ts';
import type { Reading, TokenRange } from './reading.ts';
import { reportedDrafts } from './reported-drafts.ts';
import { partnersOf } from './several.ts';
import { sourceEnd } from './source-span.ts';
import { sourceStart } from './source-start.ts';
import { withContinued } from './sourcing/continued.ts';
import { framesByUnit } from './sourcing/decide.ts';
import { sourcedQuotations } from './sourcing/sourced.ts';
import { endOfThoseWho } from './those-who.ts';
import { turnsOf } from './turns.ts';

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
}

/** What is known of a story beside its text. */
interface Beside {
  /** Full names of people from its captions. */
  readonly known?: readonly string[];
  readonly blocks?: readonly Block[];
}

/** Every quotation and reported statement of a story, in order, with its source resolved to a name. */
export const attribute = (
  reading: Reading,
  forest: ChoiceForest,
  contents: ContentModel,
  { known = [], blocks = [] }: Beside = {},
): Attributed => {
  const byUnit = framesByUnit(reading);
  const shape = shapeOf(reading);
  const quoted = withContinued(reading, sourcedQuotations(reading, byUnit, forest));
  const direct = quotedDrafts(shape, byUnit, quoted, contents);
  const turns = turnsOf(reading, byUnit, direct);
  const replies = turns.length > 0 ? [] : repliesOf(reading, blocks, byUnit, direct);
  const passages = passagesOf(reading, blocks);
  const said = withBlockQuotations(reading, passages, byUnit, [...direct, ...turns, ...replies]);
  const reported = withItems(reading, passages, reportedDrafts(shape, byUnit, said, contents));
  const drafts = withHungDenials(reading, byUnit, withOpenings(shape, said, reported)).toSorted(
    (a, b) => a.content[0].from - b.content[0].from,
  );
  const cast = castOf(reading, known);
  const memory = emptyMemory();
  const attributions = drafts.map((draft) => attributionOf(reading, cast, memory, draft));
  return { attributions: throughOthers(attributions), entities: cast.entities };
};

/** Drafts come in the order of the story: who spoke is remembered for the next. */
const attributionOf = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  { frame, source, content, antecedent, verbatim }: Draft,
): Attribution => {
  const credited = source && creditOf(reading, cast, memory, source, frame);
  const via = frame?.via ?? (frame && broughtBy(reading, frame));
  if (frame?.via) rememberChannel(memory, cast.entityOf.get(frame.via));
  return {
    type: verbatim ? 'direct' : typeOf(reading, content),
    content: content.map((range) => spanOf(reading, range)) as [Span, ...Span[]],
    ...(antecedent && { antecedent: spanOf(reading, antecedent) }),
    ...(frame && { cue: spanOf(reading, frame) }),
    ...(credited && { source: credited }),
    ...(via && { via: sourceOf(reading, cast, emptyMemory(), via) }),
    ...(frame?.addressee && { addressee: { start: frame.addressee.start, end: frame.addressee.end } }),
    ...(frame && circumstancesOf(reading, frame, content)),
    ...(frame && denies(reading, frame) && { denied: true as const }),
  };
};

/** The whole noun phrase of a source, for a relative that of its antecedent; those who speak at once are credited together. */
const creditOf = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  credited: Mention,
  frame: Frame | undefined,
): Source => {
  const antecedent = antecedentOfRelative(reading, credited);
  const mention = antecedent ?? credited;
  const start = sourceStart(reading, mention);
  // "42% of Ohioans": a share of those who are named has no name.
  const isShare = start < mention.start && mention.kind === 'name';
  const first = firstOfOne(reading, mention);
  const source = {
    ...(isShare ? {} : sourceOfBoth(reading, cast, memory, [first, mention])),
    start: Math.min(first.start, start),
    end: endOfThoseWho(reading, mention, frame) ?? sourceEnd(reading, mention),
    ...(antecedent && { relative: { start: credited.start, end: credited.end } }),
  };
  const partners = partnersOf(reading, mention, antecedent && credited);
  if (partners.length === 0) return source;
  const others = partners.map((partner) => sourceOf(reading, cast, emptyMemory(), partner));
  const all = [...others, source].toSorted((a, b) => a.start - b.start);
  const span = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const names = all.flatMap(({ name }) => name ?? []);
  const unit = reading.unitAt[mention.head] ?? 0;
  if (new Set(names).size < all.length) {
    remember(memory, { entity: manyCalled(reading.body.slice(span.start, span.end)), unit, many: true });
    return span;
  }
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  remember(memory, { entity: manyCalled(name), unit, many: true });
  return { ...span, name, reason: `${all.length === 2 ? 'two' : 'several'} speak at once` };
};

const spanOf = ({ tokens }: Reading, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** By the share of words inside quotation marks. */
const typeOf = (reading: Reading, content: readonly TokenRange[]): QuotationType => {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      const { text = '' } = reading.tokens[at] ?? {};
      if (!startsWord(text)) continue;
      words += text.length;
      if (reading.quotationAt[at] !== -1) quoted += text.length;
    }
  }
  return quoted >= 0.9 * words ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
};

/** Most words start with a plain small letter, which is told without a pattern. */
const startsWord = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || /^[\p{L}\p{N}]/u.test(text);
};
