import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { oncePer } from '../../../story/once.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { initials } from '../cast/key.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { onlyOf } from '../only.ts';
import { landOf, landsOf } from './land.ts';
import { bareDescription, isUnderOffice } from './office.ts';

const leaders: ReadonlySet<string> = new Set(lexicon('leaders'));

/** Any word for who leads: "the WTO chief" is its director-general. */
const LEADER = /^the (.+?)(?:['’]s)? (?:chief|boss|head|leader)$/iu;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');

/** The lands' own: "the Indian leader" may be a prime minister. */
const OF_LANDS = /\b(?:prime minister|premier|chancellor|taoiseach|supreme leader)\b/i;

const leads = (office: string): boolean =>
  OF_LANDS.test(office) ||
  office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => leaders.has(word));

/** "chief executive of Lumo": the title is a leader's. */
export const isLeader = (title: string): boolean => leads(bareDescription(title));

/** "the hospice's chief executive", "director of the port": the body that somebody with such a role leads, and speaks for. */
export function bodyLedBy(role: string): string | undefined {
  const [, owner, office = ''] = /^(.*?)['’]s?\s+(.+)$/u.exec(role) ?? [];
  if (owner !== undefined && leads(office)) return owner;
  const [, head = '', body] = /^(.+?)\s(?:of|at|for)\s(?:the\s)?(.+)$/iu.exec(role) ?? [];
  return leads(head) ? body : undefined;
}

/** "UN | Secretary-General", "United Nations | secretary-general": the bodies that may stand before a title. */
const bodiesBehind = (role: string): readonly string[] => {
  const words = role.replace(/^the /i, '').split(/\s+/);
  return words.flatMap((_, at) =>
    at > 0 && leads(words.slice(at).join(' ')) ? [words.slice(0, at).join(' ')] : [],
  );
};

/** What somebody with a role leads; whoever stands under an office does not. */
const bodiesLed = (role: string): readonly string[] =>
  isUnderOffice(role) ? [] : [bodyLedBy(role) ?? [], bodiesBehind(role)].flat();

/** By which words a body is asked for: its own, its letters, its land. */
const waysToCall = (body: string): readonly string[] => {
  const land = landOf(plain(body));
  return [plain(body), initials(body), ...(land ? [`land of ${land}`] : [])];
};

/** The people of a story by the bodies that they lead, read once. */
const leadersOf = oncePer(({ body, entities }: Cast): ReadonlyMap<string, ReadonlySet<Entity>> => {
  const found = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const led = firstRoles(entity).flatMap((role) => bodiesLed(textOf(body, role)));
    for (const way of led.flatMap(waysToCall)) found.set(way, (found.get(way) ?? new Set()).add(entity));
  }
  return found;
});

/** "The WTO chief", "the Lumo boss": the only one whom the story says to lead that body, by whatever title. */
export const leaderCalled = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const asked = plain(LEADER.exec(textOf(reading.body, mention))?.[1] ?? '');
  if (asked === '') return undefined;
  const leaders = leadersOf(cast);
  const called = new Set([asked, `land of ${landOf(asked)}`].flatMap((way) => [...(leaders.get(way) ?? [])]));
  return onlyOf(called.size > 0 ? called : peopleLeading(reading, cast, asked));
};

/** "Turkey’s Bo Roe", "Nigeria’s | President Ada Obi": those of a land of whom nothing but that they lead is told. */
const peopleLeading = (reading: Reading, cast: Cast, asked: string): readonly Entity[] =>
  (landsOf(cast, reading).people.get(landOf(asked) ?? '') ?? []).filter(({ roles }) =>
    roles.every((role) => {
      const text = textOf(reading.body, role);
      return leads(text) && !isUnderOffice(text);
    }),
  );
