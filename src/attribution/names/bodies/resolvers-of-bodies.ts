import { namedBefore } from '../entity.ts';
import { because, is, isPlainly, paragraph, type Resolver } from '../resolver.ts';
import { bodyMeant } from './called-again.ts';
import { bodyOfKind } from './kinds/body-of-kind.ts';
import { calledSo } from './kinds/called-so.ts';
import { bodyCalledByKind } from './kinds/kind-behind.ts';
import { onlyCompany } from './kinds/only-company.ts';
import { bodyOfSentence } from './kinds/own-sentence.ts';
import { bodySpokenFor } from './kinds/spoken-for.ts';
import { bodyOwned } from './owned-body.ts';

export const ofKind = because(bodyOfKind, isPlainly);

/** "The bank", which the story has called so. */
export const bodyCalled = because((reading, cast, _, mention) => calledSo(reading, cast, mention), isPlainly);

export const byKind = because(
  (reading, cast, _, mention) => bodyCalledByKind(reading, cast, mention),
  (_, name) => `named in it: ${name}`,
);

export const body: Resolver = (reading, cast, _, mention) => {
  const entity = mention.kind === 'nominal' ? bodyMeant(reading, cast, mention) : undefined;
  const last = entity && namedBefore(entity, mention.start);
  return entity && last && { entity, reason: `short for ${entity.name}, ${paragraph(reading, last.start)}` };
};

/** "His campaign", "the campaign": whose it is. */
export const ownedBody = because(bodyOwned, is);

/** "Lumo will cut jobs, the company said". */
export const ofSentence = because(
  (reading, cast, _, mention) => bodyOfSentence(reading, cast, mention),
  isPlainly,
);

/** "The company" far behind its name. */
export const company = because((reading, cast, _, mention) => onlyCompany(reading, cast, mention), is);

/** "The company" after its chief executive has spoken. */
export const spokenFor = because(bodySpokenFor, isPlainly);
