import { unchangedPasts } from '../../words/unchanged-pasts.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { hasSubject } from './contrasts.ts';
import { floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const past = 1;

/** What is told of may itself have come after something else: "recalled the night after he left". */
const tells = /^(?:recall|remember|describe|detail|recount|mention|report|reveal|discuss|show|note|cite)$/;

/** "after the council approved it", "after the river burst its banks": a clause of what is past. */
const opensPast = (question: ContentQuestion, at: number): boolean => {
  const { shape, reading } = question;
  const end = unitEnd(question);
  const verb = at + (shape.toVerb[at] ?? 0);
  const unchanged = reading.tokens
    .slice(at + 1, Math.min(verb, end))
    .some(({ lower, class: kind }) => kind === 'word' && unchangedPasts.has(lower));
  return hasSubject(question, at) && (unchanged || (shape.tenses[verb] === past && verb < end));
};

/** "to sue", "calm": neither a verb of its own nor one in "-ing", to which a time would belong. */
const isBare = ({ reading: { tokens }, shape }: ContentQuestion, start: number, to: number): boolean =>
  tokens
    .slice(start, to)
    .every(
      ({ lower }, at) =>
        !shape.tenses[start + at] || lower === 'be' || tokens[start + at - 1]?.lower === 'be',
    ) &&
  tokens[start - 1]?.lower !== 'that' &&
  !/^(?:until|till|soon|shortly|only|just|even|moments|hours|days|weeks|months|years)$/.test(
    tokens[to - 1]?.lower ?? '',
  ) &&
  !tokens.slice(start + 1, to).some(({ lower }) => /[a-z]{2,}ing$/.test(lower));

const since: LimitRule = {
  name: 'after what',
  why: '“Lee vowed to sue after the council approved it”: what somebody wants or judges does not come after what is past, the report does; “vowed to wait until it opened”, “to sue after it opens” do',
  of: (question, start) => {
    const { reading, shape, frame } = question;
    if (start < question.report.to || !isPhrase(question, start) || tells.test(frame.verb?.lemma ?? ''))
      return undefined;
    const floor = floorOf(question, start) + 1;
    const found = reading.tokens
      .slice(floor, unitEnd(question) - 2)
      .findIndex(({ lower }) => lower === 'after');
    const after = floor + found;
    if (found < 0 || reading.quotationAt[after] !== -1 || !opensPast(question, after + 1)) return undefined;
    return isBare(question, start, after) && countIn(shape, 'comma', start, after) === 0 ? after : undefined;
  },
};

/** What led somebody to speak. */
export const reasons: readonly LimitRule[] = [since];
