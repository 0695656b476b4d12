import type { Token } from '../tokens.ts';
import { placeNames } from '../words.ts';

/** "in San Marco, Texas", "near Ann Vale, Ohio": what lies in a state is a town, whatever its first name; it takes its preposition with it. */
export const isTown = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (tokens[to]?.class !== 'comma' || !/^(?:in|near|outside)$/.test(tokens[from - 1]?.lower ?? ''))
    return false;
  const [state, next] = [tokens[to + 1], tokens[to + 2]];
  const names = [state?.lower, `${state?.lower} ${next?.lower}`];
  return state?.class === 'capital' && names.some((name) => name !== undefined && placeNames.has(name));
};
