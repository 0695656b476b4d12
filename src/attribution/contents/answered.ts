import type { NothingSaid } from './nothing-said.ts';

const answering = /^(?:respond|reply|answer|conclude)$/;
/** What opens a noun phrase; a bare word behind "to" may be an infinitive. */
const opensNoun = /^(?:determiner|possessive|number|capital)$/;

const toThing: NothingSaid = {
  name: 'answered',
  why: '“responded to reports that it was old”: what somebody answers is another’s; “replied to say it was late” tells the answer',
  holds: ({ reading: { tokens }, frame, report }, { from }) => {
    const next = tokens[from + 1];
    const plural = next?.class === 'word' || next?.verb?.form === 's';
    return (
      answering.test(frame.verb?.lemma ?? '') &&
      from >= report.to &&
      tokens[from]?.lower === 'to' &&
      (opensNoun.test(next?.class ?? '') || (plural && /[^s]s$/.test(next?.lower ?? '')))
    );
  },
};

const byDoing: NothingSaid = {
  name: 'by doing',
  why: '“concluded by calling for a vote”: how somebody spoke; the verb behind “by” reports what',
  holds: ({ reading: { tokens }, frame, report }, { from }) =>
    answering.test(frame.verb?.lemma ?? '') &&
    from === report.to &&
    tokens[from]?.lower === 'by' &&
    /[a-z]{2}ing$/.test(tokens[from + 1]?.lower ?? ''),
};

/** What verbs of answering have beside them that is no answer. */
export const answered: readonly NothingSaid[] = [toThing, byDoing];
