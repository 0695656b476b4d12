import { missingFrom } from '../abstain/missing.ts';
import { REFUSALS } from '../abstain/refusals.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { readFor } from '../question/read.ts';
import { withFigureOfSource } from './according.ts';
import { findAddressee } from './addressee.ts';
import { findAge } from './age.ts';
import { findAgeOfThing } from './age-of-thing.ts';
import { withAgentFirst } from './agent.ts';
import { lookingAhead } from './ahead.ts';
import { withAllFirst } from './all-first.ts';
import { withAnswerToSame } from './asked-there.ts';
import { withTextBelow } from './below.ts';
import { correctedFirst } from './corrected.ts';
import { withCueFirst } from './cue-first.ts';
import { withDeclinedFirst } from './declined.ts';
import { withDoerFirst } from './doer.ts';
import { findEvent } from './event.ts';
import { findFate } from './fate.ts';
import { findFigure } from './figure.ts';
import { type Finding, ranked } from './finding.ts';
import { findHarm } from './harm.ts';
import { withHeadlineFigureFirst } from './headline-figure.ts';
import { withHolderFirst } from './holder.ts';
import { findIdentity } from './identity.ts';
import { withReply } from './interview.ts';
import { findLastTime } from './last-time.ts';
import { withLeadOfAsked } from './lead-of-asked.ts';
import { withLengthOfAsked } from './length.ts';
import { findMarket } from './market.ts';
import { findMeasured } from './measured.ts';
import { withoutNamesakes } from './namesakes.ts';
import { findNaming } from './naming.ts';
import { findNewcomer } from './newcomer.ts';
import { findNext } from './next.ts';
import { findNobodyCounted } from './nobody-counted.ts';
import { ofNowFirst } from './of-now.ts';
import { findOpposite } from './opposite.ts';
import { findOrigin } from './origin.ts';
import { withOwnStartFirst } from './own-start.ts';
import { withPhraseFirst } from './phrase.ts';
import { withPlaceOfAsked } from './place-of-asked.ts';
import { findPlacing } from './placing.ts';
import { withoutPrefixed } from './prefixed.ts';
import { withRateFirst } from './rate.ts';
import { withReasonFirst } from './reason.ts';
import { findSaid } from './said.ts';
import { findSaidDeed } from './said-deed.ts';
import { withScorerFirst } from './scorer.ts';
import { findSentenced } from './sentenced.ts';
import { findSetPhrase } from './set-phrases.ts';
import { findReaction } from './stance.ts';
import { withTellingFirst } from './telling-first.ts';
import { thisTimeFirst } from './this-time.ts';
import { findValue } from './value.ts';
import { findVictim } from './victim.ts';
import { withVotingSideFirst } from './voting-side.ts';
import { withWhereNowFirst } from './where-now.ts';
import { findWhereSaid } from './where-said.ts';
import { findWorth } from './worth.ts';

type Way = (question: Question, index: IndexedStory) => Finding | undefined;

/** What some questions ask is known by their words and told in ways of its own. In order: the first that finds it answers. */
const WAYS: readonly Way[] = [
  findAgeOfThing,
  findAge,
  findSetPhrase,
  findSentenced,
  findPlacing,
  findNewcomer,
  findHarm,
  findNobodyCounted,
  findFigure,
  findMeasured,
  findWorth,
  findValue,
  findVictim,
  findFate,
  findMarket,
  findReaction,
  findNext,
  findEvent,
  findNaming,
  findOrigin,
  findIdentity,
  findLastTime,
  findOpposite,
];

function lookedFor(question: Question, index: IndexedStory): Finding {
  for (const way of WAYS) {
    const found = way(question, index);
    if (found) return found;
  }
  return lookedForBySpeaker(question, index) ?? ranked(index, question);
}

/** Who said, or was told, what is asked; nothing where neither is, or nobody speaks in the story. */
function lookedForBySpeaker(question: Question, index: IndexedStory): Finding | undefined {
  if (index.analysis.attributions.length === 0) return undefined;
  if (question.said) return findSaidDeed(question, index) ?? findSaid(question, question.said, index);
  return findAddressee(question, index) ?? findWhereSaid(question, index);
}

/** Each in turn may put another sentence first. */
const REFINED: readonly ((finding: Finding) => Finding)[] = [
  withoutNamesakes,
  withoutPrefixed,
  withLeadOfAsked,
  withPhraseFirst,
  ofNowFirst,
  withWhereNowFirst,
  withPlaceOfAsked,
  withAgentFirst,
  withDoerFirst,
  withVotingSideFirst,
  withScorerFirst,
  withHolderFirst,
  withReply,
  withTextBelow,
  withReasonFirst,
  withLengthOfAsked,
  withHeadlineFigureFirst,
  withRateFirst,
  withAllFirst,
  withFigureOfSource,
  withOwnStartFirst,
  lookingAhead,
  thisTimeFirst,
  withTellingFirst,
  withDeclinedFirst,
  withCueFirst,
  withAnswerToSame,
  correctedFirst,
];

/** What a story has to say to a question, or what it lacks. */
export function find(asked: Question, index: IndexedStory): Finding {
  const question = readFor(asked, index);
  const finding = REFINED.reduce((found, refine) => refine(found), lookedFor(question, index));
  const lacks =
    finding.confidence <= 0 ||
    REFUSALS.some(({ below, of }) => finding.confidence < (below ?? Number.POSITIVE_INFINITY) && of(finding));
  if (finding.missing || !lacks) return finding;
  return { ...finding, missing: missingFrom(finding) };
}
