import type { Mention } from '../../../story/mentions/mention.ts';
import { bodyNouns, isGivenName } from '../../../story/mentions/words.ts';
import { oncePer } from '../../../story/once.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Entity } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { personCalled } from '../memory.ts';

/**
 * "A police spokesman said …. He added", "Her husband was angry. He said", "Lee’s mother wept. She said", "Lee’s lawyer denied it. He added": whom the story describes and does not name
 * may be meant, and then its words stand for them.
 */
export const somebody = (reading: Reading, mention: Mention): Entity | undefined =>
  describedPeople(reading).get(mention);

const describedPeople = oncePer((reading: Reading): ReadonlyMap<Mention, Entity> => {
  const people = new Map<Mention, Entity>();
  for (const mention of reading.mentions) {
    const entity = personDescribed(reading, mention);
    if (entity) people.set(mention, entity);
  }
  return people;
});

const personDescribed = (reading: Reading, mention: Mention): Entity | undefined => {
  const { tokens, body } = reading;
  const singular = mention.kind === 'nominal' && mention.entity === 'person' && !mention.plural;
  if (!singular || reading.quotationAt[mention.from] !== -1 || isNamedBeside(reading, mention))
    return undefined;
  if (isPredicate(reading, mention)) return undefined;
  // "A disciplinary panel": she is no body.
  if (bodyNouns.has(tokens[mention.head]?.lower ?? '')) return undefined;
  const opening = tokens[mention.from];
  const others = isOthers(reading, mention);
  const owned = opening?.class === 'possessive' || others;
  if (!owned && !/^(?:an?|one|another)$/.test(opening?.lower ?? '')) return undefined;
  const gender = genderOfRole(textOf(body, mention));
  // “He is sorry,” his lawyer said.
  const speaks = tokens[mention.to]?.verb?.group === 'speech';
  if (owned && gender === undefined && !speaks) return undefined;
  const name = body.slice(mention.start, phraseEnd(reading, mention).end);
  return personCalled(name, gender);
};

/** "The boy’s mother", "Lee’s husband": whose somebody is. */
const isOthers = ({ tokens }: Reading, { from, head }: Mention): boolean =>
  tokens.slice(from, head).some(({ class: kind }) => kind === 'clitic');

/** "A spokesman, Ann Lee, said", "Julia, a nurse, said", "Ann Lee, a spokeswoman for Lumo, said"; nobody in "a colleague, who spoke on condition", "a nurse, meanwhile, left", "a nurse, 34, left". */
const isNamedBeside = ({ tokens, mentions, mentionAt }: Reading, { from, to }: Mention): boolean => {
  const name = tokens[from - 1]?.class === 'comma' ? mentions[mentionAt[from - 2] ?? -1] : undefined;
  const person = name?.entity === 'person' || isGivenName(tokens[name?.from ?? -1]?.lower ?? '');
  const apposed = name?.kind === 'name' && person && name.to === from - 1;
  const { class: next = 'stop', lower = '' } = tokens[to + 1] ?? {};
  const goesOn = lower === 'who' || next === 'adverb' || next === 'number';
  return apposed || (tokens[to]?.class === 'comma' && !goesOn);
};

/** "Ann Lee, who is his aunt": somebody whom the sentence has named. */
const isPredicate = ({ tokens }: Reading, { from }: Mention): boolean =>
  /^(?:is|was|are|were|became|becomes)$/.test(tokens[from - 1]?.lower ?? '');
