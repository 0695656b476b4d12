import type { Analysis } from '../../attribution/analysis.ts';
import type { Source } from '../../attribution/attribution.ts';
import { initials } from '../../attribution/names/cast/key.ts';
import { roleWords } from '../../attribution/names/descriptions/office.ts';
import type { Entity } from '../../attribution/names/entity.ts';
import { oncePer } from '../../story/once.ts';
import { type Span, textOf } from '../../story/span.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { allowance, edits } from '../spelling/edits.ts';
import { isEnglish } from '../spelling/speller.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { affiliationsOf, impliedBy } from './affiliations.ts';
import { kinTold } from './kin.ts';
import { sidesOf } from './sides.ts';

/** The words that tell a person or body from others: no articles, no possessives. */
export const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.form)
    .filter((form) => !STOP_WORDS.has(form));

/** A word of English is no slip of another: "president" does not ask for "residents". */
export const sameWord = (asked: string, given: string): boolean =>
  asked === given ||
  wordOf(asked).stem === wordOf(given).stem ||
  (asked.length >= 5 && !isEnglish(asked) && edits(asked, given) <= allowance(asked));

/** Whether each word is among some. */
export const areAmong = (words: readonly string[], given: readonly string[]): boolean =>
  words.every((word) => given.some((other) => sameWord(word, other)));

/** "NFU" asks for the National Farmers' Union, though the story may not shorten it. */
export const acronym = (name: string): readonly string[] =>
  [name, PART.exec(name)?.[1] ?? ''].flatMap((whole) => {
    const letters = initials(whole);
    return letters.length > 1 ? tokensOf(letters === 'us' ? 'US' : letters).map(({ form }) => form) : [];
  });

/** "The Ulm Section of the | Society of Bakers" goes by the letters of the whole as well. */
const PART = /\b(?:branch|chapter|division|office|section|wing) of (?:the )?(.+)$/iu;

/** The words of a description, as it gives them and in one form: "Sen." and "senator". */
const describing = (text: string): readonly string[] => [
  ...nameWords(text),
  ...roleWords(text),
  ...acronym(text),
];

/** Whoever speaks for a body is asked for by its name: "a spokesperson for Somnex", "Ulm's government". */
export const SPEAKS_FOR =
  /\b(?:spokes\p{L}+|representatives?|officials?|government|ministry|army|military|police|administration|embassy|council|department|delegation|authorit(?:y|ies)|statement|report)\b/iu;

/** "Vale's | manager", "the mayor | of Halifax", "sources | close to the singer": whom somebody belongs to does not speak. */
const ownHalf = (description: string): string =>
  description
    .replace(/^.*['’]s?\s+(?=\p{L})/u, '')
    .replace(/\s(?:of|for|at|in|from|to|with|close|familiar|who)\b.*$/iu, '');

/** The entities of a story by name, and every form of its people's names; read once. */
const castOf = oncePer(({ entities }: Analysis) => ({
  byName: new Map(entities.map((entity) => [entity.name, entity])),
  people: new Set(entities.flatMap(({ kind, aliases }) => (kind === 'person' ? aliases : []))),
}));

/** "of the University of Ulm": where somebody belongs does not speak. */
const IS_WHERE = /^(?:of|from|with)\s/i;

/** What stands beside the names of somebody, read once: for which side they speak, whose relatives they are, to which bodies they belong. */
const besideNamesOf = oncePer((analysis: Analysis) =>
  oncePer((entity: Entity) => ({
    sides: [...sidesOf(entity, analysis), ...kinTold(entity, analysis)],
    bodies: affiliationsOf(entity, analysis),
  })),
);

export interface Called {
  /** Words that name or describe, owners and all. */
  readonly any: readonly string[];
  /** The words among them that are about whoever speaks. */
  readonly own: readonly string[];
  readonly roles: readonly Span[];
}

/** All by which a story calls a source: its name, the words that stand there, every title that it has elsewhere. */
export function called(source: Source, analysis: Analysis): Called {
  const { body } = analysis.story;
  const entity = source.name === undefined ? undefined : castOf(analysis).byName.get(source.name);
  const text = textOf(body, source);
  const roles = [source.role, ...(entity?.roles ?? [])]
    .filter((role) => role !== undefined)
    .filter((role) => !IS_WHERE.test(textOf(body, role)));
  const texts = [text, ...roles.map((role) => textOf(body, role))];
  const name = source.name ?? '';
  const beside = entity && besideNamesOf(analysis)(entity);
  const told = [
    ...acronym(name),
    ...(entity?.aliases ?? []).flatMap(nameWords),
    ...(beside?.sides ?? []),
    ...roles.flatMap((role) => impliedBy(textOf(body, role))),
  ];
  const owned = !entity && isOwned(name, analysis);
  const bodies = beside?.bodies ?? [];
  const halves = texts.map((each) =>
    SPEAKS_FOR.test(each) && !isOwned(each, analysis) ? each : ownHalf(each),
  );
  const spokenFor = bodies.filter((each) => SPEAKS_FOR.test(each));
  return {
    any: [...nameWords(name), ...told, ...[...texts, ...bodies].flatMap(describing)],
    own: owned
      ? nameWords(ownHalf(name))
      : [...nameWords(name), ...told, ...[...halves, ...spokenFor].flatMap(describing)],
    roles,
  };
}

/** "Delaney's campaign": what a person has speaks for itself, not for the person. */
export function isOwned(description: string, analysis: Analysis): boolean {
  const owner = /^(.*?)['’]s?\s/u.exec(description)?.[1]?.replace(/^the\s/i, '');
  return owner !== undefined && castOf(analysis).people.has(owner);
}
