import { oncePer } from '../../story/once.ts';
import type { ContentQuestion, VerbRates } from './question.ts';
import { type Start, startRules } from './starts.ts';

/**
 * How content that begins at a place is tied to its cue: "that", "addressee"; right after the cue by its first word
 * where that joins ("to", "whether", "about"), by the class of that elsewhere; after a preposition by that.
 */
export const openingOf = ({ reading }: ContentQuestion, { at, rule }: Start): string => {
  const { name = '' } = startRules[rule] ?? {};
  const { class: kind = '', lower = '' } = reading.tokens[at] ?? {};
  if (name === 'cue') return `${name}-${/^(?:preposition|conjunction)$/.test(kind) ? lower : kind}`;
  return name === 'object' ? `${name}-${reading.tokens[at - 1]?.lower}` : name;
};

/** Under which name the rates hold how often content opens in a way after a verb, and after any verb. */
export const openingKey = (verb: string, opening: string): string => `${verb}:${opening}`;
export const isOpening = (key: string): boolean => key.includes(':');
export const anyVerb = (key: string): string => key.slice(key.indexOf(':'));

/** How often content opens in a way where it could: "offer" with "to", "ask" with "whether". */
export const openingRate = (question: ContentQuestion, start: Start): number => {
  const byVerb = openingRates(question.rates);
  const opening = openingOf(question, start);
  return byVerb.get(question.verb)?.get(opening) ?? byVerb.get('')?.get(opening) ?? 0;
};

/** The rates of openings by verb, those after any verb under none: a key need not be put together for each question. */
const openingRates = oncePer((rates: VerbRates): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const byVerb = new Map<string, Map<string, number>>();
  for (const [key, rate] of rates) {
    if (!isOpening(key)) continue;
    const verb = key.slice(0, key.indexOf(':'));
    const own = byVerb.get(verb) ?? new Map<string, number>();
    byVerb.set(verb, own.set(key.slice(verb.length + 1), rate));
  }
  return byVerb;
});
