import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';
import { initials } from './forms.ts';
import { bareDescription } from './office.ts';

const leaders: ReadonlySet<string> = new Set(lexicon('leaders'));

/** Any word for who leads: "the WTO chief" is its director-general. */
const LEADER = /^the (.+?)(?:['’]s)? (?:chief|boss|head|leader)$/iu;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');

const leads = (office: string): boolean =>
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

/** "UN Secretary-General", "United Nations secretary-general" of the UN: the body stands before the title. */
const isBehind = (asked: string, role: string): boolean => {
  const words = role.replace(/^the /i, '').split(/\s+/);
  return words.some((_, at) => {
    const led = words.slice(0, at).join(' ');
    return at > 0 && [plain(led), initials(led)].includes(asked) && leads(words.slice(at).join(' '));
  });
};

/** "The WTO chief", "the Lumo boss": the only one whom the story says to lead that body, by whatever title. */
export const leaderCalled = ({ body }: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const asked = plain(LEADER.exec(textOf(body, mention))?.[1] ?? '');
  if (asked === '') return undefined;
  const [only, ...others] = cast.entities.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some((role) => {
        const text = textOf(body, role);
        const led = bodyLedBy(text);
        return (led !== undefined && [plain(led), initials(led)].includes(asked)) || isBehind(asked, text);
      }),
  );
  return others.length === 0 ? only : undefined;
};
