import { dataFile } from './data.ts';

/** The entries of a closed word list, `data/lexicon/<name>.txt`: one a line, in order; `#` starts a comment. */
export function lexicon(name: string): readonly string[] {
  const lines = dataFile(`lexicon/${name}.txt`).split('\n');
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((entry) => entry !== '');
}
