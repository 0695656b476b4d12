import { inOneShape, type Mention } from './mention.ts';
import { namesOf } from './names.ts';
import { nominalsOf } from './nominals.ts';
import { pronounsOf } from './pronouns.ts';
import type { Token } from './tokens.ts';

/** All that can speak in a story, in order: names, descriptions, pronouns. They do not overlap. */
export const mentionsOf = (
  body: string,
  tokens: readonly Token[],
  starts: Uint8Array,
): readonly Mention[] => {
  const names = namesOf(body, tokens, starts);
  const taken = new Uint8Array(tokens.length);
  for (const { kind, from, to } of names) if (kind === 'name') taken.fill(1, from, to);
  const nominals = nominalsOf(tokens, taken);
  return [...names, ...nominals, ...pronounsOf(tokens)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(inOneShape);
};
