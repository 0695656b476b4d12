import { irregularPasts } from '../../story/mentions/words.ts';
import { isVerbSense, sensesOf } from '../../story/senses.ts';
import { REPORTING_VERBS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

const AHEAD =
  /\b(?:will|would|shall|may|might|to|next|coming|due|be|expected|scheduled|planned|plans?|upcoming|going|opens|starts|begins|resumes|expires|until|till|(?<=\p{Ll}{3}s )(?<!\b(?:always|remains|stays|keeps) )(?:open|start|begin|resume|close(?! to\b)))\b/gu;
/** The clause before a date, as far as it can tell; "at 9 a.m. Monday" and "3.5" end none, "at 9 a.m. He" does. */
const CLAUSE =
  /(?:[^.”"]|(?<=\d)\.(?=\d)|(?<=\b[ap])\.(?=m\b)|(?<=\b[ap]\.m)\.(?! \p{Lu}(?!\p{Ll}+day\b))){0,70}$/u;

/** "to meet on Friday" is still to come; "rose to 214 on Thursday" and "spoke to reporters" are not. */
const isVerb = (word: string): boolean => wordOf(word).lemma === word && sensesOf(word).some(isVerbSense);

const isReporting = (word: string): boolean =>
  /(?:ed|said|told|wrote)$/.test(word) && REPORTING_VERBS.has(wordOf(word).lemma);

/** "closed", "fell", "was": a form that tells of the past, or a participle, which mostly does so too. */
const isPast = ({ form }: Token): boolean =>
  /^(?:was|were|had|did|said|told)$/.test(form) ||
  irregularPasts.has(form) ||
  (/[a-z]{2}ed$/.test(form) && wordOf(form).lemma !== form);

const isParticiple = (verb: Token): boolean =>
  isPast(verb) || /^(?:gone|done|left|lost|met|\p{L}+en)$/u.test(verb.form);

/** Words that open a clause of its own: what is still to come ends there. */
const OPENS = /^(?:after|when|because|since|as|while|although|who|which|where)$/;
const JOINS = /^(?:but|and)$/;
const IS_DONE = /^(?:be|been|being|get|have)$/;

/**
 * "will be sold after they voted on Tuesday", "may close and won a prize on Tuesday": the nearest verb tells of the
 * past. "Will be sold and closed on Tuesday" does not, nor does "will meet those injured on Tuesday".
 */
function turnsBack(since: readonly Token[]): boolean {
  const joins = (form: string) => JOINS.test(form) && !IS_DONE.test(since[0]?.form ?? '');
  const from = since.findIndex(({ form }) => OPENS.test(form) || joins(form));
  if (from >= 0 && since.slice(from + 1).some(isPast)) return true;
  return since.some(({ form }, i) => irregularPasts.has(form) && !IS_DONE.test(since[i - 1]?.form ?? ''));
}

/** "will be told", "is to be arrested and charged": somebody else says it, or nobody. */
const isDoneTo = (since: readonly Token[], at: number): boolean => {
  const before = since[at - 1]?.form ?? '';
  return before === 'be' || (before === 'and' && since[0]?.form === 'be');
};

interface Ahead {
  readonly word: string;
  readonly before: string;
  readonly since: readonly Token[];
}

/** "is to be held"; of what was "found to be missing", the finding tells. */
const TO_COME = /\b(?:is|are|was|were|due|set|likely) $/;
const IS_DUE = /\b(?:is|are|was|were|be|been|being|now|still|also|not|both) due $/;

/** "ordered that a hearing be held", "asked that he be freed": what somebody wants is still to come. */
const WISHED =
  /\b(?:(?:order|demand|request|propos|recommend|suggest|ask)e?(?:s|d|ed)?(?: that)?|(?:insist|direct|rul|urg|agre|mov|vot)e?(?:s|d|ed)? that) (?:(?!(?:to|not|never|can|could|would|will|shall|should|may|might|must) )\S+ ){1,8}$/;

const NOW = /^(?:is|are|has|have|remains?|stays?|lasts?|runs?|continues?|keeps?)$/;
/** From such a verb to its participle: "is now closed". */
const PARTICIPLE_ROOM = 2;

/** "is shut until Friday", "gusts are possible until Friday": the nearest verb tells of now. */
function isGoingOn(before: string): boolean {
  const tokens = tokensOf(before);
  const at = tokens.findLastIndex(({ form }) => NOW.test(form));
  const since = tokens.slice(at + 1);
  return at >= 0 && !turnsBack(since) && !since.slice(PARTICIPLE_ROOM).some(isPast);
}

/** "Prompted Parliament to call", "managed to flee": told as done, so is what came of it; "has forced him to go" may be ahead. */
const BROUGHT_ABOUT =
  /(?<!\b(?:has|have) )\b(?:prompted|forced|compelled|led|caused|drove|inspired|provoked|enabled|helped|managed)(?: (?!(?:who|which|that|when|after|and|but)\b)[\p{L}’'-]+){0,5} $/iu;

/** How much or how bad: some of these words are verbs too. */
const isDegree = (text: string): boolean =>
  /(?:^|\s)(?:minor|slight|light|mild|low|small|medium|moderate|fair|fresh|strong|heavy|high|large|serious|severe|extreme|critical|cool|warm|dry)$/i.test(
    text,
  );

/** A word that looks ahead elsewhere, and does not here. */
const notAhead: readonly (readonly [name: string, holds: (ahead: Ahead) => boolean])[] = [
  // "rose to 214", "spoke to reporters".
  [
    'a preposition',
    ({ word, before, since: [verb] }) =>
      word === 'to' && !isVerb(verb?.form ?? '') && !(verb?.form === 'be' && TO_COME.test(before)),
  ],
  // "minor to moderate burns", "light to heavy rain".
  [
    'a range',
    ({ word, before, since: [next] }) =>
      word === 'to' && isDegree(before.trimEnd()) && isDegree(next?.form ?? ''),
  ],
  // "prompted Parliament to call".
  ['an effect', ({ word, before }) => word === 'to' && BROUGHT_ABOUT.test(before)],
  // "the year to end-March".
  ['a span', ({ word, since }) => word === 'to' && since[0]?.form === 'end' && since[1]?.capital === true],
  // "could not be reached"; of "will be held" the "will" tells. "Ordered that it be held" looks ahead.
  ['no wish', ({ word, before }) => word === 'be' && !WISHED.test(before)],
  // "which had been due in spring".
  ['a plan of the past', ({ before }) => /\bhad been $/.test(before)],
  // "closed due to snow"; of "is due to arrive" the "to" tells.
  ['a cause', ({ word, since }) => word === 'due' && since[0]?.form === 'to'],
  ['a cause', ({ word, before }) => word === 'to' && /\bdue $/.test(before) && !IS_DUE.test(before)],
  // "voted for the plan", "its plans".
  [
    'a noun',
    ({ word, before }) =>
      /^plans?$/.test(word) &&
      /(?:\b(?:the|an?|this|that|its|their|his|her|our|any|of|for|new)|['’]s?) $/i.test(before),
  ],
  // "stayed shut until Friday"; what is open, or goes on, until Friday looks ahead.
  ['a stretch that is over', ({ word, before }) => /^(?:until|till)$/.test(word) && !isGoingOn(before)],
  // "later than expected".
  ['a comparison', ({ word, before }) => word === 'expected' && /\b(?:than|as) $/.test(before)],
  // "may have left"; "would have a bridge by Friday" looks ahead.
  [
    'a guess at the past',
    ({ word, since: [have, verb] }) =>
      /^(?:would|may|might)$/.test(word) && have?.form === 'have' && verb !== undefined && isParticiple(verb),
  ],
  // What was said does not tell when it was: "it will close, Park said on Monday".
  ['speech', ({ since }) => since.some(({ form }, i) => isReporting(form) && !isDoneTo(since, i))],
  ['a clause of its own', ({ word, since }) => turnsBack(word === 'be' ? since.slice(1) : since)],
];

/**
 * Ways to appoint a time, told as done: "has invited both to a meeting on Thursday", "has called a vote for Friday".
 * "Had been set for Tuesday" and "was set for Tuesday" may be over.
 */
const APPOINTED: readonly RegExp[] = [
  /\b(?:has|have) (?:invited|summoned)\b(?:(?! (?:who|whom|that|which|after|when|since)\b)[^.;,]){0,80} to (?:an? |the |its |his |her |their )?(?!of\b)\p{Ll}+ $/u,
  /(?<!\b(?:was|were|be|been|being|had|is|are) )\b(?:called|set|fixed|convened|arranged|booked)\b(?:(?! (?:who|whom|that|which|after|when|since)\b)[^.;,]){1,50} for $/u,
];

/** "They visit Dunmore on Tuesday; Ulm, without a win, host Vale on Friday": in the present tense a fixture is still to come. */
const SCHEDULED =
  /(?:\b(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|[Ii]t|[Pp]arliament)|(?!(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our|My|Your|No)\b)\p{Lu}\p{L}+)(?:, [^,.;]{1,40},)?(?: (?:then|next|also|now|both|again))? (?:visits?|hosts?|plays?|faces?|meets?|travels?|returns?|entertains?|welcomes?|flies|fly|votes?|reconvenes?|resumes?)\b(?:(?! (?:who|whom|that|which|after|when|since)\b)[^.;,]){0,40} $/u;

/**
 * News tells what happened: a day without a year or a week is the nearest past one, unless the words look ahead.
 */
export function looksAheadIn(before: string): boolean {
  const clause = CLAUSE.exec(before)?.[0] ?? '';
  if ([...APPOINTED, SCHEDULED].some((way) => way.test(clause))) return true;
  return [...clause.matchAll(AHEAD)].some(({ 0: word, index }) => {
    const since = tokensOf(clause.slice(index + word.length));
    const ahead = { word, before: clause.slice(0, index), since };
    return !notAhead.some(([, holds]) => holds(ahead));
  });
}

/** Whether the clause before has a verb that tells of the past. */
export const tellsPastIn = (before: string): boolean => tokensOf(CLAUSE.exec(before)?.[0] ?? '').some(isPast);

/** "said on Monday", "told the council late on Monday": when it was said, not when it was. */
export const isOfSpeech = (before: string): boolean =>
  tokensOf(before)
    .slice(-SPEECH_ROOM)
    .some(({ form }) => isReporting(form));

const SPEECH_ROOM = 5;
