import type { Story } from '../story.ts';
import { containment, shinglesOf } from './fingerprint.ts';

/** A text that was edited keeps far more of its runs of five words; two stories share a formula at most. */
const keptWording = 0.1;

type Told = Pick<Story, 'title' | 'body'>;

/** Whether two texts under one name (a file's) are versions of one story: the same title, or wording in common. */
export function isKin(a: Told, b: Told): boolean {
  if (a.title.toLowerCase() === b.title.toLowerCase()) return true;
  const [one, other] = [shinglesOf(a.body), shinglesOf(b.body)];
  return Math.max(containment(one, other), containment(other, one)) >= keptWording;
}
