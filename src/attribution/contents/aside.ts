import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';
import { reach } from './starts/rule.ts';

/** "Lee insists, most recently on Monday, that it is safe", "Lee questioned, however, why it fell": the "that" or the question after an aside opens what is said. */
export const afterAside = ({ reading, report, shape, frame }: ContentQuestion): number | undefined => {
  const { tokens, quotationAt } = reading;
  if (tokens[report.to]?.class !== 'comma') return undefined;
  const asks = /^(?:ask|question|wonder)$/.test(frame.verb?.lemma ?? '');
  for (let at = report.to + 2; at < report.to + reach; at += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    if (quotationAt[at] !== -1 || /^(?:stop|break)$/.test(kind)) return undefined;
    const opens = tokens[at - 1]?.class === 'comma' && (lower === 'that' || (asks && asking.has(lower)));
    if (opens) return countIn(shape, 'verb', report.to, at) > 0 ? undefined : lower === 'that' ? at + 1 : at;
  }
  return undefined;
};

const asking: ReadonlySet<string> = new Set(['if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who']);
