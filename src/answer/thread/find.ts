import type { Attribution } from '../../attribution/attribution.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import type { NoAnswer } from '../answer.ts';
import { STANDS_FOR } from '../figures/kinds.ts';
import { find } from '../finding/find.ts';
import { type Finding, ranked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { type FollowUp, named, type Subject } from '../question/follow-up.ts';
import { parseQuestion, type Question, type Term } from '../question/question.ts';
import { hasInAnyForm } from '../words/related.ts';
import { asksForWords, holds } from './holds.ts';
import { knownIn } from './known.ts';

type Pointing = Extract<FollowUp, { readonly kind: 'pointing' }>;

interface Turn {
  readonly asked: Pointing;
  readonly before: Question;
  /** The sentence that was shown. */
  readonly shown: number;
  readonly index: IndexedStory;
  /** What the follow-up names itself. */
  readonly own: readonly Term[];
}

/** Verbs that ask for nothing of their own: "when does it start", "where did they go", "how much would that bring in". */
const LIGHT =
  /^(?:start|begin|happen|occur|take|place|go|come|get|make|do|be|bring|raise|save|earn|give|say)(?:s|es|ed|ing)?$|^(?:went|came|began|begun|took|got|made|brought|gave|gone|said)$/;

const ownTerms = ({ words, kind }: Question): readonly Term[] =>
  words.filter(
    ({ form }) =>
      !STOP_WORDS.has(form) && !LIGHT.test(form) && !(kind === 'how-much' && STANDS_FOR.test(form)),
  );

function holdsAsked(at: number, turn: Turn): boolean {
  const { asked, before, own, index } = turn;
  return (
    own.every((term) => hasInAnyForm(stemsAt(at, index), term)) &&
    holds(at, { asked: asked.own, before, own }, index) === true &&
    !isOfAnother(at, turn)
  );
}

const stemsAt = (at: number, { passage }: IndexedStory): ReadonlySet<string> =>
  new Set(passage.sentences[at]?.words.map(({ stem }) => stem));

const sourcesAt = (
  at: number,
  { analysis: { sentences, attributions } }: IndexedStory,
): readonly string[] => {
  const sentence = sentences[at];
  return attributions.flatMap((one) =>
    one.source?.name && sentence && isSaidIn(one, sentence) ? one.source.name : [],
  );
};

/** When somebody said something is not told by a sentence of somebody else. */
function isOfAnother(at: number, { before, shown, index }: Turn): boolean {
  if (!asksForWords(before) || at === shown) return false;
  const [own, here] = [sourcesAt(shown, index), sourcesAt(at, index)];
  return here.length > 0 && !here.some((name) => own.includes(name));
}

/** The sentence that was shown, then its neighbours in the paragraph, what follows before what precedes. */
function nearest({ shown, index }: Turn): readonly number[] {
  const { sentences } = index.analysis;
  const block = sentences[shown]?.block;
  return sentences
    .map((_, at) => at)
    .filter((at) => sentences[at]?.block === block)
    .sort((a, b) => Math.abs(a - shown) - Math.abs(b - shown) || b - a);
}

const only = (finding: Finding, at: number, attribution?: Attribution): Finding => {
  const { missing: _, ...found } = finding;
  return {
    ...found,
    candidates: [{ sentence: at, score: finding.candidates[0]?.score ?? 0, features: [] }],
    confidence: 1,
    ...(attribution && { attributions: new Map([[at, attribution]]) }),
  };
};

/** "Who said that?": whoever is credited with the words that were shown, with those asked for where there are several. */
function speakerOf({ asked, before, shown, index, own }: Turn): Finding | undefined {
  if (asked.own.kind !== 'who-said' || own.length > 0) return undefined;
  const { sentences, attributions, story } = index.analysis;
  const sentence = sentences[shown];
  const credited = attributions.filter((one) => one.source && sentence && isSaidIn(one, sentence));
  const shares = ({ content }: Attribution): number =>
    before.terms.filter(({ form }) =>
      content.some(({ start, end }) => story.body.slice(start, end).toLowerCase().includes(form)),
    ).length;
  const best = credited.toSorted((a, b) => shares(b) - shares(a))[0];
  return best && only(ranked(index, asked.question), shown, best);
}

/** "Did he deny it?", of a sentence in which two speak: what was shown of whoever the answer named. */
function shownOf({ shown, index }: Turn, { speaker }: Subject): Attribution | undefined {
  const { sentences, attributions } = index.analysis;
  const sentence = sentences[shown];
  const isTheirs = (one: Attribution): boolean => sentence !== undefined && isSaidIn(one, sentence);
  return speaker === undefined
    ? undefined
    : attributions.find((one) => one.source?.name === speaker && isTheirs(one));
}

/** "How many of them died?" asks of those who were counted: the story's other figures are of others, unless it names where. */
const OF_THEM = /\bof (?:them|those|these)\b/i;
/** As far behind the best sentence, in log odds, one of the right kind may stand. */
const BEHIND = 3;

/** "Where?", after how many patients are in intensive care: what has none of that is about somebody else. */
function hasHalf(at: number, { before, index }: Turn): boolean {
  const stems = stemsAt(at, index);
  const met = before.terms.filter((term) => hasInAnyForm(stems, term));
  return 2 * met.length >= before.terms.length;
}

/** Elsewhere in the story by the words of both questions; what holds nothing of the kind does not answer. */
function elsewhere(turn: Turn): Finding | undefined {
  const { asked, before, shown, index, own } = turn;
  if (OF_THEM.test(asked.own.text) && !own.some(({ capital }) => capital)) return undefined;
  const finding = find(asked.question, index);
  if (finding.missing) return undefined;
  const best = finding.candidates[0]?.score ?? 0;
  const fit = finding.candidates.filter(({ sentence, score }) => {
    const kind = holds(sentence, { asked: asked.own, before, own }, index);
    const isNear =
      sentence !== shown && score > best - BEHIND && hasHalf(sentence, turn) && !isOfAnother(sentence, turn);
    return kind === undefined || (kind && isNear);
  });
  return fit.length > 0 ? { ...finding, candidates: fit } : undefined;
}

/** "When did he notice it": asked afresh, by the name of whom it means. */
function byName({ asked, index, own }: Turn, subject: Subject): Finding | undefined {
  const whole = own.length > 0 ? named(asked.own.text, knownIn(index.analysis, subject)) : undefined;
  const finding = whole === undefined ? undefined : find(parseQuestion(whole), index);
  return finding?.missing ? undefined : finding;
}

/** Nobody is credited with any of it, named or not. */
function isOwnWords(at: number, { analysis: { sentences, attributions } }: IndexedStory): boolean {
  const sentence = sentences[at];
  return sentence !== undefined && !attributions.some((one) => isSaidIn(one, sentence));
}

/** Why there is none: of what the follow-up names itself, never of what was asked before. */
function lacking({ asked, index, own, shown }: Turn): NoAnswer {
  if (own.length === 0 && asked.own.kind === 'who-said' && isOwnWords(shown, index))
    return { kind: 'own-words' };
  const missing = own.length > 0 ? find({ ...asked.own, terms: own, words: own }, index).missing : undefined;
  return missing ?? { kind: 'not-told', asks: asked.own.expects };
}

/** A follow-up about what was shown: that sentence and what is beside it first, then the rest of its story. */
export function findPointing(asked: Pointing, subject: Subject, index: IndexedStory): Finding | undefined {
  const shown = index.analysis.sentences.findIndex(({ start }) => start === subject.shown?.start);
  if (shown < 0) return undefined;
  const before = parseQuestion(subject.question);
  const turn: Turn = { asked, before, shown, index, own: ownTerms(asked.own) };
  const said = speakerOf(turn);
  if (said) return said;
  const beside = nearest(turn).find((at) => holdsAsked(at, turn));
  if (beside !== undefined)
    return only(ranked(index, asked.question), beside, beside === shown ? shownOf(turn, subject) : undefined);
  const isWhose = asked.own.kind === 'who-said' && turn.own.length === 0;
  const found = isWhose ? undefined : (elsewhere(turn) ?? byName(turn, subject));
  return found ?? { ...ranked(index, asked.question), missing: lacking(turn) };
}
