import { lexicon } from '../../../../story/lexicon.ts';
import type { Mention } from '../../../../story/mentions/mention.ts';
import { companyWords, isDemonym, organisationWords, placeNames } from '../../../../story/mentions/words.ts';
import { sensesOfAnyNumber } from '../../../../story/senses.ts';
import { textOf } from '../../../../story/span.ts';
import type { Reading } from '../../../reading.ts';
import { type Entity, firstRoles } from '../../entity.ts';
import { isPersonByForm } from '../../person-by-form.ts';

/** What a body is called again by, and the words by which its name tells that it is one. */
export interface BodyKind {
  readonly nouns: ReadonlySet<string>;
  /** Nouns that only stand with what they are known for: "the iPhone maker", "the aerospace giant". */
  readonly epithets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly company: boolean;
  /** Whoever spoke last is meant whatever else is named: news on companies names many. */
  readonly last: boolean;
  /** Its name or what it is called beside it must tell, and only what does is a rival: many bodies stand beside an outlet. */
  readonly told: boolean;
  /** Letters are enough of a name: "XBN". */
  readonly letters: boolean;
}

const LAST = /^(?:company|newspaper)$/;
const TOLD = /^(?:newspaper|network|group)$/;

const kinds: readonly BodyKind[] = lexicon('body-kinds').map((line) => {
  const [nouns = [], names = []] = line.split(' = ').map((words) => words.split(' '));
  const [first = ''] = nouns;
  return {
    nouns: new Set(nouns.filter((noun) => !noun.startsWith('-'))),
    epithets: new Set(nouns.flatMap((noun) => (noun.startsWith('-') ? [noun.slice(1)] : []))),
    names: new Set(names),
    company: first === 'company',
    last: LAST.test(first),
    told: TOLD.test(first),
    letters: first === 'network',
  };
});

const nounsOfKinds = new Set(kinds.flatMap(({ nouns }) => [...nouns]));

/** The kind that a noun alone calls. */
export const kindOfNoun = (noun: string): BodyKind | undefined => kinds.find(({ nouns }) => nouns.has(noun));

/** "union", "airline". */
export const isKindOfBody = (noun: string): boolean => nounsOfKinds.has(noun);

/** "The influential US daily" is the daily, "the London-listed company" the company, "the Swedish firm" the firm; but "the parent company" is another, and "the 2009 paper" no newspaper. */
export const kindCalled = ({ tokens }: Reading, mention: Mention): BodyKind | undefined => {
  const { kind, plural, from, to, head } = mention;
  if (kind !== 'nominal' || plural || tokens[from]?.lower !== 'the' || head !== to - 1) return undefined;
  // "The trade group for insurers": what follows tells which.
  if (/^(?:of|for)$/.test(tokens[to]?.lower ?? '')) return undefined;
  const owned = tokens.slice(from, to).some((token) => token.class === 'clitic');
  if (owned && !RANKED.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const noun = tokens[head]?.lower ?? '';
  const modifiers = tokens.slice(from + 1, head).map(({ lower }) => lower);
  const known = modifiers.length > 0 && !modifiers.some((word) => OTHER.test(word));
  return kinds.find(
    ({ nouns, epithets, told }) =>
      (nouns.has(noun) && ((told && noun !== 'paper') || isSame(modifiers))) || (known && epithets.has(noun)),
  );
};

/** "The world’s largest carmaker": of all, not of somebody. */
const RANKED = /^(?:world|country|nation|continent|region)$/;

/** Which of two, or how many of them. */
const OTHER =
  /^(?:parent|sister|rival|other|same|first|second|third|new|newer|former|larger|smaller|bigger|fellow|competing)$/;

/** Where a company is at home or listed, and of how many it is one: none of them makes it another. */
const OF_SAME =
  /^(?:(?:\S+ ){1,3}, )?(?:(?:\S+ ){0,2}\S+-(?:based|listed|owned|quoted|headquartered)|(?:ftse|dax|cac|fortune) \d+)$/;

const isSame = (modifiers: readonly string[]): boolean => {
  const words = modifiers.join(' ');
  const isOther = modifiers.some((word) => OTHER.test(word));
  return words === '' || (OF_SAME.test(words) && !isOther) || placeNames.has(words) || isDemonym(words);
};

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(/\s+/);

/** Of a land or of many: bodies of any kind are. */
const OF_WHOSE = /^(?:federal|international|united)$/;

/** No word of its name, and nothing that the story calls it ("the union Unity"), makes it a body of another kind. */
export const isOfKind = (reading: Reading, entity: Entity, { nouns, names }: BodyKind): boolean =>
  wordsOf(entity)
    .filter((word) => organisationWords.has(word) && !OF_WHOSE.test(word))
    .every((word) => names.has(word)) &&
  nounsFor(reading, entity).every((noun) => nouns.has(noun) || !nounsOfKinds.has(noun));

/** Words in the names of bodies of any kind. */
const OF_ANY = /^(?:international|street|united|nations|state)$/;

/** More than that nothing speaks against it. */
export const tells = (reading: Reading, entity: Entity, kind: BodyKind): boolean =>
  isOfKind(reading, entity, kind) &&
  (wordsOf(entity).some((word) => kind.names.has(word) && !OF_ANY.test(word)) ||
    (kind.letters && /^\p{Lu}{2,6}$/u.test(entity.name)) ||
    (kind.told && nounsFor(reading, entity).some((noun) => kind.nouns.has(noun))) ||
    (kind.company && companyWords.has(wordsOf(entity).at(-1) ?? '')));

/** The last words of what the story calls a body: "union" of "the dockers’ union". */
const nounsFor = ({ body }: Reading, entity: Entity): readonly string[] =>
  firstRoles(entity).map((role) => lastOf(textOf(body, role)));

const lastOf = (role: string): string => role.toLowerCase().split(/\s+/).at(-1) ?? '';

export const mayBeBody = (entity: Entity): boolean =>
  (/^(?:organisation|unknown)$/.test(entity.kind) && !isWord(entity)) || isPersonByForm(entity);

/** "Finance chief Ann Lee", “Safety comes first”: a word of the dictionary that has a capital for its place, and stands nowhere else. */
const isWord = ({ kind, name, mentions }: Entity): boolean =>
  kind === 'unknown' && mentions.length === 1 && sensesOfAnyNumber(name.toLowerCase()).length > 0;

/** "the advocacy group Ulm Listens": two words with capitals, and what they are called beside them. */
export const isCalledBody = (reading: Reading, entity: Entity): boolean =>
  nounsFor(reading, entity).some((noun) => organisationWords.has(noun));
