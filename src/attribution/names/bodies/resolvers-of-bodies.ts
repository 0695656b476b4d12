import { textOf } from '../../../story/span.ts';
import { namedBefore } from '../entity.ts';
import { paragraph, type Resolver } from '../resolver.ts';
import { bodyMeant } from './called-again.ts';
import { bodyOfKind } from './kinds/body-of-kind.ts';
import { calledSo } from './kinds/called-so.ts';
import { bodyCalledByKind } from './kinds/kind-behind.ts';
import { onlyCompany } from './kinds/only-company.ts';
import { bodySpokenFor } from './kinds/spoken-for.ts';
import { bodyOwned } from './owned-body.ts';

export const ofKind: Resolver = (reading, cast, memory, mention) => {
  const entity = bodyOfKind(reading, cast, memory, mention);
  return entity && { entity, reason: `${textOf(reading.body, mention).toLowerCase()} is ${entity.name}` };
};

/** "The bank", which the story has called so. */
export const bodyCalled: Resolver = (reading, cast, _, mention) => {
  const entity = calledSo(reading, cast, mention);
  return entity && { entity, reason: `${textOf(reading.body, mention).toLowerCase()} is ${entity.name}` };
};

export const byKind: Resolver = (reading, cast, _, mention) => {
  const entity = bodyCalledByKind(reading, cast, mention);
  return entity && { entity, reason: `named in it: ${entity.name}` };
};

export const body: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'nominal' ? bodyMeant(reading, cast, mention) : undefined;
  const last = entity && namedBefore(entity, mention.start);
  return entity && last && { entity, reason: `short for ${entity.name}, ${paragraph(reading, last.start)}` };
};

/** "His campaign", "the campaign": whose it is. */
export const ownedBody: Resolver = (reading, cast, memory, mention) => {
  const entity = bodyOwned(reading, cast, memory, mention);
  return entity && { entity, reason: `“${textOf(reading.body, mention)}” is ${entity.name}` };
};

/** "The company" far behind its name. */
export const company: Resolver = (reading, cast, _, mention) => {
  const entity = onlyCompany(reading, cast, mention);
  return entity && { entity, reason: `“${textOf(reading.body, mention)}” is ${entity.name}` };
};

/** "The company" after its chief executive has spoken. */
export const spokenFor: Resolver = (reading, cast, memory, mention) => {
  const entity = bodySpokenFor(reading, cast, memory, mention);
  return entity && { entity, reason: `${textOf(reading.body, mention).toLowerCase()} is ${entity.name}` };
};
