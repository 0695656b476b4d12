import { Parser } from 'htmlparser2';

/** Real news pages stay below 100 levels and 15,000 elements. */
const MAX_DEPTH = 500;
const MAX_ELEMENTS = 40_000;

export type Excess = 'deep' | 'many';

/**
 * Measures a page before a tree is built from it, in one linear pass of the tokeniser that builds the tree
 * later: 20,000 nested elements cost readers of the tree 17 s and a stack overflow.
 */
export function excessOf(html: string): Excess | undefined {
  let depth = 0;
  let elements = 0;
  let excess: Excess | undefined;
  const stopAt = (kind: Excess) => {
    excess ??= kind;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) stopAt('deep');
      if (elements > MAX_ELEMENTS) stopAt('many');
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && excess === undefined; at += 65_536) {
    parser.write(html.slice(at, at + 65_536));
  }
  return excess;
}
