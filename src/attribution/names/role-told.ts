import { isPersonNoun, isTitleWord } from '../../story/mentions/words.ts';
import type { Span } from '../../story/span.ts';
import type { Entity } from './entity.ts';

const COURTESY = /(?:^|\s)(?:mr|mrs|ms|miss|mx)\.?$/i;
const OF_ANOTHER = /^(?:his|her|its|their|our|my|your)\s/i;
/** "Rail Union, whose director Ann Lee": not the union. */
const RELATIVE = /^whose\s/i;
/** "Outside court Miss Vail's father": where, and then who. */
const PLACE_BEFORE = /^(?!(?:the|an?|late)\s)\p{Ll}+ (?=(?:Mr|Mrs|Ms|Miss|Mx)\b)/u;

const KIN = /^(?:aunt|uncle|father|sister|brother|mother|queen|king|prince|princess)$/;

/** "her chief of staff", "his campaign manager": the office tells, whoever's it is; "his wife" does not. */
const withoutOwner = (body: string, { start, end }: Span): Span => {
  const role = body.slice(start, end);
  const owner = OF_ANOTHER.exec(role)?.[0].length ?? 0;
  const office = role.slice(owner).toLowerCase().split(/\s+/);
  return office.some(isTitleWord) && !office.some((word) => KIN.test(word))
    ? { start: start + owner, end }
    : { start, end };
};

const HONOUR = /^(.*[^\s,]),?\s+(?:sir|dame|dr)\.?$/i;

/** "Club chairman Sir", "lead author Dr": an honour that stands before the name is no part of what its bearer does. */
const withoutHonour = (body: string, { start, end }: Span): Span => {
  const office = HONOUR.exec(body.slice(start, end))?.[1];
  return { start, end: office === undefined ? end : start + office.length };
};

/** "CNN’s Ann Lee": what is left of a description without the name that it ends with; the owner alone is no role. */
const withoutName = (body: string, role: Span, names: readonly string[]): Span | undefined => {
  const text = body.slice(role.start, role.end);
  const name = names.find((one) => text.endsWith(one) && !/\p{L}$/u.test(text.slice(0, -one.length)));
  if (name === undefined) return role;
  const rest = text.slice(0, -name.length).trimEnd();
  return rest === '' || /[’']s?$/.test(rest)
    ? undefined
    : { start: role.start, end: role.start + rest.length };
};

/** "Democratic candidates Ann Lee and Bo Diaz": what several are, no one is called; "the lawyer representing the drivers" is one. */
const isOfMany = (role: string): boolean => {
  const last =
    role
      .split(/[\s,]+(?:of|for|at|in|to|on|and|\p{Ll}+ing)\s|,/u)[0]
      ?.toLowerCase()
      .split(/\s+/)
      .at(-1) ?? '';
  return /^(?:sens|reps)\.?$/.test(last) || (/[^s]s$|men$/.test(last) && isPersonNoun(last));
};

const RELATION = /(?:^|\s)(?:rival|opponent|ally|adversary|foe|friend|colleague)$/i;
/** "Lee’s old friend", "Diaz ally", "Republican rival". */
const RELATED = /[’']s? |(?:^|\s)\p{Lu}\S* \p{Ll}+$/u;

/** "Rival Ann Lee", "a longtime ally": of whom, the reader is not told; "the ally of Diaz" tells. */
const isOfNobody = (role: string): boolean => RELATION.test(role) && !RELATED.test(role);

/** "mogul Ann Lee", "a host", "Dr", "Rev.": of what, a longer description tells. */
const BARE =
  /^(?:(?:an? )?\p{Ll}+|(?:Dr|Fr|Rev|Sir|Dame|Lord|Lady|Baron|Baroness|Earl|Viscount|Prince|Princess|Sister|Brother|Alhaj[ia]|Hajiya|Mall?am|Engr|Barr|Shri|Smt|Shrimati|Datuk|Prof|Professor|Comrade|Cllr|Councillor)\.?)$/u;
const isBareNoun = (body: string, { start, end }: Span): boolean => BARE.test(body.slice(start, end));

/** "Dr", "Dame", behind which no office is told. */
const isHonour = (body: string, { start, end }: Span): boolean =>
  /^\p{Lu}/u.test(body.slice(start, end)) && isBareNoun(body, { start, end });

/** Whom a role is about. */
type Bearer = Pick<Entity, 'kind' | 'name' | 'aliases'>;

/** The first role that tells a reader who somebody is: "Ms" does not, and "his wife" only beside him. */
export function roleTold(
  body: string,
  bearer: Bearer,
  roles: readonly (Span | undefined)[],
): Span | undefined {
  const names = [bearer.name, ...bearer.aliases];
  const known = roles
    .flatMap((role) => (role && withoutName(body, role, names)) ?? [])
    .map((role) => withoutHonour(body, role));
  const tells = ({ start, end }: Span): boolean => {
    const role = body.slice(start, end);
    return (
      !COURTESY.test(role) &&
      !RELATIVE.test(role) &&
      !isOfNobody(role) &&
      !OF_ANOTHER.test(role) &&
      !(bearer.kind === 'person' && isOfMany(role))
    );
  };
  const telling =
    known.find((role) => tells(role) && !isBareNoun(body, role)) ??
    known.find((role) => tells(role) && !isHonour(body, role)) ??
    known.map((role) => withoutOwner(body, role)).find((role) => tells(role) && !isHonour(body, role)) ??
    known.find(tells);
  if (!telling) return undefined;
  const place = PLACE_BEFORE.exec(body.slice(telling.start, telling.end))?.[0] ?? '';
  return { start: telling.start + place.length, end: telling.end };
}
