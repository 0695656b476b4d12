import type { Token } from '../tokens.ts';
import { isGivenName } from '../words.ts';
import { isCapital } from './capital.ts';

const RANK = /^(?:W?PC|D[CSI]|DC[IS]|DSI|PCSO)$/;

/** "Det Con | Alan Reid", "DCI | Ann Lee", as British reports write ranks; "DC Comics" has no given name. */
export const isPoliceRank = (run: readonly Token[], at: number): boolean => {
  const text = run[at]?.text ?? '';
  if (text === 'Con') return /^det$/.test(run[at - 1]?.lower ?? '');
  return run.length > at + 2 && RANK.test(text) && isGivenName(run[at + 1]?.lower ?? '');
};

/** The surnames that a story gives with such a rank and a given name. */
export const rankedOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const found = new Set<string>();
  tokens.forEach(({ class: kind, text }, at) => {
    if (kind !== 'capital' || !RANK.test(text)) return;
    const [given, surname] = [tokens[at + 1], tokens[at + 2]];
    const named = isCapital(given) && isGivenName(given?.lower ?? '');
    if (named && surname && isCapital(surname)) found.add(surname.text);
  });
  return found;
};

/** "PC | Lee", of a story with PC Ann Lee: the tokens of the rank. */
export const rankLength = (
  [rank, surname, ...others]: readonly Token[],
  ranked: ReadonlySet<string>,
): number => (others.length === 0 && RANK.test(rank?.text ?? '') && ranked.has(surname?.text ?? '') ? 1 : 0);
