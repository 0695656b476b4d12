import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { companyWords, organisationWords } from '../../story/mentions/words.ts';
import { sensesOfAnyNumber } from '../../story/senses.ts';
import { textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';
import { type Memory, speakerBefore } from './memory.ts';
import { mentionsBefore } from './mentions-before.ts';
import { isPersonByForm } from './person-by-form.ts';

/** What a body is called again by, and the words by which its name tells that it is one. */
interface BodyKind {
  readonly nouns: ReadonlySet<string>;
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
    nouns: new Set(nouns),
    names: new Set(names),
    company: first === 'company',
    last: LAST.test(first),
    told: TOLD.test(first),
    letters: first === 'network',
  };
});

const nounsOfKinds = new Set(kinds.flatMap(({ nouns }) => [...nouns]));

/** "union", "airline". */
export const isKindOfBody = (noun: string): boolean => nounsOfKinds.has(noun);

/** "The company said" after "Corvane said", "the agency" after a sentence on one agency: the body of that kind which spoke right before, or which alone the sentence before names. */
export const bodyOfKind = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const kind = kindCalled(reading, mention);
  if (!kind) return undefined;
  const named = bodiesNamedBefore(reading, cast, mention);
  const spoke = speakerBefore(reading, memory, mention);
  const body = spoke && (isNamedBody(spoke) || (kind.told && isOfWords(spoke))) ? spoke : undefined;
  const told = kind.told
    ? onlyOne([body, ...named].filter((one) => one && tells(reading, one, kind)))
    : undefined;
  if (told) return told;
  const alone = kind.last || named.every((one) => one === spoke);
  if (kind.told) {
    // "The Lumo union" of Lumo is another body.
    const bare = mention.to - mention.from === 2;
    return body && bare && alone && !kind.last && isOfKind(body, kind) && !isOutletLike(body)
      ? body
      : undefined;
  }
  if (body && alone && isOfKind(body, kind)) return body;
  const one = onlyOne(named);
  return one && isOfKind(one, kind) && tells(reading, one, kind) ? one : undefined;
};

/** "The influential US daily" is the daily, "the London-listed company" the company; but "the parent company" is another, and "the 2009 paper" no newspaper. */
const kindCalled = ({ tokens }: Reading, { kind, plural, from, to, head }: Mention): BodyKind | undefined => {
  if (kind !== 'nominal' || plural || tokens[from]?.lower !== 'the' || head !== to - 1) return undefined;
  const noun = tokens[head]?.lower ?? '';
  const modified =
    to - from > 2 &&
    !OF_SAME.test(
      tokens
        .slice(from + 1, head)
        .map(lowerOf)
        .join(' '),
    );
  if (tokens.slice(from, to).some((token) => token.class === 'clitic')) return undefined;
  return kinds.find(({ nouns, told }) => nouns.has(noun) && ((told && noun !== 'paper') || !modified));
};

/** Where a company is at home or listed, and of how many it is one: none of them makes it another. */
const OF_SAME = /^(?:\S+-(?:based|listed|owned|quoted|headquartered)|(?:ftse|dax|cac|fortune) \d+)$/;

const lowerOf = ({ lower }: { readonly lower: string }): string => lower;

const onlyOne = (bodies: readonly (Entity | undefined)[]): Entity | undefined => {
  const [one, ...others] = new Set(bodies);
  return others.length === 0 ? one : undefined;
};

const isNamedBody = ({ kind, mentions }: Entity): boolean =>
  kind !== 'person' && kind !== 'place' && mentions.length > 0;

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(/\s+/);

const isOfKind = (entity: Entity, { names }: BodyKind): boolean =>
  wordsOf(entity)
    .filter((word) => organisationWords.has(word))
    .every((word) => names.has(word));

/** Words in the names of bodies of any kind. */
const OF_ANY = /^(?:international|street|united|nations|state)$/;

/** More than that nothing speaks against it. */
const tells = ({ body }: Reading, entity: Entity, kind: BodyKind): boolean =>
  isOfKind(entity, kind) &&
  (wordsOf(entity).some((word) => kind.names.has(word) && !OF_ANY.test(word)) ||
    (kind.letters && /^\p{Lu}{2,6}$/u.test(entity.name)) ||
    (kind.told && entity.roles.some((role) => kind.nouns.has(lastOf(textOf(body, role))))) ||
    (kind.company && companyWords.has(wordsOf(entity).at(-1) ?? '')));

/** "Black Lives Matter": words of the dictionary that only their capitals make a name. */
const isOfWords = (entity: Entity): boolean =>
  isPersonByForm(entity) && wordsOf(entity).every((word) => sensesOfAnyNumber(word).length > 0);

/** "XBN": letters may be an outlet's, which tells of a group. */
const isOutletLike = ({ name }: Entity): boolean => /^\p{Lu}{2,}$/u.test(name);

const lastOf = (role: string): string => role.toLowerCase().split(/\s+/).at(-1) ?? '';

/** The different bodies, and names that may be a body's, of the sentence before and of what stands before in its own. */
const bodiesNamedBefore = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const found = new Set<Entity>();
  for (const one of [
    ...mentionsBefore(reading, mention, unit),
    ...mentionsBefore(reading, mention, unit - 1),
  ]) {
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    if (entity && (mayBeBody(entity) || isCalledBody(reading, entity))) found.add(entity);
  }
  return [...found];
};

const mayBeBody = (entity: Entity): boolean =>
  /^(?:organisation|unknown)$/.test(entity.kind) || isPersonByForm(entity);

/** "the advocacy group Ulm Listens": two words with capitals, and what they are called beside them. */
const isCalledBody = ({ body }: Reading, { roles }: Entity): boolean =>
  roles.some((role) => organisationWords.has(lastOf(textOf(body, role))));
