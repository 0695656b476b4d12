import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';

/** A party by the words for its members, and by its letter in brackets behind a name. */
interface Party {
  readonly member: RegExp;
  readonly letter?: string;
}

const parties: readonly Party[] = [
  { member: /\b(?:republican|gop)\b/i, letter: 'R' },
  { member: /\b(?<!liberal )democrat(?:ic)?\b/i, letter: 'D' },
  { member: /\b(?:conservative|tory)\b/i },
  { member: /\blabour\b/i },
  { member: /\b(?:liberal democrat|lib dem)\b/i },
  { member: /\bsnp\b/i },
  { member: /\bsocialist\b/i },
];

/** The party that the words for somebody tell. */
export const partyIn = (words: string): Party | undefined => parties.find(({ member }) => member.test(words));

/** Sentences back in which somebody must have been named to be described instead. */
const NEAR = 4;

/** "Reed (D-Iowa) met Hale (R-Ohio). The Democrat said": the one person named lately of that party. */
export const calledByParty = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, unitAt, body } = reading;
  const { from, to, kind, plural } = mention;
  if (kind === 'name' || plural || to - from !== 2 || tokens[from]?.lower !== 'the') return undefined;
  const party = partyIn(textOf(body, mention));
  if (!party) return undefined;
  return onlyOf(
    mentionsWithin(reading, mention, unitAt[from] ?? 0, NEAR).flatMap((one): readonly Entity[] => {
      const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
      return entity?.kind === 'person' && isOf(reading, entity, one, party) ? [entity] : [];
    }),
  );
};

const isOf = ({ body, tokens }: Reading, entity: Entity, { to }: Mention, party: Party): boolean =>
  (letterBehind(tokens, to) === party.letter && party.letter !== undefined) ||
  firstRoles(entity).some((role) => partyIn(textOf(body, role)) === party);

/** "Ann Lee | (R-Ohio)", "Bo Diaz, | D-Iowa,": the letter of a party behind a name. */
const letterBehind = (tokens: readonly Token[], to: number): string | undefined => {
  const opens = /^(?:open|comma)$/.test(tokens[to]?.class ?? '');
  const letter = /^([A-Z])(?:-|$)/.exec(tokens[to + 1]?.text ?? '')?.[1];
  return opens ? letter : undefined;
};
