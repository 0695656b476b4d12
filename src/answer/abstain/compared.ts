import { STANDS_FOR } from '../figures/kinds.ts';
import type { Looked } from '../finding/finding.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';

/** What is measured, and when: not who does something. */
const ASKS = /^how (?:many|much|old|long|tall|high|far|big|large|wide|deep|heavy|fast|hot|cold|strong)\b/i;

/** "How many fewer", "than in May": asks for the difference itself. */
const ASKS_DIFFERENCE = /\b(?:more|less|fewer|than|\p{L}+er than|compared|times)\b/iu;

/** "Twice as much as the | trams", "smaller than the Milky | Way": what something else is held against; "than 200" is none. */
const HELD_AGAINST =
  /\b(?:than|(?:as|so) (?:much|many|\p{Ll}+) as|[Cc]ompared (?:with|to)|[Uu]nlike) (?!\d|an? (?:half[- ])?(?:dozen|hundred|thousand|million|third|quarter|half|year|month|week|day|decade|century)\b)(?:the|an?|its|his|her|their|that|those|these|this|any|all)\b(?: (?!\d)[\p{L}’'-]+){0,2} $/u;

/** "More than the | trams cost to build": its own sum may follow, with a verb of its own. */
const OWN = /^\S*(?: \p{L}+){0,3} (?:cost|costs|has|have|had|was|were|is|are|did|does|do)\b[^,;.]*\d/u;

/** "How much did the trams cost": "the road cost £96m, twice as much as the trams" gives the cost of what is held against them. */
export function isOnlyCompared({ question, ranking, index, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  if (
    !ASKS.test(question.text) ||
    ASKS_DIFFERENCE.test(question.text) ||
    !/\b(?:than|as|with|to|unlike) /i.test(text)
  )
    return false;
  const isThere = ({ term, level }: TermMatch): boolean =>
    !STANDS_FOR.test(term.form) && (level[s] ?? 0) >= LEVEL.stem;
  const isHeldAgainst = ({ term }: TermMatch): boolean =>
    words
      .filter(({ stem }) => stem === term.stem)
      .every(({ start }) => HELD_AGAINST.test(text.slice(0, start)) && !OWN.test(text.slice(start)));
  const there = ranking.matching.terms.filter(isThere);
  return there.some(isHeldAgainst);
}
