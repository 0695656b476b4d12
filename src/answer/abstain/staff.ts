import type { Looked } from '../finding/finding.ts';

/** "How many people does the firm employ", "how many workers work at the plant". */
const ASKS =
  /^how many (?:\p{L}+ )?(?:people|workers|employees|staff|jobs|men and women)\b.*\b(?:employ(?:s|ed)?|work(?:s|ed|ing)? (?:at|for|in|there))\b/iu;
/** All who work somewhere: "employs 300", "a workforce of 300", "its 300 workers", "300 people work there". */
const STAFF =
  /\bemploy(?:s|ed|ing|er)?\b|\b(?:workforce|payroll|headcount|staff of)\b|\b(?:its|the firm['’]s|their|has|have|had|with) (?:about |around |some |more than |nearly |approximately |roughly )?\d[\d,.]*(?: \p{L}+)? (?:workers|employees|staff|people)\b|\bwork(?:s|ed|ing)? (?:at|for|in|there)\b/iu;
/** Those who go or come: a part of them. */
const GOES =
  /\b(?:lay(?:ing|s)? off|laid off|lay-?offs?|cut(?:s|ting)?|sack(?:s|ed|ing)?|fir(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|shed(?:s|ding)?|axe[ds]?|los(?:e|es|ing)|lost|redundan\p{L}+|furlough\p{L}*|hir(?:e|es|ed|ing)|recruit\p{L}*|walk(?:ed)? out|on strike)\b/iu;

/** "How many people does the firm employ": those whom it lays off or takes on are not all. */
export function isPartOfStaff({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return ASKS.test(question.text) && GOES.test(text) && !STAFF.test(text);
}
