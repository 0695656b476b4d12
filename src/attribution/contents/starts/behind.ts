import type { StartBar } from './rule.ts';

const relative: StartBar = {
  name: 'relative of a noun',
  why: '“According to Lee, the clerk, who left in May, is ill”, “According to Lee, who left in May, it is old”: a relative behind a comma describes the noun before it, with which the clause begins, or who speaks',
  holds: ({ reading: { tokens, mentions, mentionAt }, report, frame }, at) => {
    if (tokens[at - 1]?.class !== 'comma' || !/^(?:who|whose|which)$/.test(tokens[at]?.lower ?? ''))
      return false;
    const described = mentions[mentionAt[at - 2] ?? -1];
    return (
      described?.to === at - 1 &&
      (described.from >= report.to || (frame.kind === 'according' && at > report.to))
    );
  },
};

const bareVerb: StartBar = {
  name: 'verb without a subject',
  why: '“According to Lee, the clerk, who left in May, lost it”: a clause that such a report leads to has its subject before its verb',
  holds: ({ reading: { tokens }, frame: { kind }, report, shape }, at) =>
    kind === 'according' &&
    at > report.to + 1 &&
    tokens[at - 1]?.class === 'comma' &&
    (shape.tenses[at] ?? 0) > 0 &&
    tokens[at]?.verb?.form !== 'base',
};

/** What stands behind words of the content is not where it begins. */
export const behind: readonly StartBar[] = [relative, bareVerb];
