import type { Token } from '../tokens.ts';

/** "the world No 2", "the world number one", "the world No. 1": where the number stands by which sport calls somebody; -1 where none does. */
export const rankIn = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at <= to; at += 1) {
    if (tokens[at - 1]?.lower !== 'world' || !/^(?:no|number)$/.test(tokens[at]?.lower ?? '')) continue;
    const number = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const { class: kind, lower = '' } = tokens[number] ?? {};
    return kind === 'number' || /^(?:one|two|three|four|five)$/.test(lower) ? number : -1;
  }
  return -1;
};
