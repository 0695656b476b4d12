import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Entity, Gender } from './entity.ts';
import { genderOfPronoun } from './gender.ts';

interface Speaker {
  readonly entity: Entity;
  readonly unit: number;
  /** "Campaigners", "lawyers for Lee": many, whom only "they" stands for. */
  readonly many?: true;
  /** Whom the words came through: "KCNA quoted Kim as saying". */
  readonly through?: Entity;
}

/** Who spoke lately, the latest first. */
export interface Memory {
  readonly speakers: Speaker[];
  /** What the pronouns that stood for somebody have shown; not what a name or a title tells. */
  readonly genders: Map<Entity, Gender | 'neuter'>;
  /** Who has spoken since, whom the story only describes. */
  unnamed?: Speaker | undefined;
}

export const emptyMemory = (): Memory => ({ speakers: [], genders: new Map() });

/** What was known up to a sentence. */
export const spokenBefore = ({ speakers, genders }: Memory, unit: number): Memory => ({
  speakers: speakers.filter((speaker) => speaker.unit <= unit),
  genders,
});

/** "He said", of Bo Diaz: "she" is somebody else from then on; and whom "it" stands for is nobody. */
export const rememberGender = ({ genders }: Memory, entity: Entity, pronoun: string): void => {
  const gender = pronoun === 'it' ? 'neuter' : genderOfPronoun(pronoun);
  if (gender && !entity.gender && !genders.has(entity)) genders.set(entity, gender);
};

const longest = 20;

export const remember = (memory: Memory, speaker: Speaker): void => {
  const { speakers } = memory;
  memory.unnamed = undefined;
  speakers.unshift(speaker);
  if (speakers.length > longest) speakers.pop();
};

/** "KCNA quoted Kim as saying. It said": of the two the channel is a thing. */
export const rememberChannel = ({ speakers }: Memory, through: Entity | undefined): void => {
  const [last] = speakers;
  if (last && through) speakers[0] = { ...last, through };
};

/** Leaves out those who are many. */
export const lastSpeaker = ({ speakers }: Memory): Speaker | undefined => speakers.find(({ many }) => !many);

/** Sentences back in which somebody just spoke. */
export const JUST = 2;

const isJust = (reading: Reading, { unit }: Speaker, { from }: Mention): boolean =>
  (reading.unitAt[from] ?? 0) - unit <= JUST;

/** Who spoke in the two sentences before. */
export const speakerBefore = (reading: Reading, memory: Memory, mention: Mention): Entity | undefined => {
  const last = lastSpeaker(memory);
  return last && isJust(reading, last, mention) ? last.entity : undefined;
};

/** Whom the words of that speaker came through. */
export const channelBefore = (reading: Reading, memory: Memory, mention: Mention): Entity | undefined => {
  const last = lastSpeaker(memory);
  return last && isJust(reading, last, mention) ? last.through : undefined;
};

/** "The mayor said": one whom the story only describes has spoken; nobody, where the words tell of no one. */
export const rememberUnnamed = (memory: Memory, unit: number, entity: Entity | undefined): void => {
  memory.unnamed = entity && { entity, unit };
};

/** Who has just spoken, where the story only describes them. */
export const unnamedBefore = (reading: Reading, { unnamed }: Memory, mention: Mention): Entity | undefined =>
  unnamed && isJust(reading, unnamed, mention) ? unnamed.entity : undefined;

/** The same where it was many at once, and nobody else since. */
export const manyBefore = (
  reading: Reading,
  { speakers: [last] }: Memory,
  mention: Mention,
): Speaker | undefined => (last?.many && isJust(reading, last, mention) ? last : undefined);

/** The same past those of them who have spoken since: "One said …. Another said". */
export const manyAmong = (reading: Reading, { speakers }: Memory, mention: Mention): Speaker | undefined => {
  const last = speakers.find(({ entity, many }) => many || entity.mentions.length > 0);
  return last?.many && isJust(reading, last, mention) ? last : undefined;
};

/** One person whom the story describes and does not name. */
export const personCalled = (name: string, gender: Gender | undefined): Entity => ({
  kind: 'person',
  name,
  aliases: [],
  mentions: [],
  roles: [],
  ...(gender && { gender }),
});

/** Several as one, whom the story only names or describes one by one. */
export const manyCalled = (name: string): Entity => ({
  kind: 'unknown',
  name,
  aliases: [name],
  mentions: [],
  roles: [],
});
