import { readFileSync } from 'node:fs';

const folder = new URL('../../data/lexicon/', import.meta.url);

/** The entries of a closed word list, `data/lexicon/<name>.txt`: one a line, in order; `#` starts a comment. */
export function lexicon(name: string): readonly string[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n');
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((entry) => entry !== '');
}
