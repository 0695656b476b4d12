import type { Token } from './tokens.ts';
import { isPersonNoun } from './words.ts';

/**
 * "No 10 said", "a Number 10 spokesman": the British government by its address is one word; a seed and a shirt have
 * numbers too.
 */
export function withDowningStreet(body: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }, at) => isNumber(text) && isDowningStreet(tokens, at))) return tokens;
  return tokens.flatMap((token, at): readonly Token[] => {
    const number = tokens[at + 1];
    if (isDowningStreet(tokens, at - 1)) return [];
    if (!number || !isDowningStreet(tokens, at)) return [token];
    const text = body.slice(token.start, number.end);
    return [
      { ...token, end: number.end, text, lower: text.toLowerCase(), class: 'capital', verb: undefined },
    ];
  });
}

const isNumber = (text: string | undefined): boolean => text === 'No' || text === 'Number';

const isDowningStreet = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]?.text) &&
  /^1[01]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.lower !== 'world' &&
  (/^(?:verb|auxiliary|comma|stop|clitic|conjunction)$/.test(tokens[at + 2]?.class ?? 'stop') ||
    isPersonNoun(tokens[at + 2]?.lower ?? ''));
