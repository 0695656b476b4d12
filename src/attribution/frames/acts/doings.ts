import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { opensClause } from '../showing.ts';
import { type ActRule, firstMark, lowerAt, words } from './act.ts';

const longestLead = 25;

/** "added a line: “…”", "responded with “…”": words follow all the same. */
const leadsToWords = ({ tokens }: Reading, at: number): boolean =>
  /^(?:colon|quote)$/.test(
    firstMark(tokens, at + 1, { marks: /^(?:colon|quote|stop|break)$/, most: longestLead }) ?? '',
  );

/** A noun phrase that no clause opens with: "the deal" of "added the deal", not of "added the deal was dead". */
const takesObject = (reading: Reading, at: number): boolean =>
  /^(?:determiner|possessive|number)$/.test(reading.tokens[at]?.class ?? '') &&
  lowerAt(reading.tokens, at) !== 'that' &&
  !opensClause(reading, at);

const longestObject = 12;

/** Whether one of some words follows in the clause. */
const isFollowedBy = (tokens: readonly Token[], at: number, sought: ReadonlySet<string>): boolean => {
  for (let next = at + 1; next <= at + longestObject; next += 1) {
    const token = tokens[next];
    if (!token || /^(?:stop|break|comma|colon|quote)$/.test(token.class)) return false;
    if (sought.has(token.lower)) return true;
  }
  return false;
};

const addedTo: ActRule = {
  name: 'added to',
  why: '“adds to the drama”, “added 60 jobs”: put to something; “added that”, “added the deal was dead” say more',
  verbs: words('add'),
  holds: (reading, at) =>
    (lowerAt(reading.tokens, at + 1) === 'to' || takesObject(reading, at + 1)) && !leadsToWords(reading, at),
};

const reflected: ActRule = {
  name: 'reflected something',
  why: '“reflects his growing influence”, “reflects how it grew”, “maintains the lead”: mirrors or keeps; “reflected on the loss”, “maintains it is safe”, “maintains his innocence” tell',
  verbs: words('reflect maintain'),
  holds: (reading, at) =>
    (takesObject(reading, at + 1) || lowerAt(reading.tokens, at + 1) === 'how') &&
    lowerAt(reading.tokens, at + 2) !== 'innocence' &&
    !leadsToWords(reading, at),
};

const respondedBy: ActRule = {
  name: 'responded by doing',
  why: '“responded by closing it”, “responded with force”: an answer in deeds; what “responded by saying” says its own verb reports',
  verbs: words('respond answer'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const next = tokens[at + 1]?.class === 'adverb' ? at + 2 : at + 1;
    return /^(?:by|with)$/.test(lowerAt(tokens, next)) && !leadsToWords(reading, at);
  },
};

const toDo = words('to');

const allowed: ActRule = {
  name: 'allowed somebody to',
  why: '“a law that allows voters to stay away”: makes possible; “allowed that it is old” concedes',
  verbs: words('allow'),
  holds: (reading, at) =>
    isFollowedBy(reading.tokens, at, toDo) && lowerAt(reading.tokens, at + 1) !== 'that',
};

const advice = words('to that not against');

const advised: ActRule = {
  name: 'advised somebody',
  why: '“is advising the bank on its sale”, “challenges the status quo”: works for, stands up to; “advised drivers to wait”, “challenged Lee to resign” say what',
  verbs: words('advise challenge'),
  holds: (reading, at) =>
    !isFollowedBy(reading.tokens, at, advice) &&
    !opensClause(reading, at + 1) &&
    !leadsToWords(reading, at) &&
    !/^(?:stop|break|comma|auxiliary)$/.test(reading.tokens[at + 1]?.class ?? 'break'),
};

const reportedTo: ActRule = {
  name: 'reported to',
  why: '“reports to the mayor”, “reported it to the police”, “all precincts reporting”: whose superior, or a notice given; “reported to the police that” tells what',
  verbs: words('report'),
  holds: ({ tokens }, at) => {
    if (/^(?:precincts?|districts?)$/.test(lowerAt(tokens, at - 1))) return tokens[at]?.verb?.form === 'ing';
    const next = tokens[at + 1]?.class === 'adverb' || lowerAt(tokens, at + 1) === 'it' ? at + 2 : at + 1;
    return lowerAt(tokens, next) === 'to' && !isFollowedBy(tokens, next, advice);
  },
};

const postedSomething: ActRule = {
  name: 'posted something',
  why: '“posted a comment on Twitter”, “posts massive caches online”: what was put up is named, not told; “posted that”, “posted: “…”” tell',
  verbs: words('post'),
  holds: (reading, at) =>
    /^(?:determiner|possessive|number|word)$/.test(reading.tokens[at + 1]?.class ?? '') &&
    lowerAt(reading.tokens, at + 1) !== 'that' &&
    !opensClause(reading, at + 1) &&
    !leadsToWords(reading, at),
};

const stateOffice: ActRule = {
  name: 'state office',
  why: '“and state Senator Ann Lee”: a noun before a title',
  verbs: words('state'),
  holds: ({ tokens }, at) => tokens[at]?.verb?.form === 'base' && tokens[at + 1]?.class === 'capital',
};

const thanksTo: ActRule = {
  name: 'thanks to',
  why: '“won thanks to late votes”: a reason, nobody thanks',
  verbs: words('thank'),
  holds: ({ tokens }, at) => lowerAt(tokens, at) === 'thanks' && lowerAt(tokens, at + 1) === 'to',
};

const sayForExample: ActRule = {
  name: 'say, for example',
  why: '“harder than, say, a sale”: an example',
  verbs: words('say'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'base' &&
    /^(?:comma|dash)$/.test(tokens[at - 1]?.class ?? '') &&
    /^(?:comma|dash)$/.test(tokens[at + 1]?.class ?? '') &&
    /^(?:than|like|as|oh|or|of|in|on|by|to|from|with|for)$/.test(lowerAt(tokens, at - 2)),
};

export const doings: readonly ActRule[] = [
  addedTo,
  reflected,
  respondedBy,
  allowed,
  advised,
  reportedTo,
  postedSomething,
  stateOffice,
  thanksTo,
  sayForExample,
];
