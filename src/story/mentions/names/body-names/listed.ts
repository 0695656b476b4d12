import type { Token } from '../../tokens.ts';
import { organisationWords } from '../../words.ts';
import { isPurpose, pastPurpose } from '../body-steps.ts';
import { isCapital } from '../capital.ts';

/** "the Rail, Maritime and Transport union", "the Digital, Culture, Media and Sport Committee": what a body is for, in a list before its kind; where it ends, 0 for none. */
export function listedBody(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== 'the' || !isPurpose(tokens, from)) return 0;
  let to = pastPurpose(tokens, from);
  if (tokens[to]?.class !== 'comma') return 0;
  while (tokens[to]?.class === 'comma' && isPurpose(tokens, to + 1)) to = pastPurpose(tokens, to + 1);
  if (tokens[to]?.class === 'comma') to += 1;
  if (!/^(?:and|&)$/.test(tokens[to]?.lower ?? '') || !isPurpose(tokens, to + 1)) return 0;
  const kind = pastPurpose(tokens, to + 1);
  if (!organisationWords.has(tokens[kind]?.lower ?? '')) return 0;
  let end = kind + 1;
  while (isCapital(tokens[end]) && organisationWords.has(tokens[end]?.lower ?? '')) end += 1;
  return end;
}
