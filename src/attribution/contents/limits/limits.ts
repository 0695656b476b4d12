import { type ContentQuestion, unitEnd } from '../question.ts';
import { brackets } from './brackets.ts';
import { clauses } from './clauses.ts';
import { comments } from './comments.ts';
import { contrasts } from './contrasts.ts';
import { embedded } from './embedded.ts';
import type { LimitRule } from './limit.ts';
import { occasionPhrases } from './occasions.ts';
import { others } from './others.ts';
import { phrases } from './phrases.ts';
import { predicates } from './predicates.ts';
import { heldQuotations } from './quotation.ts';
import { reasons } from './reasons.ts';
import { reports } from './reports.ts';
import { stances } from './stances.ts';

/** Longer content than anybody writes into a sentence. */
const reach = 120;

const atReport: LimitRule = {
  name: 'report',
  why: '“The bridge will close, Lee said”: what stands before a report ends at it',
  of: ({ report }, start) => (start < report.from ? report.from : undefined),
};

/** Those of content that follows its report, in no order: the nearest counts. */
const following: readonly LimitRule[] = [
  ...clauses,
  ...embedded,
  ...reports,
  ...comments,
  ...stances,
  ...contrasts,
  ...others,
  ...predicates,
  ...reasons,
  ...occasionPhrases,
  ...phrases,
  ...brackets,
  ...heldQuotations,
];

export const limitRules: readonly LimitRule[] = [atReport, ...following];

/** Content that begins before the report ends at it; other content ends with the sentence at the latest. */
export const limitOf = (question: ContentQuestion, start: number): number => {
  const before = atReport.of(question, start);
  if (before !== undefined) return before;
  return following.reduce(
    (nearest, rule) => Math.min(nearest, rule.of(question, start) ?? nearest),
    Math.min(unitEnd(question), start + reach),
  );
};
