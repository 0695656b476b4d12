import type { IndexedSentence } from './ranking/passage.ts';

/** "named locally as Ann Lee", "named the man who died as Bo Diaz", "identified by police as": how the dead are named. */
const NAMED_AS = /\b(?:named|identified)\b[^.;]{0,90}? as (?:\p{Ll}+ ){0,4}\p{Lu}/u;
/** "The captain, Erik Sand, was among the dead". */
const AMONG =
  /\p{Lu}[^.;]{0,60}\b(?:was|were|is|are) (?:also )?among (?:the (?:\p{Ll}+ )?(?:dead|victims)|those (?:killed|who died))\b/u;
const DEATH = /\b(?:dead|died|dies|killed|death|deaths|victims?|body|bodies|fatal|slain)\b/i;
/** Whoever did it is named in the same way. */
const SUSPECT =
  /\b(?:suspects?|gunm[ae]n|attackers?|shooters?|assailants?|killers?|charged|arrested|custody)\b/i;

/** A sentence that names somebody who died, as it or the one before it tells. */
export function namesTheDead(sentences: readonly IndexedSentence[], s: number): boolean {
  const [before = '', text = ''] = [sentences[s - 1]?.text, sentences[s]?.text];
  if (AMONG.test(text)) return true;
  return NAMED_AS.test(text) && !SUSPECT.test(text) && (DEATH.test(text) || DEATH.test(before));
}
