import type { Mention } from './mention.ts';
import { namesOf } from './names.ts';
import { nominalsOf, pronounsOf } from './nominals.ts';
import type { Token } from './tokens.ts';

/** All that can speak in a story, in order: names, descriptions, pronouns. They do not overlap. */
export const mentionsOf = (
  body: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): readonly Mention[] => {
  const names = namesOf(body, tokens, starts);
  const taken = new Set<number>();
  for (const name of names)
    if (name.kind === 'name') for (let index = name.from; index < name.to; index += 1) taken.add(index);
  const nominals = nominalsOf(tokens, taken);
  return [...names, ...nominals, ...pronounsOf(tokens)].sort((a, b) => a.start - b.start || b.end - a.end);
};
