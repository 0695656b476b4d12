import { lexicon } from '../../../story/lexicon.ts';
import { type Span, textOf } from '../../../story/span.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import { bareDescription, headOf } from '../descriptions/office.ts';
import type { Draft } from './drafts.ts';

const kin: ReadonlySet<string> = new Set(lexicon('kin'));

/** "his son", "first lady", "the president’s wife", but "a friend of his wife". */
export const isOfKin = (reading: Reading, role: Span): boolean => {
  const words = bareDescription(textOf(reading.body, role)).toLowerCase();
  return (
    /\bfirst (?:lady|gentleman)\b/.test(words) || words.split(/[^\p{L}-]+/u).some((word) => kin.has(word))
  );
};

const isCalledByGivenName = ({ name, aliases }: Draft): boolean => aliases.has(name.split(' ')[0] ?? '');

const firstOf = ({ mentions }: Draft): number => mentions[0]?.start ?? 0;

/** "Lachlan said": whom the story brought in after another, and calls by the given name, it does not call by the surname too. */
const isByGivenName = (one: Draft, family: readonly Draft[]): boolean =>
  one.alone === 0 &&
  isCalledByGivenName(one) &&
  family.some(
    (other) => other.named >= one.named && firstOf(other) < firstOf(one) && !isCalledByGivenName(other),
  );

/**
 * Of a family those whom a surname alone may call: news gives relatives their full or given names where it is about
 * somebody of an office, or of that surname alone; but the dead do not speak.
 */
export const withoutRelatives = (reading: Reading, family: readonly Draft[]): readonly Draft[] => {
  if (family.length < 2) return family;
  const isRelative = (one: Draft): boolean =>
    one.alone === 0 && one.roles.some((role) => isOfKin(reading, role));
  const isMain = (one: Draft): boolean =>
    !isRelative(one) && (one.alone > 0 || holdsOffice(reading, one)) && !isDead(reading, one);
  const hasMain = family.some(isMain);
  const left = family.filter((one) => !(hasMain && isRelative(one)) && !isByGivenName(one, family));
  return left.length > 0 ? left : family;
};

const holdsOffice = ({ body }: Reading, { roles }: Draft): boolean =>
  roles.some((role) => {
    const head = headOf(textOf(body, role));
    return head !== undefined && !kin.has(head);
  });

const DIES: ReadonlySet<string> = new Set(
  'died dies killed murdered slain drowned perished dead death killing murder funeral late'.split(' '),
);
/** Words of "Tom Hale, 24, was shot dead". */
const REACH = 7;

/** "Tom Hale, 24, was killed", "the death of Tom Hale". */
const isDead = ({ tokens }: Reading, { mentions }: Draft): boolean =>
  mentions.some(({ start, end }) => {
    const from = tokenFrom(tokens, start);
    const to = tokenFrom(tokens, end);
    const sentence = tokens.slice(to, to + REACH);
    const stop = sentence.findIndex(({ class: kind }) => kind === 'stop' || kind === 'break');
    const near = [
      ...tokens.slice(Math.max(0, from - 3), from),
      ...(stop < 0 ? sentence : sentence.slice(0, stop)),
    ];
    return near.some(({ lower }) => DIES.has(lower));
  });
