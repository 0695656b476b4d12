import type { Story } from '../story.ts';
import { containment, shinglesOf } from './fingerprint.ts';

/** Below this many shingles a body is too short to tell a copy from a coincidence. */
const minimumShingles = 30;
/** A copy may have lost a paragraph or gained a line that names the agency. */
const sharedWording = 0.9;
/** Agencies' stories run for some days. */
const daysApart = 4;

type Dated = Pick<Story, 'body' | 'published'>;

/**
 * The share of `candidate` that `known` holds, where the candidate is its copy: it says nothing that the
 * known one does not, is of the same days, and gives no figure of its own (reports that come every day,
 * of weather or markets, reuse the wording but not the figures). Undefined where it is no copy.
 */
export function copyOf(candidate: Dated, known: Dated): number | undefined {
  const wording = shinglesOf(candidate.body);
  if (wording.size < minimumShingles || !sameDays(candidate.published, known.published)) return undefined;
  const shared = containment(wording, shinglesOf(known.body));
  if (shared < sharedWording) return undefined;
  const ownFigures = figuresOf(candidate.body).difference(figuresOf(known.body));
  return ownFigures.size === 0 ? shared : undefined;
}

function sameDays(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const apart = Math.abs(Date.parse(a) - Date.parse(b));
  return Number.isNaN(apart) || apart <= daysApart * 86_400_000;
}

const figuresOf = (body: string): ReadonlySet<string> => new Set(body.match(/\d+(?:[.,:]\d+)*/g));
