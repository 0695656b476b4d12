import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';

/** "shut", "hit": pasts of verbs that are other forms as well. */
export const unchangedPasts: ReadonlySet<string> = new Set(lexicon('unchanged-pasts'));

/** "The suspect | shot his brother", "hit the wall": what its object tells for a verb, in a stretch of tokens. */
export const holdsUnchangedPast = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower, class: kind }, index) =>
        kind === 'word' &&
        unchangedPasts.has(lower) &&
        /^(?:determiner|possessive|number)$/.test(tokens[from + index + 1]?.class ?? ''),
    );
