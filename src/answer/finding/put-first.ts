import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';

/** The same with one sentence before all others; unchanged where there is none to put first. */
export const putFirst = (finding: Finding, first: Candidate | undefined): Finding =>
  first
    ? { ...finding, candidates: [first, ...finding.candidates.filter((each) => each !== first)] }
    : finding;
