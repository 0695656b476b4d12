import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { organisationWords, personNouns, titles } from '../../story/mentions/words.ts';
import { oncePer } from '../../story/once.ts';
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
  justice: 'judge',
};

/** Of a title or description the words that tell it from others, each in one form: "Sen." and "senator" alike. */
export const roleWords = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|its|his|her|their|of|for|and|former|then)$/.test(word))
    .map((word) => abbreviated[word] ?? word);

const isHead = (word: string): boolean => personNouns.has(word) || titles.has(word);

/** The noun that a description is about stands before "of", "for", "at" or a comma: "mayor of Springfield". */
const headOf = (role: string): string | undefined =>
  roleWords(role.split(/,|\s(?:of|for|at|in|to|on)\s/)[0] ?? '').findLast(isHead);

/** The ways in which news words an office, each with the number of its line. */
const offices: readonly { readonly office: number; readonly words: readonly string[] }[] = lexicon(
  'offices',
).flatMap((line, office) => line.split(' = ').map((way) => ({ office, words: roleWords(way) })));

interface Office {
  readonly office: number;
  /** What the description says beside the office: "US", "former". */
  readonly others: readonly string[];
}

/** "top US diplomat" and "Secretary of State" name one office; the longest way of naming it counts. */
const officeOf = (role: string): Office | undefined => {
  const words = roleWords(role.split(',')[0] ?? '');
  const [best] = offices
    .filter((way) => way.words.every((word) => words.includes(word)))
    .sort((a, b) => b.words.length - a.words.length);
  return best && { office: best.office, others: words.filter((word) => !best.words.includes(word)) };
};

/** Words that say how somebody holds an office, not which: "the outgoing mayor" is the mayor. */
const STANDING =
  /^(?:outgoing|current|sitting|incumbent|embattled|disgraced|controversial|veteran|longtime|long-serving)$/;

const FORMER = /\b(?:former|then|ex)\b/i;

/** "the CEO" and "Chief Executive Officer" name one office; what one says beside it the other says too. */
export const isSameOffice = (asked: string, role: string): boolean => {
  const [one, other] = [officeOf(asked), officeOf(role)];
  return (
    one !== undefined &&
    one.office === other?.office &&
    one.others.every((word) => other.others.includes(word))
  );
};

interface Role extends Described {
  readonly order: number;
  /** Held no more: "former president". */
  readonly former: boolean;
  readonly words: readonly string[];
  readonly head: string | undefined;
  readonly office: Office | undefined;
}

/** The roles of a story, read once, by the noun they are about and by the office they name. */
interface Roles {
  readonly byHead: ReadonlyMap<string | undefined, readonly Role[]>;
  readonly byOffice: ReadonlyMap<number | undefined, readonly Role[]>;
}

/** More people of one office than a story has: those beyond are not looked at. */
const mostAlike = 128;

const rolesOf = oncePer(({ body, entities }: Cast): Roles => {
  const all = entities
    .filter(({ kind }) => kind !== 'place')
    .flatMap((entity) => entity.roles.map((role) => ({ entity, role })))
    .map(({ entity, role }, order): Role => {
      const text = textOf(body, role);
      const former = FORMER.test(text);
      return {
        entity,
        role,
        order,
        former,
        words: roleWords(text),
        head: headOf(text),
        office: officeOf(text),
      };
    });
  return {
    byHead: Map.groupBy(all, ({ head }) => head),
    byOffice: Map.groupBy(all, ({ office }) => office?.office),
  };
});

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
  const words = roleWords(asked).filter((word) => !STANDING.test(word));
  const fitting = fittingRoles(rolesOf(cast), asked, words);
  const body = organisationWords.has(headOf(asked) ?? '');
  const bare = words.length === 1 ? fitting.filter((each) => !isOtherOffice(reading, each)) : [];
  if (bare.length === 1) return nearest(bare, mention, body);
  if (fitting.length === 1 || words.length > 1) return nearest(fitting, mention, body);
  return undefined;
};

/** Words that make another office of the one they stand before: "the minister" is not the prime minister. */
const OTHER_OFFICE =
  /\b(?:prime|vice|deputy|assistant|shadow|junior|attorney|secretary|surgeon|solicitor)[ -](?=\p{L})/iu;

const isOtherOffice = ({ body }: Reading, { role }: Described): boolean =>
  OTHER_OFFICE.test(textOf(body, role).split(',')[0] ?? '');

/** Of each entity the first role with the head and all words that are asked for, or with the office; "the president" is not the former one where the story has both. */
const fittingRoles = (roles: Roles, asked: string, words: readonly string[]): readonly Described[] => {
  const head = headOf(asked);
  const office = officeOf(asked);
  const alike = head === undefined ? [] : (roles.byHead.get(head) ?? []).slice(0, mostAlike);
  const equal = office === undefined ? [] : (roles.byOffice.get(office.office) ?? []).slice(0, mostAlike);
  const fitting = [
    ...alike.filter((role) => words.every((word) => role.words.includes(word))),
    ...equal.filter((role) => office?.others.every((word) => role.office?.others.includes(word))),
  ].sort((a, b) => a.order - b.order);
  const former = FORMER.test(asked);
  const same = fitting.filter((role) => role.former === former);
  const entities = new Set<Entity>();
  return (same.length > 0 ? same : fitting).filter(
    ({ entity }) => !entities.has(entity) && entities.add(entity),
  );
};

/** A person may be described first and named later, as leads do; "the company" is one that was named before. */
const nearest = (fitting: readonly Described[], mention: Mention, body: boolean): Described | undefined =>
  fitting
    .filter(({ role }) => role.start <= mention.start)
    .toSorted((a, b) => b.role.start - a.role.start)[0] ??
  fitting.find(({ entity }) => !body || lastBefore(entity.mentions, mention.start) !== undefined);

/** The last of sorted spans that starts before an offset. */
export const lastBefore = (spans: readonly Span[], offset: number): Span | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
};

/** The organisations of a story by the words of bodies in their names. */
const bodiesOf = oncePer(({ entities }: Cast): ReadonlyMap<string, readonly Entity[]> => {
  const bodies = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'organisation') continue;
    for (const word of new Set(entity.name.toLowerCase().split(/\s+/))) {
      if (!organisationWords.has(word)) continue;
      const sharing = bodies.get(word);
      if (!sharing) bodies.set(word, [entity]);
      else if (sharing.length < mostAlike) sharing.push(entity);
    }
  }
  return bodies;
});

/** "the commission", "the ministry" in small letters: the organisation of that word named last before. */
export const bodyMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const [opening, ...rest] = reading.tokens.slice(mention.from, mention.to);
  const word = rest[0]?.lower ?? '';
  if (opening?.lower !== 'the' || rest.length !== 1 || !organisationWords.has(word)) return undefined;
  const before = (entity: Entity): number => lastBefore(entity.mentions, mention.start)?.start ?? -1;
  return (bodiesOf(cast).get(word) ?? [])
    .filter((entity) => before(entity) >= 0)
    .toSorted((a, b) => before(b) - before(a))[0];
};
