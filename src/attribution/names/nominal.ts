import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { organisationWords, personNouns, titles } from '../../story/mentions/words.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';

const abbreviated: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  prof: 'professor',
  dr: 'doctor',
  sgt: 'sergeant',
  capt: 'captain',
  adm: 'admiral',
  col: 'colonel',
  chairwoman: 'chairman',
  chair: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  congresswoman: 'congressman',
};

const wordsOf = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|its|his|her|their|of|for|and|former|then)$/.test(word))
    .map((word) => abbreviated[word] ?? word);

const isHead = (word: string): boolean => personNouns.has(word) || titles.has(word);

/** The noun that a description is about stands before "of", "for", "at" or a comma: "mayor of Springfield". */
const headOf = (role: string): string | undefined =>
  wordsOf(role.split(/,|\s(?:of|for|at|in|to|on)\s/)[0] ?? '').findLast(isHead);

/** The ways in which news words an office, each with the number of its line. */
const offices: readonly { readonly office: number; readonly words: readonly string[] }[] = lexicon(
  'offices',
).flatMap((line, office) => line.split(' = ').map((way) => ({ office, words: wordsOf(way) })));

interface Office {
  readonly office: number;
  /** What the description says beside the office: "US", "former". */
  readonly others: readonly string[];
}

/** "top US diplomat" and "Secretary of State" name one office; the longest way of naming it counts. */
const officeOf = (role: string): Office | undefined => {
  const words = wordsOf(role.split(',')[0] ?? '');
  const [best] = offices
    .filter((way) => way.words.every((word) => words.includes(word)))
    .sort((a, b) => b.words.length - a.words.length);
  return best && { office: best.office, others: words.filter((word) => !best.words.includes(word)) };
};

const isSameOffice = (asked: string, role: string): boolean => {
  const one = officeOf(asked);
  const other = officeOf(role);
  return (
    one !== undefined &&
    one.office === other?.office &&
    one.others.every((word) => other.others.includes(word))
  );
};

export interface Described {
  readonly entity: Entity;
  /** The role that tells. */
  readonly role: Span;
}

/**
 * "the Secretary of State": the one person whom the story gives that title or description; of several the one
 * described last before. Indefinite and plural descriptions stand for nobody in particular.
 */
export const describedBy = (reading: Reading, cast: Cast, mention: Mention): Described | undefined => {
  const opening = reading.tokens[mention.from];
  if (mention.plural || /^(?:an?|one|another|some|any|no)$/.test(opening?.lower ?? '')) return undefined;
  const asked = textOf(reading.body, mention);
  const head = headOf(asked);
  const words = wordsOf(asked);
  const fits = (role: Span): boolean => {
    const text = textOf(reading.body, role);
    const known = wordsOf(text);
    const isSameHead = head !== undefined && headOf(text) === head;
    return (isSameHead && words.every((word) => known.includes(word))) || isSameOffice(asked, text);
  };
  const fitting = cast.entities.flatMap((entity) => {
    const role = entity.kind === 'place' ? undefined : entity.roles.find(fits);
    return role ? [{ entity, role }] : [];
  });
  if (fitting.length === 1 || words.length > 1) return nearest(fitting, mention);
  return undefined;
};

const nearest = (fitting: readonly Described[], mention: Mention): Described | undefined =>
  fitting
    .filter(({ role }) => role.start < mention.start)
    .toSorted((a, b) => b.role.start - a.role.start)[0] ?? fitting[0];

/** "the commission", "the ministry" in small letters: the organisation of that word named last before. */
export const bodyMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const [opening, ...rest] = reading.tokens.slice(mention.from, mention.to);
  const word = rest[0]?.lower ?? '';
  if (opening?.lower !== 'the' || rest.length !== 1 || !organisationWords.has(word)) return undefined;
  const before = (entity: Entity): number =>
    entity.mentions.findLast(({ start }) => start < mention.start)?.start ?? -1;
  return cast.entities
    .filter(({ kind, name }) => kind === 'organisation' && name.toLowerCase().split(/\s+/).includes(word))
    .filter((entity) => before(entity) >= 0)
    .toSorted((a, b) => before(b) - before(a))[0];
};
