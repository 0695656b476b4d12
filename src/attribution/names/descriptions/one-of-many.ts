import type { Mention } from '../../../story/mentions/mention.ts';
import {
  isDemonym,
  isGivenName,
  isPersonNoun,
  notNames,
  peoples,
  placeNames,
} from '../../../story/mentions/words.ts';
import { KIND, sensesOfAnyNumber } from '../../../story/senses.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Entity } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { type Memory, manyAmong, personCalled } from '../memory.ts';
import { mentionsBefore } from '../mentions-before.ts';

/**
 * "Two traders spoke. “It was open,” said one", "said another, a machine operator": the description beside the word,
 * else what the phrase itself tells ("one of the drivers"), else one of the many of whom the story has just told.
 */
export const oneOfMany = (reading: Reading, memory: Memory, mention: Mention): Entity | undefined => {
  const { tokens } = reading;
  if (mention.kind !== 'pronoun' || !/^(?:one|another)$/.test(tokens[mention.head]?.lower ?? ''))
    return undefined;
  const told = ofWhom(reading, mention);
  if (told) return person(withinSentence(told));
  const to = overThem(reading, mention.to);
  if (!isAlone(reading, to)) return undefined;
  const many = manyAmong(reading, memory, mention)?.entity.name ?? lastMany(reading, mention);
  return describedBeside(reading, to) ?? (many === undefined ? undefined : oneOf(many));
};

/** "one of its nurses", "another of the drivers". */
const ofWhom = (reading: Reading, { start, to }: Mention): string | undefined => {
  const { tokens, mentions, mentionAt, body } = reading;
  const group = mentions[mentionAt[to + 1] ?? -1];
  if (tokens[to]?.lower !== 'of' || group?.from !== to + 1 || group.kind !== 'nominal') return undefined;
  return group.plural && isSomebody(tokens[group.head]?.lower ?? '')
    ? body.slice(start, phraseEnd(reading, group).end)
    : undefined;
};

/** The token after "one", "one of them". */
const overThem = ({ tokens }: Reading, to: number): number =>
  tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'them' ? to + 2 : to;

/** "one said", "one, who left, said", but "one common saying", "One, sent to her, read". */
const isAlone = ({ tokens }: Reading, to: number): boolean => {
  const next = tokens[to];
  if (next?.class === 'comma') return /^(?:who|whom|an?)$/.test(tokens[to + 1]?.lower ?? '');
  if (next === undefined || /^(?:stop|quote|auxiliary|conjunction|adverb)$/.test(next.class)) return true;
  return next.verb?.form === 'past' || next.verb?.form === 's';
};

/** "said one, a machine operator who asked not to be named". */
const describedBeside = (reading: Reading, to: number): Entity | undefined => {
  const { tokens, mentions, mentionAt, body } = reading;
  if (tokens[to]?.class !== 'comma' || !/^an?$/.test(tokens[to + 1]?.lower ?? '')) return undefined;
  const beside = mentions[mentionAt[to + 1] ?? -1];
  if (beside?.kind !== 'nominal' || !isSomebody(tokens[beside.head]?.lower ?? '') || beside.plural)
    return undefined;
  return person(body.slice(beside.start, phraseEnd(reading, beside).end));
};

/** "a machine operator", "a witness". */
const isSomebody = (lower: string): boolean =>
  isPersonNoun(lower) || sensesOfAnyNumber(lower).includes(KIND.person);

/** The first described people of the sentence, or of the one before: whom it is about. */
const lastMany = (reading: Reading, mention: Mention): string | undefined => {
  const own = reading.unitAt[mention.from] ?? 0;
  const arePeople = ({ kind, plural, from, head }: Mention): boolean =>
    kind === 'nominal' &&
    plural &&
    isSomebody(reading.tokens[head]?.lower ?? '') &&
    reading.quotationAt[from] === -1;
  const many = [own, own - 1].map((unit) => mentionsBefore(reading, mention, unit).findLast(arePeople));
  const nearest = many.find((found) => found !== undefined);
  return nearest && reading.body.slice(nearest.start, phraseEnd(reading, nearest).end);
};

const oneOf = (many: string): Entity => person(`one of ${withinSentence(many)}`);

/** "Two traders" as it stands within a sentence; "Russian drivers" and "Sheard fans" keep their capital. */
const withinSentence = (phrase: string): string => {
  const [first = ''] = phrase.toLowerCase().split(' ');
  const isSmall = notNames.has(first) || /^(?:the|these|those|his|her|its|our|their)$/.test(first);
  const isUnknown = !isSmall && sensesOfAnyNumber(first).length === 0;
  const isName =
    isUnknown || isDemonym(first) || isGivenName(first) || placeNames.has(first) || peoples.has(first);
  return isName || !/^\p{Lu}\p{Ll}+ /u.test(phrase)
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
};

const person = (name: string): Entity => personCalled(name, genderOfRole(name));
