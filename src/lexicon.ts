import { readFileSync } from 'node:fs';

/** The entries of `data/lexicon/<name>.txt`: one a line, `#` starts a comment line. */
export const lexicon = (name: string): readonly string[] =>
  readFileSync(new URL(`../data/lexicon/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

export const lexiconSet = (name: string): ReadonlySet<string> => new Set(lexicon(name));

/** Lines of the form `key value value …`. */
export const lexiconTable = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lexicon(name).map((line) => {
      const [key = '', ...values] = line.split(' ');
      return [key, values];
    }),
  );
