import { readFileSync } from 'node:fs';

/** A file of `data/`: the only place where the core reads anything, words and weights, as its modules load. */
export const dataFile = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
