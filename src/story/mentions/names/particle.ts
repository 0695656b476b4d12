import type { Token } from '../tokens.ts';

/** Particles that are no other word of English, but for a van with its article or colour. An initial before one keeps its point, in the pattern of tokens. */
const PARTICLE = /^(?:de|der|del|della|di|da|du|von|van|ter|bin|ibn|la|le)$/;
const most = 3;

/** "von | der Leyen’s ally", "de | Klerk": whether a particle stands there, before more of a surname. */
export const isParticle = (tokens: readonly Token[], at: number): boolean =>
  PARTICLE.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1]?.class === 'capital' || PARTICLE.test(tokens[at + 1]?.text ?? ''));

/** "| von der Leyen said", "said | de Klerk", "the day that | van der Lee left": a surname that comes back with its particles; "Tour de France" is one name. */
export const surnameStart = (tokens: readonly Token[], index: number): number => {
  let from = index;
  while (index - from < most && PARTICLE.test(tokens[from - 1]?.text ?? '')) from -= 1;
  if (from === index) return index;
  const before = tokens[from - 1]?.class ?? 'break';
  // "The van Lee drove", "a la Carte".
  const isCommon = index - from === 1 && /^(?:van|la|le|da|di|du)$/.test(tokens[from]?.text ?? '');
  const goesOn = isCommon ? /^(?:determiner|possessive|number|word|capital|clitic)$/ : /^capital$/;
  return goesOn.test(before) ? index : from;
};
