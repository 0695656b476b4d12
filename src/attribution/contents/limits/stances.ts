import { lexicon } from '../../../story/lexicon.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { floorOf, type LimitRule } from './limit.ts';

const turned: ReadonlySet<string> = new Set(lexicon('stances'));

const outcomes: ReadonlySet<string> = new Set(lexicon('outcomes'));

/** Of a comma, or a quotation that closes behind one, before a participle of a list: where what is said ends. */
const before = (
  question: ContentQuestion,
  start: number,
  listed: ReadonlySet<string>,
): number | undefined => {
  const { tokens, quotationAt } = question.reading;
  if (start < question.report.to || question.frame.kind !== 'verb') return undefined;
  for (let at = floorOf(question, start) - 1; at < unitEnd(question) - 1; at += 1) {
    const word = tokens[at + 1]?.lower ?? '';
    const quoted = tokens[at]?.class === 'quote' && tokens[at - 1]?.class === 'comma';
    const parts = quoted || (tokens[at]?.class === 'comma' && quotationAt[at] === -1);
    if (parts && (listed.has(word) || listed.has(`${word} ${tokens[at + 2]?.lower}`)))
      return quoted ? at + 1 : at;
  }
  return undefined;
};

const outcome: LimitRule = {
  name: 'what came of the words',
  why: '“Lee said profit would fall, sending its shares down”, “Lee vowed to stay, drawing boos”: a participle for what words set off is the story’s',
  of: (question, start) => before(question, start, outcomes),
};

const stance: LimitRule = {
  name: 'what the words amount to',
  why: '“Lee said it was safe, brushing aside all doubts”, “Lee said she was done, ruling out a return”: a participle for how one speaker takes another’s words is the story’s',
  of: (question, start) => before(question, start, turned),
};

const untold =
  /^(?:elaborating|giving|offering|providing|naming|specifying|identifying|explaining|citing|saying|going|mentioning|commenting)$/;

const withoutMore: LimitRule = {
  name: 'without more',
  why: '“Lee told staff it was “cheap,” without giving a figure”, “said it had closed, without elaborating”: what the speaker left out the story tells',
  of: (question, start) => {
    const { tokens } = question.reading;
    if (start < question.report.to) return undefined;
    for (let at = floorOf(question, start) - 1; at < unitEnd(question) - 1; at += 1)
      if (
        tokens[at + 1]?.lower === 'without' &&
        /^(?:comma|quote)$/.test(tokens[at]?.class ?? '') &&
        untold.test(tokens[at + 2]?.lower ?? '')
      )
        return tokens[at]?.class === 'quote' ? at + 1 : at;
    return undefined;
  },
};

/** How the story sums up what a speaker made of others, or left out. */
export const stances: readonly LimitRule[] = [stance, outcome, withoutMore];
