import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { opensClause } from '../showing.ts';
import { subjectBefore, subjectBeside } from '../subjects.ts';
import { isWritten } from '../written.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';
import { objectAfter, takesBareObject } from './object.ts';
import { putSomewhere } from './put.ts';

const declaredWinner: ActRule = {
  name: 'declared the winner',
  why: '“after Lee was declared the winner”: what a count makes of somebody; “declared Lee the winner” has who declares',
  verbs: words('declare announce proclaim'),
  holds: ({ tokens }, at) =>
    verbGroup(tokens, at).passive &&
    /^(?:winner|victor|champion|nominee|runner-up)$/.test(objectAfter(tokens, at)),
};

const candidates = /^(?:judges?|justices?|nominees?|picks?|ambassadors?|appointees?|nominations?)$/;

/** "judges at a slow pace": a bare plural that is a verb elsewhere, without a verb of its own. */
const isBareCandidate = (tokens: readonly Token[], at: number): boolean =>
  candidates.test(lowerAt(tokens, at)) && !/^(?:verb|auxiliary)$/.test(tokens[at + 1]?.class ?? '');

const confirmedSomebody: ActRule = {
  name: 'confirmed a judge',
  why: '“confirming judges”, “confirmed her nominee”: put into an office; “confirmed the judge had left” says something',
  verbs: words('confirm'),
  holds: (reading, at) =>
    (isBareCandidate(reading.tokens, at + 1) ||
      (takesBareObject(reading, at) && candidates.test(objectAfter(reading.tokens, at)))) &&
    !hasWordsBeside(reading, at),
};

const evidence: ReadonlySet<string> = new Set(lexicon('physical-evidence'));

const confirmedByThing: ActRule = {
  name: 'confirmed by a thing',
  why: '“a fingerprint confirmed the match”: by what somebody saw; “a report confirmed the match”, “the sample confirmed that it was old” tell',
  verbs: words('confirm'),
  holds: (reading, at) => {
    if (!takesBareObject(reading, at) || hasWordsBeside(reading, at)) return false;
    const { from, passive } = verbGroup(reading.tokens, at);
    const subject = passive ? undefined : subjectBefore(reading, from);
    return subject !== undefined && isThing(reading, subject);
  },
};

/** "Her second sample", "a fingerprint taken"; "the sample results" are written. */
const isThing = (reading: Reading, subject: Mention): boolean =>
  subject.kind === 'nominal' &&
  subject.entity === 'unknown' &&
  !isWritten(reading, subject) &&
  reading.tokens.slice(subject.from, subject.to).some(({ lower }) => evidence.has(lower));

const taken: ReadonlySet<string> = new Set(lexicon('things-claimed'));

const claimedLives: ActRule = {
  name: 'claimed lives',
  why: '“the flood claimed 62 lives”, “claimed the title”, “claimed 41 percent of the vote”, “claimed 5-41”, “claimed asylum”: taken, not said; “claimed that”, “claimed responsibility” say something',
  verbs: words('claim'),
  holds: (reading, at) =>
    (taken.has(objectAfter(reading.tokens, at)) ||
      isShare(reading.tokens, at + 1) ||
      isFigure(reading, at)) &&
    !hasWordsBeside(reading, at) &&
    !opensClause(reading, at + 1),
};

/** "41% of the vote". */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'number' && tokens[at + 1]?.text === '%' && lowerAt(tokens, at + 2) === 'of';

/** "5-41", "8/72": what a bowler has taken, and for how many. */
const isFigure = ({ tokens }: Reading, at: number): boolean =>
  /^\d+[-–/]\d+$/.test(tokens[at + 1]?.text ?? '');

const pleas: ReadonlySet<string> = new Set(lexicon('pleas-at-court'));

const dismissedAppeal: ActRule = {
  name: 'dismissed an appeal',
  why: '“dismissed the appeal”, “the case was dismissed by a judge”: what a court does; “dismissed the claim” contradicts it',
  verbs: words('dismiss'),
  holds: ({ tokens }, at) => {
    const { from, passive } = verbGroup(tokens, at);
    return pleas.has(passive ? lowerAt(tokens, from - 1) : objectAfter(tokens, at));
  },
};

const heardAppeal: ActRule = {
  name: 'heard an appeal',
  why: '“the court heard the appeal”, “heard evidence from Lee”: what was before it; “heard the appeal was late”, “heard evidence that” tell',
  verbs: words('hear'),
  holds: (reading, at) => {
    const object = objectAfter(reading.tokens, at);
    const from = object === 'evidence' && lowerAt(reading.tokens, at + 2) === 'from';
    return (pleas.has(object) || from) && !opensClause(reading, at + 1);
  },
};

const longestNounPhrase = 5;

const lies = words('lie lies truth truths joke jokes fib fibs');
const stories = words('story stories tale tales anecdote anecdotes');

const toldLie: ActRule = {
  name: 'told a lie',
  why: '“told a “deliberate lie””, “tell the truth”, “tells a different story”: how somebody spoke; who else says so said it; “told the story of her car” says what',
  verbs: words('tell'),
  holds: ({ tokens }, at) => {
    for (let next = at + 1; next <= at + longestNounPhrase; next += 1) {
      const { class: kind = 'stop', lower = '' } = tokens[next] ?? {};
      if (lies.has(lower)) return true;
      if (stories.has(lower)) return !saysWhich(tokens, next + 1);
      if (!/^(?:determiner|possessive|word|quote|adverb)$/.test(kind)) return false;
    }
    return false;
  },
};

/** "the story | of", "the story | that", "this story | :"; "the story | editor" hears. */
const saysWhich = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|about|that|how)$/.test(lowerAt(tokens, at)) ||
  /^(?:colon|word|capital|verb)$/.test(tokens[at]?.class ?? '');

const showedSomething: ActRule = {
  name: 'showed contempt',
  why: '“he had shown “utter contempt””: what people show is seen, not said; what a document shows it says',
  verbs: words('show'),
  holds: (reading, at) => {
    if (/^(?:that|how|why|where|whether|what|us|me|him|them|her)$/.test(lowerAt(reading.tokens, at + 1)))
      return false;
    const subject = subjectBeside(reading, verbGroup(reading.tokens, at).from);
    const named = reading.tokens[subject?.head ?? -1]?.lower ?? '';
    if (subject && isWritten(reading, subject)) return false;
    return subject?.entity === 'person' || /^(?:he|she|who|they|we|i|you)$/.test(named);
  },
};

export const objects: readonly ActRule[] = [
  putSomewhere,
  declaredWinner,
  confirmedSomebody,
  confirmedByThing,
  claimedLives,
  dismissedAppeal,
  heardAppeal,
  toldLie,
  showedSomething,
];
