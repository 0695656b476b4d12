import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';
import { initials } from './forms.ts';
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

/** "Turkish", "Turkey" and "Turkey’s" are one land; every other body is called by its own words or its letters. */
const isCalled = (asked: string, body: string): boolean =>
  [plain(body), initials(body)].includes(asked) || landOf(asked) === (landOf(plain(body)) ?? '');

/** "chief executive of Lumo": the title is a leader's. */
export const isLeader = (title: string): boolean => leads(bareDescription(title));

/** "the hospice's chief executive", "director of the port": the body that somebody with such a role leads, and speaks for. */
export function bodyLedBy(role: string): string | undefined {
  const [, owner, office = ''] = /^(.*?)['’]s?\s+(.+)$/u.exec(role) ?? [];
  if (owner !== undefined && leads(office)) return owner;
  const [, head = '', body] = /^(.+?)\s(?:of|at|for)\s(?:the\s)?(.+)$/iu.exec(role) ?? [];
  return leads(head) ? body : undefined;
}

/** "UN Secretary-General", "United Nations secretary-general" of the UN: the body stands before the title. */
const isBehind = (asked: string, role: string): boolean => {
  const words = role.replace(/^the /i, '').split(/\s+/);
  return words.some((_, at) => {
    const led = words.slice(0, at).join(' ');
    return at > 0 && isCalled(asked, led) && leads(words.slice(at).join(' '));
  });
};

/** "The WTO chief", "the Lumo boss": the only one whom the story says to lead that body, by whatever title. */
export const leaderCalled = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { body } = reading;
  const asked = plain(LEADER.exec(textOf(body, mention))?.[1] ?? '');
  if (asked === '') return undefined;
  const [only, ...others] = cast.entities.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some((role) => {
        const text = textOf(body, role);
        if (isUnderOffice(text)) return false;
        const led = bodyLedBy(text);
        return (led !== undefined && isCalled(asked, led)) || isBehind(asked, text);
      }),
  );
  return only ? oneOf([only, ...others]) : oneOf(peopleLeading(reading, cast, asked));
};

const oneOf = ([only, ...others]: readonly Entity[]): Entity | undefined =>
  others.length === 0 ? only : undefined;

/** "Turkey’s Bo Roe", "Nigeria’s | President Ada Obi": those of a land of whom nothing but that they lead is told. */
const peopleLeading = (reading: Reading, cast: Cast, asked: string): readonly Entity[] =>
  (landsOf(reading, cast).people.get(landOf(asked) ?? '') ?? []).filter(({ roles }) =>
    roles.every((role) => {
      const text = textOf(reading.body, role);
      return leads(text) && !isUnderOffice(text);
    }),
  );
