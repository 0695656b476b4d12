import type { Mention } from '../../../story/mentions/mention.ts';
import { anaphors, organisationWords } from '../../../story/mentions/words.ts';
import { TWO_TO_TWELVE } from '../../../story/number-words.ts';
import { oncePer } from '../../../story/once.ts';
import { type Span, textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, namedBefore } from '../entity.ts';
import { isOfAnotherBody } from './introduced.ts';
import { headOf, isUnderOffice, type Office, officeOf, roleWords } from './office.ts';

/** Words that say how somebody holds an office, not which: "the outgoing mayor" is the mayor. */
export const STANDING =
  /^(?:outgoing|current|sitting|incumbent|embattled|disgraced|controversial|veteran|longtime|long-serving)$/;

const FORMER = /\b(?:former|then|ex)\b/i;

interface Described {
  readonly entity: Entity;
  /** The role that tells. */
  readonly role: Span;
}

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

/**
 * "the Secretary of State": the one person whom the story gives that title or description; of several the one
 * described last before. Indefinite and plural descriptions stand for nobody in particular.
 */
export const describedBy = (reading: Reading, cast: Cast, mention: Mention): Described | undefined => {
  const opening = reading.tokens[mention.from];
  if (mention.plural || /^(?:an?|one|another|some|any|no)$/.test(opening?.lower ?? '')) return undefined;
  const asked = textOf(reading.body, mention);
  const words = roleWords(asked).filter((word) => !STANDING.test(word));
  const owned = opening?.class === 'possessive';
  const fitting = fittingRoles(rolesOf(cast), asked, words).filter(
    ({ role }) => !(owned && OF_SOME.test(textOf(reading.body, role))),
  );
  const body = organisationWords.has(headOf(asked) ?? '');
  const isOther = ({ role }: Described): boolean => {
    const held = textOf(reading.body, role);
    return OTHER_OFFICE.test(held.split(',')[0] ?? '') && !isOfOffice(asked, held);
  };
  const bare = words.length === 1 ? fitting.filter((each) => !isOther(each)) : [];
  // "Lee won. The Democrat said": not whom the story calls so only later.
  const again = words.length === 1 && anaphors.has(headOf(asked) ?? '') && hasSomebody(cast, mention);
  const how = {
    body,
    bare: words.length === 1,
    again,
    isOther: (role: Span) => isOfAnotherBody(reading, mention, textOf(reading.body, role)),
  };
  if (bare.length === 1) return nearest(bare, mention, how);
  const only =
    words.length === 1 ? fitting.filter(({ role }) => !isUnderOffice(textOf(reading.body, role))) : fitting;
  if (only.length === 1 || words.length > 1) return nearest(only, mention, how);
  return undefined;
};

/** "A father of two": of how many, and so nobody’s in particular. */
const OF_SOME = new RegExp(`(?:[ -])of[ -](?:${TWO_TO_TWELVE})$`);

/** Whether the story has named anybody before. */
const hasSomebody = ({ entities }: Cast, { start }: Mention): boolean => {
  const first = entities.find(({ kind }) => kind === 'person');
  return first !== undefined && namedBefore(first, start) !== undefined;
};

/** Words that make another office of the one they stand before: "the minister" is not the prime minister. */
const OTHER_OFFICE =
  /\b(?:prime|vice|deputy|assistant|shadow|junior|attorney|secretary|surgeon|solicitor)[ -](?=\p{L})/iu;

/** "The Vice-Chancellor", "the VC": of the very office, and neither of the one above it nor of one below. */
const isOfOffice = (asked: string, role: string): boolean => {
  const [one, other] = [officeOf(asked), officeOf(role)];
  return one !== undefined && one.office === other?.office && !other.others.some((word) => UNDER.test(word));
};

const UNDER = /^(?:deputy|assistant|vice|associate)$/;

/** Of each entity the first role with the head and all words that are asked for, or with the office; "the president" is not the former one where the story has both, and "the candidate" never. */
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
  // "The Fed chair" is not the former one where the story has another chair, however it words the office.
  const isHeld = alike.some((role) => role.former === former && !fitting.includes(role));
  const alive = same.length > 0 || anaphors.has(head ?? '') || isHeld || former ? same : fitting;
  return alive.filter(({ entity }) => !entities.has(entity) && entities.add(entity));
};

interface How {
  readonly body: boolean;
  readonly bare: boolean;
  readonly again: boolean;
  /** Whether a role is of somebody else than the one whom the story has just brought in. */
  readonly isOther: (role: Span) => boolean;
}

/** A person may be described first and named later, as leads do; "the company" is one that was named before. */
const nearest = (
  fitting: readonly Described[],
  mention: Mention,
  { body, bare, again, isOther }: How,
): Described | undefined =>
  fitting
    .filter(({ role }) => role.start <= mention.start)
    .toSorted((a, b) => b.role.start - a.role.start)[0] ??
  fitting.find(
    ({ entity, role }) =>
      (!body && !again && (!bare || (role.start - mention.start < LEAD && !isOther(role)))) ||
      namedBefore(entity, mention.start) !== undefined,
  );

/** Letters from "the candidate" in a lead to the name that it is given. */
const LEAD = 1_500;
