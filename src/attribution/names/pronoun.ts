import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity, Gender } from './entity.ts';
import { JUST, lastSpeaker, type Memory } from './memory.ts';
import { isModifier, isWhere } from './no-person.ts';
import { namedBeside } from './others.ts';
import { somebody } from './somebody.ts';

/** Sentences back from a pronoun in which the person it stands for is looked for. */
const WINDOW = 10;
/** Tokens back at most: sentences that nobody wrote are not walked to their beginning. */
const TOKENS = 1_000;

/** How much a mention puts its bearer on the reader's mind: whom "As for Lee" turns to, then the subject, as in centering theory. */
const SALIENCE = { topic: 4, subject: 3, opener: 2.5, object: 1.2, oblique: 0.9, owner: 0.7 } as const;
const IN_QUOTATION = 0.25;
const SPEAKER = 3.6;
/** A known gender that fits, against one that is not known. */
const FITS = 1.5;
/** A single capitalised word may be anything. */
const UNKNOWN_KIND = 0.6;
/** Salience falls with the sentences between: (1 + n) to the power of this. */
const DECAY = 1.5;
/** Whom the sentence of the pronoun names in what it reports: seldom, who speaks of himself by name. */
const NAMED_BESIDE = 0.4;
/** A new paragraph turns to somebody else more often than a new sentence does. */
const IN_PARAGRAPH = 1.5;
/** What every further mention of a person adds, against the strongest one. */
const REPEATED = 0.25;

/** Pronouns that a chain is followed back over. */
const LINKS = 2;

/** He, she, “the 36-year-old”: the most salient person that fits (Lappin and Leass, 1994, on what a story's tokens show). */
export const antecedentOf = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
  gender: Gender | undefined,
  window = WINDOW,
  links = LINKS,
): Entity | undefined => {
  const strengths = new Map<Entity, number[]>();
  const nameless = new Map<Entity, number>();
  const unit = reading.unitAt[pronoun.from] ?? 0;
  const others = namedBeside(reading, cast, pronoun);
  const before = mentionsFrom(reading, pronoun, unit, window);
  const link = gender && links > 0 ? lastLink(reading, before, gender) : undefined;
  const people = new Set(before.filter((one) => isWho(reading, one)).map((one) => cast.entityOf.get(one)));
  const places = new Set(before.filter((one) => isWhere(reading, one)).map((one) => cast.entityOf.get(one)));
  const add = (entity: Entity, weight: number, at: number): void => {
    const fit =
      gender && entity.gender === gender
        ? FITS
        : people.has(entity) || entity.kind === 'person'
          ? 1
          : UNKNOWN_KIND;
    const near = paragraphOf(reading, at) === paragraphOf(reading, unit) ? IN_PARAGRAPH : 1;
    const own = others.has(entity) ? NAMED_BESIDE : 1;
    const strength = (weight * fit * near * own) / (1 + unit - at) ** DECAY;
    const known = strengths.get(entity);
    if (known) known.push(strength);
    else strengths.set(entity, [strength]);
  };
  for (const mention of before) {
    if (isOwned(reading, mention, pronoun)) continue;
    const described =
      mention === link || isWithin(reading, mention, unit) ? undefined : somebody(reading, mention);
    const entity =
      mention === link
        ? antecedentOf(
            reading,
            cast,
            spokenBefore(memory, reading.unitAt[link.from] ?? 0),
            link,
            gender,
            window,
            links - 1,
          )
        : (cast.entityOf.get(mention) ?? described);
    if (described && opensSentence(reading, mention))
      nameless.set(described, reading.unitAt[mention.from] ?? 0);
    if (entity?.kind === 'unknown' && (places.has(entity) || isModifier(reading, mention))) continue;
    if (entity && canBe(entity, gender))
      add(entity, weightOf(reading, mention), reading.unitAt[mention.from] ?? 0);
  }
  const speaker = lastSpeaker(memory);
  if (speaker && unit - speaker.unit <= 3 && canBe(speaker.entity, gender))
    add(speaker.entity, SPEAKER, speaker.unit);
  const found = strongest(strengths);
  if (!found || found.mentions.length > 0) return found;
  const described = nameless.get(found);
  if (described !== undefined && before.some((one) => isAnother(reading, one, described))) return undefined;
  return described !== undefined && unit - described <= JUST ? found : undefined;
};

/** "Shona, who was honoured,": what "who" stands for is somebody. */
const isWho = ({ tokens }: Reading, { to }: Mention): boolean =>
  tokens[to]?.class === 'comma' && /^(?:who|whose)$/.test(tokens[to + 1]?.lower ?? '');

/** "People who see a doctor, he noted, drink more": whom a sentence describes on its way says nothing in it. */
const isWithin = (reading: Reading, mention: Mention, unit: number): boolean =>
  reading.unitAt[mention.from] === unit && !opensSentence(reading, mention);

/** "One resident said …. Another said …. She": who was described first is not the last. */
const isAnother = ({ tokens, unitAt }: Reading, { kind, from, head }: Mention, since: number): boolean =>
  kind === 'pronoun' &&
  (unitAt[from] ?? 0) >= since &&
  /^(?:another|one|others)$/.test(tokens[head]?.lower ?? '');

/** Whom a sentence is about from its first words. */
export const opensSentence = ({ units, unitAt, tokens }: Reading, { from, to }: Mention): boolean => {
  const first = units[unitAt[from] ?? -1]?.from;
  const joined = first === from - 1 && /^(?:and|but|yet)$/.test(tokens[first]?.lower ?? '');
  return (first === from || joined) && tokens[to]?.class !== 'clitic';
};

/** "Read out by his spokesman, Ann Lee, he": whom the same pronoun describes in the sentence is somebody else. */
const isOwned = ({ tokens, unitAt }: Reading, { from }: Mention, pronoun: Mention): boolean => {
  if (unitAt[from] !== unitAt[pronoun.from]) return false;
  const owner = OWNERS[tokens[pronoun.head]?.lower ?? ''];
  for (let at = from - 1; owner && at >= from - LONGEST_ROLE; at -= 1) {
    const token = tokens[at];
    if (token?.lower === owner) return true;
    const opens = at === from - 1 && token?.class === 'comma';
    if (!opens && !/^(?:word|capital)$/.test(token?.class ?? '')) return false;
  }
  return false;
};

const OWNERS: Readonly<Record<string, string>> = { he: 'his', she: 'her' };
/** Tokens of "his chief press spokesman,". */
const LONGEST_ROLE = 5;

/** The same pronoun as a subject in the story's own words: a chain that goes on names one person. */
const isSame = (reading: Reading, mention: Mention, gender: Gender): boolean =>
  mention.kind === 'pronoun' &&
  reading.tokens[mention.head]?.lower === (gender === 'male' ? 'he' : 'she') &&
  reading.quotationAt[mention.from] === -1;

/** The last such pronoun; of several in one sentence the one that opens it: "She is back as her friend says she is". */
const lastLink = (reading: Reading, before: readonly Mention[], gender: Gender): Mention | undefined => {
  const last = before.find((one) => isSame(reading, one, gender));
  const opens = (one: Mention): boolean =>
    reading.unitAt[one.from] === reading.unitAt[last?.from ?? -1] &&
    isSame(reading, one, gender) &&
    opensSentence(reading, one);
  return before.find(opens) ?? last;
};

const spokenBefore = ({ speakers }: Memory, unit: number): Memory => ({
  speakers: speakers.filter((speaker) => speaker.unit <= unit),
});

const canBe = ({ kind, gender: own }: Entity, gender: Gender | undefined): boolean =>
  (kind === 'person' || (kind === 'unknown' && gender !== undefined)) &&
  (own === undefined || gender === undefined || own === gender);

/** The last mention that begins before a pronoun; "his" in "his claim" is none of the mentions. */
const placeBefore = ({ mentions, mentionAt }: Reading, { from, start }: Mention): number => {
  const own = mentionAt[from] ?? -1;
  if (own >= 0) return own - 1;
  let at = from;
  while (at > 0 && (mentionAt[at] ?? -1) < 0) at -= 1;
  let index = mentionAt[at] ?? -1;
  while ((mentions[index + 1]?.start ?? start) < start) index += 1;
  return index;
};

export const mentionsFrom = (
  reading: Reading,
  pronoun: Mention,
  unit: number,
  window: number,
): readonly Mention[] => {
  const found: Mention[] = [];
  // All of them, owners inside a longer phrase too: "from Ann Lee's window".
  for (let index = placeBefore(reading, pronoun); index >= 0; index -= 1) {
    const mention = reading.mentions[index];
    if (!mention || pronoun.from - mention.from > TOKENS) break;
    if (unit - (reading.unitAt[mention.from] ?? 0) > window) break;
    if (!isByline(reading, mention)) found.push(mention);
  }
  return found;
};

const paragraphOf = ({ units }: Reading, unit: number): number | undefined => units[unit]?.paragraph;

/** "… and a way of life. By Ann Lee": who wrote the story is not in it. */
const isByline = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens[from - 1]?.text === 'By' && (tokens[to]?.class ?? 'break') === 'break';

const weightOf = (reading: Reading, mention: Mention): number =>
  SALIENCE[placeOf(reading, mention)] * (reading.quotationAt[mention.from] === -1 ? 1 : IN_QUOTATION);

/** "Lee’s fate is unclear, but she said", "One of Lee’s speeches came in May, when she said": whose the subject is. */
const isOpener = (tokens: Reading['tokens'], first: number, from: number): boolean =>
  first === from ||
  (first === from - 2 &&
    tokens[from - 1]?.lower === 'of' &&
    /^(?:one|some|many|most|all|none|much)$/.test(tokens[first]?.lower ?? ''));

/** The grammatical place of a mention, as far as its neighbours tell; "Meanwhile Lee" opens as "Lee" does. */
const placeOf = ({ tokens, units, unitAt }: Reading, { from, to }: Mention): keyof typeof SALIENCE => {
  if (tokens[to]?.class === 'clitic' || /[’']s?$/.test(tokens[to - 1]?.text ?? ''))
    return isOpener(tokens, units[unitAt[from] ?? -1]?.from ?? -1, from) ? 'opener' : 'owner';
  if (tokens[from - 1]?.lower === 'for' && tokens[from - 2]?.text === 'As') return 'topic';
  const before = tokens[from - 1]?.class;
  if (before === 'preposition') return 'oblique';
  const first = before === 'adverb' && units[unitAt[from] ?? -1]?.from === from - 1;
  const opens =
    before === undefined || before === 'break' || before === 'stop' || before === 'quote' || first;
  const after = tokens[to]?.class;
  const acts = after === 'verb' || after === 'auxiliary' || after === 'adverb';
  const follows =
    before === 'comma' || before === 'conjunction' || before === 'verb' || before === 'relative';
  return opens || (follows && (acts || after === 'word' || after === 'comma')) ? 'subject' : 'object';
};

const strongest = (strengths: ReadonlyMap<Entity, readonly number[]>): Entity | undefined => {
  let best: Entity | undefined;
  let most = 0;
  for (const [entity, each] of strengths) {
    const peak = Math.max(...each);
    const total = peak + REPEATED * (each.reduce((sum, one) => sum + one, 0) - peak);
    if (total > most) [best, most] = [entity, total];
  }
  return best;
};
