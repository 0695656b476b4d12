import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { isClaimNoun } from '../../contents/claim-nouns.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, firstMark, words } from './act.ts';
import { objectAfter, takesBareObject } from './object.ts';

const needsObject = words(
  'accuse charge blame criticise criticize praise describe condemn denounce label brand dub term deem thank remind ' +
    'assure reassure inform notify depict portray characterise characterize',
);
const tellsToDo = words('tell urge order invite remind advise implore exhort instruct command');

const takenUp = words('cite mention');

/** "a bureau | cited in the book"; "Lee | cited in her book the case": of a thing or a body it is told, by a person it is done. */
const isThing = ({ mentions, mentionAt }: Reading, at: number): boolean => {
  const before = mentions[mentionAt[at - 1] ?? -1];
  return before?.to === at && before.kind !== 'pronoun' && before.entity !== 'person';
};

const isPast = (token: Token | undefined): boolean =>
  token?.verb?.form === 'past' || token?.verb?.form === 'participle';

const described: ActRule = {
  name: 'accused of',
  why: '“a nurse accused of theft”, “people told to leave”, “a bureau cited in the book”: without its object the verb is passive, and nobody speaks',
  verbs: needsObject.union(tellsToDo).union(takenUp),
  holds: (reading, at) => {
    const token = reading.tokens[at];
    const lemma = token?.verb?.lemma ?? '';
    const next = reading.tokens[at + 1];
    if (!isPast(token) || next?.lower === 'by' || verbGroup(reading.tokens, at).from !== at) return false;
    return (
      (needsObject.has(lemma) && next?.class === 'preposition') ||
      (takenUp.has(lemma) && /^(?:in|on|during)$/.test(next?.lower ?? '') && isThing(reading, at)) ||
      (tellsToDo.has(lemma) && next?.lower === 'to')
    );
  },
};

const refused: ActRule = {
  name: 'denied entry',
  why: '“was denied a visa”, “denied them entry”, “denied entry to Lee”, “denied licences to drivers”, “denied Lee a seat”, “denied the motion”: refused, not contradicted; “was denied by Lee”, “denied it” contradict',
  verbs: words('deny'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const next = tokens[at + 1];
    if (/^(?:entry|access|admission|asylum|bail|visas|passports)$/.test(next?.lower ?? '')) return true;
    if (/^(?:me|him|them|us)$/.test(next?.lower ?? ''))
      return /^(?:word|determiner|possessive|number|capital)$/.test(tokens[at + 2]?.class ?? '');
    const refused = afterMention(reading, at + 1);
    if (refused && opensObject(tokens[refused.to])) return true;
    if (refusesTo(tokens, at + 1) || turnsDown(reading, at)) return true;
    const object = /^(?:word|determiner|possessive|number|capital)$/.test(next?.class ?? '');
    return object && verbGroup(tokens, at).passive;
  },
};

/** "denied | bus licences to drivers"; not "denied | claims to the Courier". */
const refusesTo = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + longestRefused && tokens[at]?.class === 'word') at += 1;
  return at > from && lowerAt(tokens, at) === 'to' && !isClaimNoun(tokens, at - 1);
};

const longestRefused = 3;

/** What is asked of a court, a council or an office, which grants or denies it. */
const asked = words(
  'application applications request requests motion motions appeal appeals petition petitions permit permits licence licences license licenses injunction parole clemency variance rezoning',
);

/** "denied the motion", "denied the plan with five votes"; not "denied the plan to sell it", "denied the request was late". */
const turnsDown = (reading: Reading, at: number): boolean => {
  const object = objectAfter(reading.tokens, at);
  if (!takesBareObject(reading, at)) return false;
  if (asked.has(object)) return true;
  const after = reading.tokens.findIndex(({ lower }, next) => next > at && lower === object) + 1;
  return /^(?:plan|proposal)$/.test(object) && !/^(?:to|for|of|that)$/.test(lowerAt(reading.tokens, after));
};

/** "denied Lee | a seat"; not "denied the notion | that". */
const opensObject = (token: Token | undefined): boolean =>
  /^(?:determiner|possessive)$/.test(token?.class ?? '') && token?.lower !== 'that';

const toldOf: ActRule = {
  name: 'told of',
  why: '“was told of the decision”, “were informed about it”, “Lee, told of it, smiled”: that somebody learned of a thing, not what was said of it',
  verbs: words('tell inform notify'),
  holds: ({ tokens }, at) =>
    /^(?:of|about)$/.test(lowerAt(tokens, at + 1)) &&
    (verbGroup(tokens, at).passive || tokens[at - 1]?.class === 'comma'),
};

const offered: ActRule = {
  name: 'offered',
  why: '“holders were offered land”: given the choice of, not told; “was offered by Lee” has its giver',
  verbs: words('offer'),
  holds: ({ tokens }, at) => lowerAt(tokens, at + 1) !== 'by' && verbGroup(tokens, at).passive,
};

const toldNothing: ActRule = {
  name: 'told, no more',
  why: '“she said residents had been warned”: nothing follows, and what stands before is no report of theirs',
  verbs: words('tell inform notify warn advise remind assure'),
  holds: ({ tokens }, at) => {
    const { passive, from } = verbGroup(tokens, at);
    if (!passive || !/^(?:stop|break)$/.test(tokens[at + 1]?.class ?? 'break')) return false;
    const before = firstMark(tokens, from - 1, {
      marks: /^(?:comma|quote|dash|stop|break)$/,
      most: longestSubject,
      step: -1,
    });
    return before === undefined || !/^(?:comma|quote|dash)$/.test(before) || isJoined(tokens, from);
  },
};

/** "It has not been named, but | her family have been told": a clause of its own behind the comma. */
const isJoined = (tokens: readonly Token[], verb: number): boolean => {
  for (let at = verb - 1; at > verb - longestSubject; at -= 1) {
    const kind = tokens[at]?.class ?? 'stop';
    if (kind === 'comma') return /^(?:but|and|though|although|while|after)$/.test(lowerAt(tokens, at + 1));
    if (/^(?:quote|dash|stop|break)$/.test(kind)) return false;
  }
  return false;
};

const longestSubject = 30;

const seenBy: ActRule = {
  name: 'seen by',
  why: '“a copy of which was seen by the Courier”: who read it, and nothing that it says',
  verbs: words('see'),
  holds: ({ tokens }, at) => verbGroup(tokens, at).passive && lowerAt(tokens, at + 1) === 'by',
};

const writtenBy: ActRule = {
  name: 'written by',
  why: '“the memo was written by Lee”, “a paper posted by her team”: who made it, not what it says',
  verbs: words('write post publish'),
  holds: (reading, at) => isPast(reading.tokens[at]) && lowerAt(reading.tokens, at + 1) === 'by',
};

const mailedTo: ActRule = {
  name: 'emailed to',
  why: '“a letter, emailed to members on Monday”: whom it went to; “emailed members to say” has a subject that writes',
  verbs: words('email e-mail text'),
  holds: ({ tokens }, at) =>
    isPast(tokens[at]) && lowerAt(tokens, at + 1) === 'to' && tokens[at + 2]?.verb?.form !== 'base',
};

const postedAt: ActRule = {
  name: 'posted at',
  why: '“was posted at the door”, “was called to a hearing”, “is maintained at a high level”, “is assured of a seat”, “was admitted to hospital”: done to somebody or something; “was called “a disgrace””, “was called a liar” judge',
  verbs: words('post write call maintain assure admit'),
  holds: (reading, at) =>
    verbGroup(reading.tokens, at).passive &&
    /^(?:at|in|on|of|to|for|into)$/.test(lowerAt(reading.tokens, at + 1)),
};

const letIn: ActRule = {
  name: 'admitted through',
  why: '“somebody admitted through the program”, “were admitted into the hall”: let in; “admitted through tears that it was late” tells',
  verbs: words('admit'),
  holds: ({ tokens }, at) =>
    /^(?:into|through|via)$/.test(lowerAt(tokens, at + 1)) &&
    !tokens.slice(at + 2, at + 8).some(({ lower }) => lower === 'that'),
};

const dismissed: ActRule = {
  name: 'was dismissed',
  why: '“The head of the guard was dismissed”, “all but 45 cases were dismissed”: sent away, or a step of a court; “dismissed as false”, “dismissed by Lee” judge',
  verbs: words('dismiss admit'),
  holds: ({ tokens }, at) =>
    verbGroup(tokens, at).passive &&
    /^(?:stop|break|comma|adverb|conjunction|word)$/.test(tokens[at + 1]?.class ?? 'break') &&
    !/^(?:as|that)$/.test(lowerAt(tokens, at + 1)),
};

export const passives: readonly ActRule[] = [
  letIn,
  dismissed,
  postedAt,
  described,
  refused,
  toldOf,
  offered,
  toldNothing,
  seenBy,
  writtenBy,
  mailedTo,
];
