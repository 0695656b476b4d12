import type { IndexedStory } from '../index.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import { type Finding, ranked } from './finding.ts';

/** What people ask of a contest in words that its report does not use. */
interface Told {
  readonly name: string;
  readonly asks: RegExp;
  /** How a report gives it. */
  readonly given: RegExp;
  /** Words of the question that what is given stands for. */
  readonly standsFor: RegExp;
}

const GROUNDS = 'match|game|final|race|fight|bout|concert|gig|rally|show|event|ground|stadium|arena|there';

const TOLD: readonly Told[] = [
  {
    name: 'score',
    asks: /\b(?:what was|what's|what is|what were) the (?:final |full-time |half-time |end |match )?(?:score|scoreline|result)\b|^(?:final )?score\b/i,
    given:
      /(?<![\d–-])\d{1,3}[–-]\d{1,3} (?:\p{L}+ ){0,2}(?:win|victory|defeat|draw|loss|stalemate|thriller|thrashing|rout|triumph|success)\b|\b(?:won|beat|lost|drew|defeated|thrashed|edged|finished|ended|score (?:was|of))\b[^.;]{0,50}?(?<![\d–-])\d{1,3}[–-]\d{1,3}(?![\d–-])/u,
    standsFor: /^(?:score|scoreline|result|final|full-time|half-time|end|match|game)$/,
  },
  {
    name: 'attendance',
    asks: new RegExp(
      `^how (?:many (?:people|fans|supporters|spectators)\\b.*\\b(?:${GROUNDS}|came|attended|watched|turned (?:up|out))|big was the (?:crowd|attendance|audience))\\b`,
      'i',
    ),
    given:
      /\b(?:attendance|crowd|gate|audience)s?\b[^.;]{0,20}?\b\d[\d,.]*\d|\b\d[\d,.]*\d(?: \p{L}+){0,2} (?:attended|watched|turned (?:up|out)|looked on|came)\b/iu,
    standsFor: new RegExp(
      `^(?:many|big|people|fans?|supporters?|spectators?|crowd|attendance|audience|came|come|attend(?:ed)?|watch(?:ed)?|turn(?:ed)?|${GROUNDS})$`,
    ),
  },
];

/** What such a sentence adds to the log odds that it answers: nothing else in a report is given so. */
const GIVEN = 4;

/** "How many fans were there": a crowd of 31,204 answers, though the report counts no fans. */
export function findContest(question: Question, index: IndexedStory): Finding | undefined {
  const told = TOLD.find(({ asks }) => asks.test(question.text));
  if (!told || question.said) return undefined;
  const finding = ranked(index, question);
  const isRest = ({ form }: Term): boolean => !told.standsFor.test(form);
  const rest = finding.ranking.matching.terms.filter(({ term }) => isRest(term));
  const gives = ({ sentence }: { readonly sentence: number }): boolean =>
    told.given.test(index.passage.sentences[sentence]?.text ?? '') &&
    rest.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.prefix);
  const [first] = finding.candidates.filter(gives).toSorted((a, b) => a.sentence - b.sentence);
  if (!first) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== first);
  return { ...finding, candidates: [first, ...others], confidence: finding.confidence + GIVEN };
}
