import type { Token } from './tokens.ts';
import { irregularPasts } from './words.ts';

/**
 * "Theresa May said", "Mrs. May has", "as Will wrote": two modals that are names where no modal can stand, right
 * after a name or a title, before a verb that has a tense, and "Will" within a sentence.
 */
export const isNamedLikeModal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.text !== 'Will' && token?.text !== 'May') return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const tensed =
    next?.class === 'clitic' ||
    /^(?:has|had|is|was|did|does)$/.test(next?.lower ?? '') ||
    (next?.verb !== undefined && /^(?:past|s)$/.test(next.verb.form));
  if (before?.class === 'capital' || (before?.text.endsWith('.') && before.text.length > 1)) return true;
  if (token.text === 'Will' && before && /^(?:word|verb|preposition|conjunction|clitic)$/.test(before.class))
    return true;
  return tensed && before?.class !== 'preposition';
};

/** "Omar Said, its finance chief", "Edward Said wrote", “…,” Said said: the surname, before a mark or a verb of its own. */
export const isNamedSaid = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== 'Said') return false;
  const next = tokens[at + 1];
  if (/^(?:past|s)$/.test(next?.verb?.form ?? '')) return next?.text === next?.lower;
  const ownVerb = irregularPasts.has(next?.text ?? '') || /^\p{Ll}{3,}ed$/u.test(next?.text ?? '');
  return (
    tokens[at - 1]?.class === 'capital' && (ownVerb || /^(?:comma|clitic|auxiliary)$/.test(next?.class ?? ''))
  );
};
