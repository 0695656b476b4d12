import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import { textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';
import { initials } from './forms.ts';

const leaders: ReadonlySet<string> = new Set(lexicon('leaders'));

/** Any word for who leads: "the WTO chief" is its director-general. */
const LEADER = /^the (.+?)(?:['’]s)? (?:chief|boss|head|leader)$/iu;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');

/** "director-general of the World Trade Organization": the body that a role leads, by name and by its letters. */
const bodiesLed = (role: string): readonly string[] => {
  const [, office = '', body = ''] = /^(.+?) (?:of|at) (?:the )?(.+)$/iu.exec(role) ?? [];
  const [, owner = '', owned = ''] = /^(.+?)['’]s? (.+)$/u.exec(role) ?? [];
  const led = leads(office) ? body : leads(owned) ? owner : '';
  return led === '' ? [] : [plain(led), initials(led)];
};

const leads = (office: string): boolean =>
  office
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => leaders.has(word) || word === 'general');

/** "The WTO chief", "the Lumo boss": the only one whom the story says to lead that body, by whatever title. */
export const leaderCalled = ({ body }: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const asked = plain(LEADER.exec(textOf(body, mention))?.[1] ?? '');
  if (asked === '') return undefined;
  const [only, ...others] = cast.entities.filter(
    ({ kind, roles }) =>
      kind === 'person' && roles.some((role) => bodiesLed(textOf(body, role)).includes(asked)),
  );
  return others.length === 0 ? only : undefined;
};
