import type { Analysis } from '../attribution/analysis.ts';
import { daysOf } from '../story/published.ts';
import type { Answer, Answered, Evidence, Unanswered } from './answer.ts';
import { asksDeed } from './deeds.ts';
import { asksDenier, denialFor } from './denials/denial.ts';
import { besides, everythingByIn } from './everything.ts';
import { attributionFor, evidenceOf } from './evidence.ts';
import { figuresAsked, figuresInstead } from './figures/asked.ts';
import { find } from './finding/find.ts';
import type { Finding } from './finding/finding.ts';
import { indexOf } from './index.ts';
import { asksForMore, type FollowUp, followUp, type Subject } from './question/follow-up.ts';
import { asksNothing, withoutLostSource } from './question/nothing-asked.ts';
import { asTyped, type Question } from './question/question.ts';
import { bareQuestion } from './question/wrapping.ts';
import { byNewest, isSameAffair, newerOf } from './stories/affair.ts';
import { eachForItself } from './stories/foreign.ts';
import { findPointing } from './thread/find.ts';
import { knownIn } from './thread/known.ts';
import { scopeOf } from './thread/scope.ts';
import { tellsSilence, wordsAsked } from './words-asked.ts';

export interface AskContext {
  /** What its thread is about: follow-ups keep the subject. */
  readonly previous?: Subject;
}

/** How many sentences an answer holds at most beside the first, and how far behind it they may be. */
const MORE = 4;
const BEHIND = 3;
/** Figures offered where the one asked for is not given. */
const INSTEAD = 4;
/** Stories whose best sentences score as near answer side by side: the score asks about the sentence, not its story. */
const TIE = 1;
/** A story of the same affair answers too, if less well: what was known on another day stands beside what is known now. */
const OF_AFFAIR = 5;

function evidenceFrom({ index, question, candidates, attributions }: Finding): readonly Evidence[] {
  const stems = new Set(
    (question.said?.topic.length ? question.said.topic : question.terms).map((term) => term.stem),
  );
  const best = candidates[0]?.score ?? 0;
  return candidates
    .slice(0, 1 + MORE)
    .filter(({ score }) => score > best - BEHIND)
    .flatMap(({ sentence, score }) => {
      const span = index.analysis.sentences[sentence];
      if (!span) return [];
      const attribution = attributions?.get(sentence) ?? attributionFor(span, index, stems);
      return [evidenceOf(index, span, { score, attribution })];
    })
    .filter((one, i, all) => !all.slice(0, i).some((before) => isShownBy(one, before)));
}

/** A quotation is shown whole: a second sentence of it would show the same words again. */
const isShownBy = ({ sentence: other }: Evidence, { sentence, quotation = sentence }: Evidence): boolean =>
  other.end <= Math.max(sentence.end, quotation.end) &&
  other.start >= Math.min(sentence.start, quotation.start);

const isListing = ({ said }: Question): boolean => said !== undefined && said.topic.length === 0;

/** "Everything X said": all of it, in the order of each story, the newest story first. */
function everything(question: Question, analyses: readonly Analysis[]): Answered | undefined {
  if (!question.said || !isListing(question)) return undefined;
  const all = everythingByIn(analyses, question.said.source);
  return all && asksDeed(question, all) ? undefined : all;
}

const scoreOf = ({ candidates }: Finding): number => candidates[0]?.score ?? 0;

/** Stories of one affair differ by their days: one that answers less well still stands beside the best. */
function tiedWith(top: Finding, sure: readonly Finding[]): readonly Finding[] {
  const isOfAffair = ({ index }: Finding): boolean => index === top.index || isSameAffair(top.index, index);
  const near = sure.filter(
    (finding) => scoreOf(finding) > scoreOf(top) - (isOfAffair(finding) ? OF_AFFAIR : TIE),
  );
  const [affair, others] = [near.filter(isOfAffair), near.filter((finding) => !isOfAffair(finding))];
  return [...affair.toSorted((a, b) => byNewest(a.index, b.index)), ...others];
}

/** "Who denied being warned": whoever denies it comes before whoever claims it. */
function denierFirst(
  { text }: Question,
  denial: Answered['denial'],
  evidence: Answered['evidence'],
): Answered['evidence'] {
  if (!denial || !asksDenier(text)) return evidence;
  const { start } = denial.denial.sentence;
  return [denial.denial, ...evidence.filter((one) => one.sentence.start !== start)];
}

/** Stories that answer about as surely as the best one stand side by side, each with its best sentence first. */
function answered(question: Question, findings: readonly Finding[]): Answered | undefined {
  const sure = [...findings].filter(({ missing, candidates }) => !missing && candidates.length > 0);
  sure.sort((a, b) => scoreOf(b) - scoreOf(a));
  const [top] = sure;
  if (!top) return undefined;
  const tied = tiedWith(top, sure);
  const lists = tied.map(evidenceFrom);
  const [first, ...rest] = [
    ...lists.flatMap((list) => list.slice(0, 1)),
    ...lists.flatMap((list) => list.slice(1)),
  ];
  if (!first) return undefined;
  const denial = denialFor(tied[0] ?? top, first);
  const evidence = denierFirst(question, denial, [first, ...rest.slice(0, Math.max(MORE, tied.length - 1))]);
  const figures = tied.flatMap(({ index }, i) => {
    const best = lists[i]?.[0];
    return best ? figuresAsked(question, best, [index.analysis]) : [];
  });
  const days = daysOf(evidence.map(({ story }) => story));
  const newer = newerOf(tied, findings);
  return {
    answered: true,
    kind: question.kind,
    evidence,
    ...(figures.length > 0 && { figures }),
    ...(denial && { denial }),
    ...(tied.length > 1 && { tie: true as const }),
    ...(days.length > 1 && { days }),
    ...(newer && { newer }),
  };
}

/** Whose story a thread is about comes first; who "he" is, its story tells. */
function readFollowUp(text: string, analyses: readonly Analysis[], previous: Subject | undefined) {
  const own = analyses.find(({ story }) => story.id === previous?.shown?.story);
  const ordered = own ? [own, ...analyses.filter((each) => each !== own)] : analyses;
  return { asked: followUp(text, previous, own && previous && knownIn(own, previous)), own, ordered };
}

/** What the stories answer to a follow-up that points back, or what the one that was shown lacks. */
function pointedAt(asked: FollowUp, own: Analysis | undefined, previous: Subject | undefined) {
  if (asked.kind !== 'pointing' || !own || !previous) return undefined;
  return findPointing(asked, previous, indexOf(own));
}

function refused(question: Question, findings: readonly Finding[]): Unanswered {
  const byConfidence = [...findings].sort((a, b) => b.confidence - a.confidence);
  const reason = byConfidence[0]?.missing ?? { kind: 'no-story' as const };
  const nearest = byConfidence.flatMap(evidenceFrom).slice(0, 3);
  const nearestStory = byConfidence.slice(0, 1).map(({ index }) => index.analysis);
  const figures = reason.kind === 'no-figure' ? figuresInstead(reason.thing, nearestStory, INSTEAD) : [];
  return {
    answered: false,
    kind: question.kind,
    reason,
    nearest,
    stories: findings.length,
    ...(figures.length > 0 && { figures }),
  };
}

/** "Did Lee comment on the road" asks for what Lee said; where that is nothing, the story may tell that Lee said nothing. */
function askedOf(question: Question, analyses: readonly Analysis[]): Answer {
  const words = wordsAsked(question, analyses);
  const first = askedAs(words ?? question, analyses);
  const plain = first.answered ? undefined : asTyped(question);
  const second = plain?.kind === 'yes-no' ? askedAs(plain, analyses) : first;
  return second.answered && tellsSilence(second) ? second : first;
}

/** What these stories answer, each for itself. */
function askedAs(question: Question, analyses: readonly Analysis[]): Answer {
  const all = everything(question, analyses);
  if (all) return all;
  const findings = eachForItself(
    question,
    analyses.map((analysis) => find(question, indexOf(analysis))),
  );
  return answered(question, findings) ?? refused(question, findings);
}

/** Answers with sentences of the stories, best first, or says what they lack. Pure; never throws. */
export function ask(typed: string, analyses: readonly Analysis[], { previous }: AskContext = {}): Answer {
  const text = bareQuestion(typed);
  const { asked, own, ordered } = readFollowUp(text, analyses, previous);
  const question = withoutLostSource(asked.question);
  const { kind } = question;
  const nothing = asksNothing(question);
  if (nothing) return { answered: false, kind, reason: nothing, nearest: [] };
  const { about } = asked;
  const pointed = pointedAt(asked, own, previous);
  if (pointed) return { ...(answered(question, [pointed]) ?? refused(question, [pointed])), about };
  const [near, all] = scopeOf(asked, own, ordered);
  const first = askedOf(question, near);
  const wider = first.answered || !all ? first : askedOf(question, all);
  const found = wider.answered ? wider : first;
  const isMore = previous && asksForMore(text) && found.answered && found.everythingBy !== undefined;
  return { ...(isMore ? besides(found, previous) : found), about };
}
