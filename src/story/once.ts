/**
 * What is derived from an object, derived once and kept as long as the object is. What stands beside it must be the same
 * each time: the reading of a cast.
 */
export const oncePer = <K extends object, Beside extends readonly unknown[], V>(
  derive: (from: K, ...beside: Beside) => V,
): ((from: K, ...beside: Beside) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from, ...beside) => {
    const before = known.get(from);
    if (before) return before.value;
    const value = derive(from, ...beside);
    known.set(from, { value });
    return value;
  };
};

/** More than the words of some hundred stories, and longer than any that comes up again. */
const most = 50_000;
const longest = 40;

/** What is derived from a word, derived once for many stories: most words of a story have been in others. */
export const oncePerWord = <V>(derive: (word: string) => V): ((word: string) => V) => {
  const known = new Map<string, V>();
  return (word) => {
    if (word.length > longest) return derive(word);
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as V;
    const value = derive(word);
    if (known.size === most) known.clear();
    known.set(interned(word), value);
    return value;
  };
};

/** More than the words of some stories. */
const slots = 1 << 15;

/**
 * The same of words where they stand in a text. Most have just been met: such a word is known by its letters, and need
 * not be cut out and looked for among all words.
 */
export const oncePerWordIn = <V extends { readonly text: string }>(
  derive: (word: string) => V,
): ((text: string, start: number, end: number) => V) => {
  const derived = oncePerWord(derive);
  const met: (V | undefined)[] = Array(slots).fill(undefined);
  return (text, start, end) => {
    if (end - start > longest) return derive(text.slice(start, end));
    const slot = slotOf(text, start, end);
    const before = met[slot];
    if (before?.text.length === end - start && text.startsWith(before.text, start)) return before;
    const value = derived(text.slice(start, end));
    met[slot] = value;
    return value;
  };
};

const slotOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash & (slots - 1);
};

/**
 * The same word as the engine keeps the names of properties: two such are compared by their places, and none keeps the
 * story in memory that it was cut from.
 */
export const interned = (word: string): string => Object.keys({ [word]: true })[0] ?? word;
