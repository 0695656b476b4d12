import type { Mention } from '../../story/mentions/mention.ts';
import { looksPast } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { mentionEnding } from './endings.ts';

/** Whoever does what a participle tells, where the sentence gives it to an object. */
interface Controlled {
  /** None: the words stand as what somebody else tells of them. */
  readonly doer?: Mention;
}

/**
 * "Lee criticised Diaz for | saying it was late": behind the object of a judgement the participle is the object’s deed
 * (control by the object); "Lee accused Diaz of | saying so", "mocked him for | saying so" are told by Lee.
 */
export const controlledByObject = (reading: Reading, from: number): Controlled | undefined => {
  const { tokens } = reading;
  const tie = tokens[from - 1]?.lower ?? '';
  if (!/^(?:for|of|over)$/.test(tie)) return undefined;
  const isPronoun = /^(?:him|her|them|us|me)$/.test(tokens[from - 2]?.lower ?? '');
  const object = isPronoun ? undefined : mentionEnding(reading, from - 2);
  const verb = tokens[(object?.from ?? from - 2) - 1];
  if (!(object || isPronoun) || !verb || TOLD.test(verb.verb?.lemma ?? '')) return undefined;
  // "took the step of criticising": a thing does nothing.
  const isThing = object?.kind === 'nominal' && object.entity === 'unknown';
  if (isThing || object?.kind === 'pronoun' || !(verb.class === 'verb' || looksPast(verb.lower)))
    return undefined;
  return object && tie !== 'of' ? { doer: object } : {};
};

/** "told Diaz of calling her": of whose call, the verb leaves open. */
const TOLD = /^(?:tell|inform|remind|assure|warn|ask|say)$/;
