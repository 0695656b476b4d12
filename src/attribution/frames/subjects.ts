import { isThing, type Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading } from '../reading.ts';
import {
  beforeAddress,
  beforeAge,
  beforeApposition,
  manyBefore,
  namedBefore,
  namedBeside,
} from './appositions.ts';
import { hasTense } from './clause.ts';
import { clauseSubject } from './clause-subject.ts';
import { contractedAt } from './contracted.ts';
import { isDoing, mentionEnding, partsPlace } from './endings.ts';
import {
  behindParticiple,
  joinedInRelative,
  overDay,
  overPartedWhose,
  overRelative,
  overWhose,
} from './opened.ts';
import { isParticiple } from './participle.ts';
import { headOfPhrase, outerOf } from './phrase.ts';
import { ownerOfRelative } from './relatives.ts';

const reach = 60;

/** The mention that a verb group starting at token `from` has as its subject. */
export const subjectBefore = (reading: Reading, from: number): Mention | undefined =>
  contractedAt(reading, from - 1) ??
  overParticiple(reading, from) ??
  overRelative(reading, from) ??
  overWhose(reading, from) ??
  overPartedWhose(reading, from) ??
  joinedInRelative(reading, from) ??
  overDay(reading, from) ??
  behindParticiple(reading, from) ??
  subjectBeside(reading, from) ??
  relativeSubject(reading, from) ??
  clauseSubject(reading, from, floorOf(reading, from));

/**
 * "Ann Lee, facing a race in Ohio, a swing state, | said", "Lee, joined by her lawyer, Ann Diaz, | said": what opens the
 * sentence is the subject of a verb behind the comma that ends its participle, or whom it is with.
 */
export const overParticiple = (reading: Reading, from: number): Mention | undefined => {
  const { tokens, units, unitAt } = reading;
  if (!closesParticiple(reading, from)) return undefined;
  const opening = units[unitAt[from] ?? -1]?.from ?? 0;
  const start = tokens[opening]?.class === 'conjunction' ? opening + 1 : opening;
  const subject = afterMention(reading, start);
  const comma = subject?.to ?? from;
  const parted = tokens[comma]?.class === 'comma' && comma + 1 < from;
  const aside = parted && (isDoing(reading, comma + 1) || isBeside(tokens, comma + 1, from));
  const goesOn = tokens
    .slice(comma + 1, from)
    .some(({ class: kind }, index) => kind === 'conjunction' && tokens[comma + index]?.class === 'comma');
  return aside && !goesOn ? subject : undefined;
};

/** "joined by", "known for", "together with", up to the verb without another behind a comma. */
const isBeside = (tokens: readonly Token[], from: number, to: number): boolean => {
  const along = /^(?:together|along|alongside)$/.test(tokens[from]?.lower ?? '');
  const tied = tokens[from + 1]?.class === 'preposition';
  const opens = tokens[from]?.lower === 'with' || (tied && (along || isParticiple(tokens[from])));
  const goesOn = tokens
    .slice(from, to)
    .some((token, index) => hasTense(token) && tokens[from + index - 1]?.class === 'comma' && index > 0);
  return opens && !goesOn;
};

/** Before a verb with a tense a comma stands, or a quotation that holds it. */
const closesParticiple = ({ tokens }: Reading, from: number): boolean => {
  const { class: kind = 'break' } = tokens[from - 1] ?? {};
  const quoted = kind === 'quote' && tokens[from - 2]?.class === 'comma';
  return (kind === 'comma' || quoted) && hasTense(tokens[from]) && tokens[from]?.verb?.form !== 'base';
};

/** Where the search for a subject ends: no dateline has one. */
export const floorOf = (reading: Reading, from: number): number => {
  const unit = reading.units[reading.unitAt[from] ?? 0];
  return Math.max(unit ? datelineEnd(reading, unit) : 0, from - reach);
};

/** The subject where nothing but an apposition stands between it and the verb. */
export const subjectBeside = (reading: Reading, from: number): Mention | undefined =>
  adjacent(reading, from, floorOf(reading, from));

/** "a paper that found": what the relative stands for. */
const relativeSubject = (reading: Reading, from: number): Mention | undefined =>
  reading.tokens[from - 1]?.lower === 'that' ? mentionEnding(reading, from - 2) : undefined;

/** The noun phrase that ends right before the verb, over an apposition between commas, dashes or brackets. */
const adjacent = (reading: Reading, from: number, floor: number): Mention | undefined => {
  const last = beforeQuantifier(
    reading,
    beforeAdjective(reading, beforeTime(reading.tokens, from - 1)),
    floor,
  );
  const beside = namedBeside(reading, last);
  let at = beforeMatter(reading, last, floor) ?? last;
  for (let jumps = 0; jumps < 4; jumps += 1) {
    const closing = reading.tokens[at]?.class;
    const mention = mentionEnding(reading, at);
    if (mention) {
      const owner = ownerOfRelative(reading, mention, floor);
      // "A driver who lost his home, Ann Lee, told": the name ends a description that goes on for a clause.
      if (owner) return owner.kind === 'nominal' ? (beside ?? namedBefore(reading, owner) ?? owner) : owner;
      const head = headOfPhrase(reading, mention, floor);
      // "The inspector who found the fault, Ann Lee, said": who speaks is not what the description ends with.
      const thing = head === mention && isThing(head);
      // "the firm’s then chief executive, Ann Lee, said": "then" parts the description from its owner.
      const parted = reading.tokens[head.from - 1]?.lower === 'then' && head.to === (beside?.from ?? 0) - 1;
      if ((thing || parted) && beside?.entity === 'person') return beside;
      return namedBefore(reading, head) ?? manyBefore(reading, head, floor) ?? head;
    }
    // "an aide to her said", "the union representing them said": before a verb she is nobody's owner.
    if (closing === 'pronoun' || (at === from - 1 && reading.tokens[at]?.lower === 'her')) {
      const outer = outerOf(reading, { kind: 'pronoun', from: at }, floor) ?? doerTo(reading, at);
      // "players who spent a season under them said".
      const owner = outer && ownerOfRelative(reading, outer, floor);
      return owner ?? (outer ? headOfPhrase(reading, outer, floor) : beside);
    }
    if (closing !== 'comma' && closing !== 'close' && closing !== 'dash') return beside;
    const opening = matching(reading, at, floor, closing === 'close' ? 'open' : closing);
    if (opening < 0) return beside;
    at =
      beforeAddress(reading, opening - 1) ??
      beforeApposition(reading, opening, floor) ??
      beforeAge(reading, opening);
  }
  return beside;
};

/** "the union representing | them": who does something to those. */
const doerTo = (reading: Reading, pronoun: number): Mention | undefined => {
  const doer = isDoing(reading, pronoun - 1) ? mentionEnding(reading, pronoun - 2) : undefined;
  return doer?.kind === 'pronoun' ? undefined : doer;
};

/** "Lee earlier in the day | said": over when. */
const beforeTime = (tokens: readonly Token[], at: number): number =>
  /^(?:earlier|later|late|early)$/.test(tokens[at - 3]?.lower ?? '') &&
  /^in the$/.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`) &&
  /^(?:day|week|month|year|morning|evening|afternoon)$/.test(tokens[at]?.lower ?? '')
    ? at - 4
    : at;

/** "a person familiar | told", "those involved | said": over an adjective behind whom it describes. */
const beforeAdjective = (reading: Reading, at: number): number =>
  /^(?:familiar|involved|concerned|present)$/.test(reading.tokens[at]?.lower ?? '') &&
  mentionEnding(reading, at - 1)?.entity === 'person'
    ? at - 1
    : at;

const longestMatter = 4;

/** "the ministry of defence said", "the chamber of commerce said": bare nouns tell what a body is of. */
const beforeMatter = (reading: Reading, at: number, floor: number): number | undefined => {
  const { tokens } = reading;
  const isBare = (to: number): boolean => tokens[to]?.class === 'word' || tokens[to]?.lower === 'and';
  let from = at;
  while (from > floor && at - from < longestMatter && isBare(from)) from -= 1;
  if (from === at || tokens[from]?.lower !== 'of' || tokens[from + 1]?.lower === 'course') return undefined;
  const body = mentionEnding(reading, from - 1);
  return body?.kind === 'nominal' && tokens[body.from]?.class === 'determiner' ? from - 1 : undefined;
};

/** "Lee and Diaz both said", "the firms have each said", "Lee herself said": a quantifier that floats behind its subject, or what stresses it, is none. */
const beforeQuantifier = ({ tokens, mentions, mentionAt }: Reading, at: number, floor: number): number => {
  if (/^(?:him|her|it)self$|^themselves$/.test(tokens[at]?.lower ?? '')) {
    const emphasised = mentions[mentionAt[at - 1] ?? -1];
    return emphasised?.to === at ? at - 1 : at;
  }
  if (!/^(?:both|each|all)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at - 1;
  while (end > floor && tokens[end]?.class === 'auxiliary') end -= 1;
  const several = mentions[mentionAt[end] ?? -1];
  const parenthesis = tokens[end]?.class === 'comma' && end > floor;
  const closes = several?.to === end + 1 && tokens[several.from - 1]?.class !== 'preposition';
  return closes || (parenthesis && end < at - 1) ? end : at;
};

const matching = (reading: Reading, from: number, floor: number, kind: string): number => {
  for (let at = from - 1; at >= floor; at -= 1) {
    const stops = reading.tokens[at]?.class === 'stop' && kind !== 'open';
    if (stops || reading.quotationAt[at] !== -1) return -1;
    if (reading.tokens[at]?.class === kind && !partsPlace(reading, at)) return at;
  }
  return -1;
};

/** The mention that starts at a token, outside quotation marks. */
export const afterMention = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention?.from === at && reading.quotationAt[at] === -1 ? mention : undefined;
};
