import { clauseAfter } from '../frames/noun.ts';
import { afterAside, afterParticiple } from './aside.ts';
import { borneOut } from './borne-out.ts';
import { claimedClause } from './claim.ts';
import { closesSentenceWith } from './closes-sentence.ts';
import { holdsAfterGap, lacksSubject } from './gap.ts';
import { hearsaySubject } from './hearsay.ts';
import { jointClause } from './joint-clause.ts';
import { occasionClause } from './occasion-clause.ts';
import { overBrackets } from './over-brackets.ts';
import { possibleStarts, trimmedStart } from './possible-start.ts';
import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { shortAnswer } from './short-answer.ts';
import { afterReport } from './starts/after.ts';
import { beforeReport } from './starts/before.ts';
import { atQuotation, besideQuotation } from './starts/quotation.ts';
import type { StartRule } from './starts/rule.ts';
import { withinBrackets } from './within-brackets.ts';

/** In order; what several propose counts once, under the first. */
export const startRules: readonly StartRule[] = [
  atQuotation,
  ...afterReport,
  besideQuotation,
  ...beforeReport,
];

const most = 14;
const thatRule = startRules.findIndex(({ name }) => name === 'that');
const sentenceRule = startRules.findIndex(({ name }) => name === 'sentence');
const breakRule = startRules.findIndex(({ name }) => name === 'break');
const cueRule = startRules.findIndex(({ name }) => name === 'cue');
const infinitiveRule = startRules.findIndex(({ name }) => name === 'infinitive');

/** A token where content may begin, and the first rule that proposed it. */
export interface Start {
  readonly at: number;
  readonly rule: number;
}

/** Where the content may begin; the number of candidates is bounded. */
export const startsOf = (question: ContentQuestion): readonly Start[] => {
  const claimed = question.quotation ? undefined : claimedClause(question.reading, question.frame);
  if (claimed !== undefined) return [{ at: claimed, rule: thatRule }];
  if (question.frame.kind === 'noun') return clauseOfNoun(question);
  const { report, quotation, frame } = question;
  if (!quotation && (lacksSubject(question) || frame.patterned === 'object'))
    return [{ at: report.to, rule: cueRule }];
  if (holdsAfterGap(question)) return [{ at: report.to, rule: cueRule }];
  // "made the claim | that it would close": nothing else opens what a pattern reports.
  if (!quotation && frame.patterned === 'clause' && question.reading.tokens[report.to]?.lower === 'that')
    return [{ at: report.to + 1, rule: thatRule }];
  if (shortAnswer(question) !== undefined) return [{ at: report.to, rule: cueRule }];
  const subject = hearsaySubject(question);
  if (subject !== undefined) return [{ at: subject, rule: breakRule }];
  const borne = borneOut(question);
  if (borne !== undefined) return [{ at: borne, rule: sentenceRule }];
  const within = quotation ? undefined : withinBrackets(question);
  if (within !== undefined) return [{ at: within, rule: breakRule }];
  const clause = question.quotation
    ? accordingClause(question)
    : (jointClause(question) ?? afterParticiple(question));
  if (clause !== undefined) return [{ at: clause, rule: cueRule }];
  const behind = occasionClause(question);
  if (behind !== undefined) return [{ at: behind, rule: cueRule }];
  const bracketed = overBrackets(question);
  if (bracketed !== undefined) return [{ at: bracketed, rule: thatRule }];
  const resumed = question.quotation ? undefined : afterAside(question);
  if (resumed !== undefined) return [{ at: resumed, rule: thatRule }];
  // Nothing is said behind a report that closes its sentence: "…, Lee told a crowd of 300 in Ulm."
  const end = !question.quotation && closesSentenceWith(question) ? question.report.to : question.unit.to;
  const isPossible = possibleStarts(question);
  const found: Start[] = [];
  startRules.forEach(({ propose }, rule) => {
    for (const proposed of propose(question)) {
      const at = trimmedStart(question, proposed);
      if (at < end && !found.some((one) => one.at === at) && isPossible(at)) found.push({ at, rule });
    }
  });
  return found.slice(0, most);
};

/** "According to Lee, the area got rain, “the most since May”": the clause that holds the quotation opens behind the comma. */
const accordingClause = ({
  reading,
  report,
  frame,
  unit,
  quotation,
  shape,
}: ContentQuestion): number | undefined => {
  if (!quotation || frame.kind !== 'according' || frame.from !== unit.from) return undefined;
  const opens = reading.tokens[report.to]?.class === 'comma' && quotation.from > report.to + 1;
  return opens && countIn(shape, 'verb', report.to + 1, quotation.from) > 0 ? report.to + 1 : undefined;
};

/** "his claim that it will close", "his promise to pay": right after the noun and its owner, and nowhere else. */
const clauseOfNoun = (question: ContentQuestion): readonly Start[] => {
  const at = clauseAfter(question.reading, question.report.to);
  const that = question.reading.tokens[at]?.lower === 'that';
  const side = !question.quotation || question.quotation.from > at;
  if (!side) return [];
  return [that ? { at: at + 1, rule: thatRule } : { at, rule: infinitiveRule }];
};
