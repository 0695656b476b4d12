import type { Token } from '../../story/mentions/tokens.ts';
import { looksPast } from '../../story/mentions/words.ts';

/** "obtained", "seen", "sent": a form that can describe the noun before it. */
export const isParticiple = (token: Token | undefined): boolean => {
  if (token?.class === 'verb') return /^(?:past|participle)$/.test(token.verb?.form ?? '');
  return token?.class === 'word' && looksPast(token.lower);
};
