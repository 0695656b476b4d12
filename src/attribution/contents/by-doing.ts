import type { NothingSaid } from './nothing-said.ts';

/** What a verb of ending has beside it that is no statement. */
export const byDoing: NothingSaid = {
  name: 'by doing',
  why: '“concluded by calling for a vote”: how somebody spoke; the verb behind “by” reports what',
  holds: ({ reading: { tokens }, frame, report }, { from }) =>
    frame.verb?.lemma === 'conclude' &&
    from === report.to &&
    tokens[from]?.lower === 'by' &&
    /[a-z]{2}ing$/.test(tokens[from + 1]?.lower ?? ''),
};
