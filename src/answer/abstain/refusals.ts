import { sensesOf } from '../../story/senses.ts';
import { lacksAgent } from '../finding/agent.ts';
import { isOnlySomeOfAll } from '../finding/all-first.ts';
import type { Looked } from '../finding/finding.ts';
import { isOtherScorer } from '../finding/scorer.ts';
import { isOtherVotingSide, lacksVote } from '../finding/voting-side.ts';
import type { TermMatch } from '../ranking/match.ts';
import { lacksCloser } from '../telling/closer.ts';
import { tellsNothing } from '../telling/telling.ts';
import { lacksHour, tellsOnlyWhenTold } from '../telling/time.ts';
import { isAgeOfAnother } from './age-of-another.ts';
import { isAgeOfPeople } from './age-of-people.ts';
import { lacksAge } from './ageless.ts';
import { isCauseItself } from './cause-itself.ts';
import { isOnlyCompared } from './compared.ts';
import { countsElse, lacksNumber } from './counting.ts';
import { countsOthers } from './counts-others.ts';
import { isDeedAside } from './deed-aside.ts';
import { isDeedOfAnother } from './deed-of-another.ts';
import { isDurationless } from './durationless.ts';
import { isFigureless } from './figureless.ts';
import { lacksMeasure } from './measureless.ts';
import { lacksFigure, lacksOffice } from './missing.ts';
import { isNameless } from './nameless.ts';
import { isOfAnother } from './of-another.ts';
import { isOfOthersLike } from './of-others-like.ts';
import { isOfficeOfAnother } from './office-of-another.ts';
import { isOnlySome } from './one-of-many.ts';
import { tellsOfOne } from './one-person.ts';
import { givesOnlyTimes } from './only-times.ts';
import { isOtherOfKind } from './other-of-kind.ts';
import { countsOtherPeople } from './other-people.ts';
import { lacksLastYear, lacksPeriod, lacksYearThere } from './period.ts';
import { lacksPlace } from './placeless.ts';
import { lacksPredecessor } from './predecessor.ts';
import { presupposes } from './presupposed.ts';
import { isOnlyRestated, isReasonItself, isReasonless } from './reasonless.ts';
import { isSeatOfAnother } from './seat-of-another.ts';
import { isPartOfStaff } from './staff.ts';
import { isOtherSum, lacksPay } from './sums.ts';
import {
  givesNoBirth,
  givesNoDeath,
  givesNoPopulation,
  givesNoPrice,
  givesNoTelephone,
  givesNoTurnout,
  givesNoWorth,
  isOnlyAnyone,
  lacksAmount,
} from './told.ts';
import { lacksHolder } from './unheld.ts';
import { isDoerUnnamed, isUnnamed } from './unnamed.ts';
import { isUnspoken } from './unspoken.ts';
import { happensNowhere, isNotTold, lacksLength, lacksNext, lacksState, tellsOpposite } from './untold.ts';
import { lacksVotes } from './voteless.ts';
import { lacksWant } from './wantless.ts';
import { isOfYearOver } from './year-over.ts';

/** A reason not to answer, however alike the words are. */
interface Objection {
  readonly name: string;
  /** Only weighed, among all else that the gate knows: on news it was wrong oftener than right. */
  readonly weighed?: true;
  /** Only where the gate is no surer than this, in log odds: surer, it was right oftener. */
  readonly below?: number;
  readonly of: (looked: Looked) => boolean;
}

const bestOf = ({ candidates: [best] }: Looked): number => best?.sentence ?? -1;

const stands = ({ level }: TermMatch, s: number): boolean => (level[s] ?? 0) > 0;

/** A capital in the question, or only ever in the story: typed questions have few capitals. */
const isName = ({ roles, term }: TermMatch, { index }: Looked): boolean =>
  roles.name || (index.names.has(term.form) && sensesOf(term.lemma).length === 0);

/** "Who killed X", "when was X elected", "how many people work at X": a fact about whom the question names. */
const ASKS_DEED =
  /^(?:who (?:will )?(?!is|are|was|were|did|do|does|has|have|had)|when (?:did|was|were|will)\b|how many\b)/i;

/** Dates of birth and death stand in brackets after the name: "(1919–1980)". */
const BORN = /\b(?:born|die|died)\b/i;

/** That a sentence names somebody tells nothing of what they did, or what was done to them. */
function hasOnlyTheName(finding: Looked): boolean {
  const { question, ranking } = finding;
  if (!ASKS_DEED.test(question.text) || question.expects === 'duration' || BORN.test(question.text))
    return false;
  const best = bestOf(finding);
  const names = ranking.matching.terms.filter((term) => isName(term, finding));
  const rest = ranking.matching.terms.filter((term) => !isName(term, finding));
  const isNear = (term: TermMatch): boolean =>
    term.inTitle || [-1, 0, 1].some((distance) => stands(term, best + distance));
  return names.some((term) => stands(term, best)) && rest.length > 0 && !rest.some(isNear);
}

/** "2006-2007" may be written "2006-07". */
const SEASON = /\d{4}\s?[-–/]\s?\d/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "How many dams burst in 2019": a story that has no 2019 does not tell what happened then. */
const lacksYear = ({ question, ranking, index }: Looked): boolean =>
  !SEASON.test(question.text) &&
  ranking.matching.terms.some(
    ({ term, inTitle }) =>
      YEAR.test(term.form) && !inTitle && ![...index.vocabulary].some((word) => word.startsWith(term.form)),
  );

/** The gate learns how much each weighs, by its place. */
export const OBJECTIONS: readonly Objection[] = [
  { name: 'what is counted is not counted there', weighed: true, of: lacksFigure },
  { name: 'nobody holds that office there', of: lacksOffice },
  { name: 'only the name is there', weighed: true, of: hasOnlyTheName },
  { name: 'the year is not there', of: lacksYear },
  { name: 'the place is not there', of: lacksPlace },
  { name: 'the period is not there', of: lacksPeriod },
  { name: 'the figure is of somebody else', of: isOfAnother },
  { name: 'that it happened is taken for granted there', of: presupposes },
  { name: 'only anybody of that kind is there', of: isOnlyAnyone },
  { name: 'no amount is there', of: lacksAmount },
  { name: 'the sum is not pay', of: lacksPay },
  { name: 'the sum is for something else', of: isOtherSum },
];

/** Each refuses by itself, however sure the gate is, but for those that say how sure it may be. */
export const REFUSALS: readonly Objection[] = [
  ...OBJECTIONS.filter(({ weighed }) => !weighed),
  { name: 'the last year is not there', of: lacksLastYear },
  { name: 'the year is elsewhere', of: lacksYearThere },
  { name: 'no name is there', of: isNameless },
  { name: 'no number is there', of: (looked) => lacksNumber(looked) && !tellsOfOne(looked) },
  { name: 'only times are there', of: givesOnlyTimes },
  { name: 'no age is there', of: lacksAge },
  { name: 'the age is of another', of: isAgeOfAnother },
  { name: 'the age is of people', of: isAgeOfPeople },
  { name: 'no figure is there', of: isFigureless },
  { name: 'no measure of that kind is there', of: lacksMeasure },
  { name: 'no birth is there', of: givesNoBirth },
  { name: 'no death is there', of: givesNoDeath },
  { name: 'nobody lives there', of: givesNoPopulation },
  { name: 'no telephone number is there', of: givesNoTelephone },
  { name: 'no value is there', of: givesNoWorth },
  { name: 'no turnout is there', of: givesNoTurnout },
  { name: 'a share is no price', of: givesNoPrice },
  { name: 'every number there counts something else', of: countsElse },
  { name: 'every number there counts others', of: (looked) => countsOthers(looked) && !tellsOfOne(looked) },
  { name: 'it is only what another is held against', of: isOnlyCompared },
  { name: 'another people is counted there', of: countsOtherPeople },
  { name: 'only those hurt or held are counted', of: isOnlySomeOfAll },
  { name: 'nobody in that state is there', of: lacksState },
  { name: 'those counted are of a year long over', of: isOfYearOver },
  { name: 'those counted are only a part of the staff', of: isPartOfStaff },
  { name: 'the price is of others like it', of: isOfOthersLike },
  { name: 'another of its kind is there', of: isOtherOfKind },
  { name: 'no length is there', of: lacksLength },
  { name: 'no length of time is there', of: isDurationless },
  { name: 'what is next is not there', of: lacksNext },
  { name: 'another has its seat there', of: isSeatOfAnother },
  { name: 'it happens nowhere', of: happensNowhere },
  { name: 'nothing like it is there', of: isNotTold },
  { name: 'somebody of the opposite mind is there', of: tellsOpposite },
  { name: 'those who voted the other way are there', of: isOtherVotingSide },
  { name: 'whoever scored for the other side is there', of: isOtherScorer },
  { name: 'nobody votes there', of: lacksVote },
  { name: 'no votes are counted there', of: lacksVotes },
  { name: 'nobody says it there', below: 1, of: isUnspoken },
  { name: 'no reason is there', below: 0.6, of: isReasonless },
  { name: 'it is only said again there', below: 1.5, of: isOnlyRestated },
  { name: 'it is itself the reason there', below: 2, of: isReasonItself },
  { name: 'it is itself the cause there', of: isCauseItself },
  { name: 'nobody wants anything there', of: lacksWant },
  { name: 'nobody does it there', of: lacksAgent },
  { name: 'whoever is that is not told there', of: isUnnamed },
  { name: 'whoever does it has no name there', of: isDoerUnnamed },
  { name: 'nobody holds it there', of: lacksHolder },
  { name: 'somebody holds it elsewhere', of: isOfficeOfAnother },
  { name: 'whoever was there before is not told there', of: lacksPredecessor },
  { name: 'somebody else does it there', of: isDeedOfAnother },
  { name: 'somebody else does it in an aside', of: isDeedAside },
  { name: 'no closer place is there', of: lacksCloser },
  { name: 'no hour is there', of: lacksHour },
  { name: 'only when it was told is there', of: tellsOnlyWhenTold },
  { name: 'no place or time is there', below: 1.5, of: tellsNothing },
  { name: 'which of them is not told there', of: isOnlySome },
];
