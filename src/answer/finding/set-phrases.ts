import { isCauseItself } from '../abstain/cause-itself.ts';
import type { IndexedStory } from '../index.ts';
import { isOfLead } from '../people/nameless-lead.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';
import { BALLOTS } from './set-phrases/ballots.ts';
import { CAUSES } from './set-phrases/causes.ts';
import { CONTESTS } from './set-phrases/contests.ts';
import { COURTS } from './set-phrases/courts.ts';
import { JOURNEYS } from './set-phrases/journeys.ts';
import { LIVES } from './set-phrases/lives.ts';
import { PAYMENTS } from './set-phrases/payments.ts';
import { REPORTS } from './set-phrases/reports.ts';
import type { SetPhrase } from './set-phrases/set-phrase.ts';
import { STUDIES } from './set-phrases/studies.ts';
import { TALLIES } from './set-phrases/tallies.ts';
import { VOTES_AND_JOBS } from './set-phrases/votes-and-jobs.ts';
import { personNamed } from './topic.ts';

const PHRASES: readonly SetPhrase[] = [
  ...CONTESTS,
  ...COURTS,
  ...VOTES_AND_JOBS,
  ...BALLOTS,
  ...JOURNEYS,
  ...CAUSES,
  ...PAYMENTS,
  ...LIVES,
  ...STUDIES,
  ...REPORTS,
  ...TALLIES,
];

/** What such a sentence adds to the log odds that it answers: nothing else in a report is given so. */
const GIVEN = 4;
/** Surely enough another word for it: an "aircraft" is a plane. */
const ALIKE = 0.5;

const isIn = ({ level, near }: TermMatch, s: number): boolean =>
  (level[s] ?? 0) >= LEVEL.prefix || (near[s] ?? 0) >= ALIKE;

/** The lead, where it tells of whoever is asked about without the name: "A man was charged." */
const LEAD: Candidate = { sentence: 0, score: 0, features: [] };

function isLeadOf(names: readonly TermMatch[], index: IndexedStory): boolean {
  const person = personNamed(
    names.map(({ term }) => term.form),
    index,
  );
  return person !== undefined && isOfLead(person, LEAD.sentence, index);
}

/** All that is asked about stands there; of what the whole story is about one word will do, "the plane" of a plane crash, or the only place that gives it. */
function isAbout(rest: readonly TermMatch[], s: number, { ofStory }: SetPhrase, only: boolean): boolean {
  if (rest.every((match) => isIn(match, s))) return true;
  const told = rest.filter((match) => isIn(match, s));
  const isOfStory = rest.every((match) => match.inTitle || told.includes(match));
  return ofStory === true && isOfStory && (told.length > 0 || only);
}

/** "How many fans were there": a crowd of 31,204 answers, though the report counts no fans. */
export function findSetPhrase(question: Question, index: IndexedStory): Finding | undefined {
  if (question.said) return undefined;
  for (const phrase of PHRASES.filter(({ asks }) => asks.test(question.text))) {
    const found = givenIn(phrase, ranked(index, question));
    if (found) return found;
  }
  return undefined;
}

function givenIn(phrase: SetPhrase, finding: Finding): Finding | undefined {
  const { index, ranking, candidates } = finding;
  const rest = ranking.matching.terms.filter(({ term }) => !phrase.standsFor.test(term.typed ?? term.form));
  const names = rest.filter(({ term }) => index.names.has(term.form));
  const leads = isLeadOf(names, index);
  const hasLead = candidates.some(({ sentence }) => sentence === LEAD.sentence);
  const given = [...candidates, ...(leads && !hasLead ? [LEAD] : [])]
    .filter((one) => phrase.given.test(index.passage.sentences[one.sentence]?.text ?? ''))
    .filter((one) => !isCauseItself({ ...finding, candidates: [one] }))
    .toSorted((a, b) => a.sentence - b.sentence);
  const askedOf = ({ sentence }: Candidate): readonly TermMatch[] =>
    leads && sentence === LEAD.sentence ? rest.filter((match) => !names.includes(match)) : rest;
  const first = given.find((one) => isAbout(askedOf(one), one.sentence, phrase, given.length === 1));
  return first && { ...putFirst(finding, first), confidence: finding.confidence + GIVEN };
}
