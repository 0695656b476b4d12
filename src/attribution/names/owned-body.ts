import type { Mention } from '../../story/mentions/mention.ts';
import { bodyNouns } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity, Gender } from './entity.ts';
import type { Memory } from './memory.ts';
import { mentionsWithin } from './mentions-before.ts';
import { isPersonByForm } from './person-by-form.ts';
import { antecedentOf } from './pronoun.ts';

/** Sentences back in which a body is told whose it is. */
const WINDOW = 3;

/** "Her campaign", "the campaign" after "Lee’s campaign": whose it is tells what the words leave to the sentences before. */
export const bodyOwned = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const { tokens } = reading;
  const { kind, plural, from, to, head } = mention;
  const noun = tokens[head]?.lower ?? '';
  if (kind !== 'nominal' || plural || to - from !== 2 || head !== to - 1 || !bodyNouns.has(noun))
    return undefined;
  const owner =
    tokens[from]?.lower === 'the'
      ? lastOwner(reading, cast, memory, mention)
      : ownerOf(reading, cast, memory, mention);
  return owner && bodyOf(owner, noun);
};

const bodyOf = (owner: Entity, noun: string): Entity => {
  const name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${noun}`;
  return { kind: 'organisation', name, aliases: [name], mentions: [], roles: [] };
};

const genders: Readonly<Record<string, Gender>> = { his: 'male', her: 'female' };

/** "Her campaign", "Ann Lee’s campaign", "the Lee campaign". */
const ownerOf = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const gender = genders[tokens[mention.from]?.lower ?? ''];
  if (gender) {
    const owner = antecedentOf(reading, cast, memory, mention, gender);
    const isNamed = owner?.kind === 'person' && owner.mentions.length > 0 && !isPersonByForm(owner);
    return isNamed ? owner : undefined;
  }
  for (let index = (mentionAt[mention.from] ?? 0) + 1; ; index += 1) {
    const inner = mentions[index];
    if (!inner || inner.start >= mention.end) return undefined;
    const entity = inner.kind === 'name' ? cast.entityOf.get(inner) : undefined;
    if (entity?.kind === 'person') return entity;
  }
};

/** The one whose such body the last sentences name; nobody where they name those of two. */
const lastOwner = (reading: Reading, cast: Cast, memory: Memory, mention: Mention): Entity | undefined => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const noun = reading.tokens[mention.head]?.lower;
  const owners = mentionsWithin(reading, mention, unit, WINDOW)
    .filter((one) => one.kind === 'nominal' && reading.tokens[one.head]?.lower === noun)
    .flatMap((one) => ownerOf(reading, cast, memory, one) ?? []);
  const [owner, ...others] = new Set(owners);
  return others.length === 0 ? owner : undefined;
};
