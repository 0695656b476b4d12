import { interned, longest } from './once.ts';

/** More than twice the words of some hundred stories; words go to an even place or the one behind it. */
const places = 1 << 16;

interface Kept<V> {
  readonly word: string;
  readonly value: V;
}

/**
 * What is derived from a word of a text, derived once for many texts, and found by where the word stands: one that came
 * up before is not cut out again. Words that share a place put one another out, so that no text makes the search long.
 */
export const oncePerWordIn = <V>(
  derive: (word: string) => V,
): ((text: string, from: number, to: number) => V) => {
  const kept: (Kept<V> | undefined)[] = Array.from({ length: places }, () => undefined);
  return (text, from, to) => {
    if (to - from > longest) return derive(text.slice(from, to));
    const place = placeOf(text, from, to);
    const first = kept[place];
    if (first && standsAt(first.word, text, from, to)) return first.value;
    const second = kept[place + 1];
    if (second && standsAt(second.word, text, from, to)) return second.value;
    const word = interned(text.slice(from, to));
    const value = derive(word);
    kept[place + 1] = first;
    kept[place] = { word, value };
    return value;
  };
};

const standsAt = (word: string, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
};

/** By a hash of Fowler, Noll and Vo. */
const placeOf = (text: string, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 2);
};
