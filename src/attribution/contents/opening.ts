import type { ContentQuestion } from './question.ts';
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
  const { rates, verb } = question;
  const key = openingKey(verb, openingOf(question, start));
  return rates.get(key) ?? rates.get(anyVerb(key)) ?? 0;
};
