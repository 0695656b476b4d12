import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { isClaimNoun } from '../../contents/claim-nouns.ts';
import { hasTense } from '../clause.ts';
import { verbGroup } from '../group.ts';
import { opensClause } from '../showing.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';
import { takesBareObject } from './object.ts';

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

const longestGuest = 6;

/** "them to speak", "reporters to tell": asked to do something, not to "to the gala". */
const isAskedToDo = (tokens: readonly Token[], at: number, longest = longestGuest): boolean =>
  tokens
    .slice(at + 1, at + 1 + longest)
    .some(
      ({ lower }, index) => lower === 'to' && /^(?:word|verb)$/.test(tokens[at + index + 2]?.class ?? ''),
    );

const money = words(
  '$ £ € ¥ dollar dollars pound pounds euro euros cent cents pence kroner kronor yen rupees pesos francs',
);

const askedPrice: ActRule = {
  name: 'charged a price',
  why: '“charged insurers up to £16,500”, “charging the mayor”: what something cost, what a court does; “charged him with theft” accuses',
  verbs: words('charge'),
  holds: ({ tokens }, at) =>
    !verbGroup(tokens, at).passive &&
    (isFollowedBy(tokens, at, money) || isBroughtToCourt(tokens, at)) &&
    !isFollowedBy(tokens, at, words('with that')),
};

/** "by investigating and charging | union leader Bo Diaz.": no clause follows that tells what is charged. */
const isBroughtToCourt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.form === 'ing' && !tokens.slice(at + 1, at + 1 + longestObject).some(hasTense);

/** "greeted it as a victory"; not "greeted them as they came". */
const isJudged = (tokens: readonly Token[], at: number): boolean => {
  const near = tokens.slice(at + 1, at + 1 + longestObject);
  const tie = near.findIndex(
    ({ lower, class: kind }) => lower === 'as' || /^(?:stop|break|comma)$/.test(kind),
  );
  return near[tie]?.lower === 'as' && near[tie + 1]?.class !== 'pronoun';
};

const receivedGuests: ActRule = {
  name: 'received guests',
  why: '“invited two guests”, “greeted 300 supporters”: received, not told; “greeted them as they came”: “invited them to speak” asks, “greeted it as a victory” judges',
  verbs: words('invite greet'),
  holds: (reading, at) =>
    !isAskedToDo(reading.tokens, at) && !isJudged(reading.tokens, at) && !hasWordsBeside(reading, at),
};

const answeredDoor: ActRule = {
  name: 'answered the door',
  why: '“answered the door”, “answers a question as Lee listens”: opened, picked up or replied to, no more',
  verbs: words('answer'),
  holds: (reading, at) =>
    reading.tokens
      .slice(at + 1, at + 4)
      .some(({ lower }) =>
        /^(?:door|phone|telephone|call|bell|prayers?|questions?|questionnaires?|quer(?:y|ies))$/.test(lower),
      ) && !hasWordsBeside(reading, at),
};

const clause = words('that');

const respondedBy: ActRule = {
  name: 'responded by doing',
  why: '“responded by closing it”, “responded with force”, “countered with a rally”, “responding for the opposition”: an answer in deeds, or for whom; what “responded by saying” says its own verb reports; “responded by email that” tells how',
  verbs: words('respond reply answer counter reckon'),
  holds: (reading, at) => {
    const next = reading.tokens[at + 1]?.class === 'adverb' ? at + 2 : at + 1;
    return (
      /^(?:by|with|for)$/.test(lowerAt(reading.tokens, next)) &&
      (isDoing(reading.tokens[next + 1]) || !isFollowedBy(reading.tokens, next, clause)) &&
      !hasWordsBeside(reading, at)
    );
  },
};

/** "responded by using it to prove that": another deed, unless it is a verb of speech, which reports by itself. */
const isDoing = (token: Token | undefined): boolean => /..ing$/.test(token?.lower ?? '');

const respondedTo: ActRule = {
  name: 'responded to something',
  why: '“responded to accusations that it is old”, “responding to questions”, “protested to the referee”: to what; the words, and the claim, are others’. “replied to him that it is old” tells whom',
  verbs: words('respond reply react protest'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const next = tokens[at + 1]?.class === 'adverb' ? at + 2 : at + 1;
    if (lowerAt(tokens, next) !== 'to' || /^(?:ing|base)$/.test(tokens[next + 1]?.verb?.form ?? ''))
      return false;
    const hearer = afterMention(reading, next + 1);
    const named = hearer ? hearer.kind !== 'nominal' : isHearer(lowerAt(tokens, next + 1));
    const isTold = named && lowerAt(tokens, hearer?.to ?? next + 2) === 'that';
    return !isTold && !hasWordsBeside(reading, at);
  },
};

const isHearer = (lower: string): boolean => /^(?:him|her|them|me|us)$/.test(lower);

const toDo = words('to');

const allowed: ActRule = {
  name: 'allowed somebody to',
  why: '“a law that allows voters to stay away”, “allowed her to “breathe””, “allowing daylong rallies”: makes possible; “allowed that it is old” concedes',
  verbs: words('allow'),
  holds: (reading, at) =>
    lowerAt(reading.tokens, at + 1) !== 'that' &&
    (isFollowedBy(reading.tokens, at + 1, toDo) ||
      ((lowerAt(reading.tokens, at + 1) === 'to' || takesBareObject(reading, at)) &&
        !hasWordsBeside(reading, at))),
};

const advice = words('to that not against');
const counsel = words('that not against');

const advised: ActRule = {
  name: 'advised somebody',
  why: '“is advising the bank on its sale”, “challenges the status quo”: works for, stands up to; “advised drivers to wait”, “challenged Lee to resign”, “challenged the claim” say what',
  verbs: words('advise challenge'),
  holds: (reading, at) =>
    !isFollowedBy(reading.tokens, at, counsel) &&
    !isAskedToDo(reading.tokens, at, longestObject) &&
    !opensClause(reading, at + 1) &&
    !contradicts(reading.tokens, at) &&
    !hasWordsBeside(reading, at) &&
    !/^(?:stop|break|comma|auxiliary)$/.test(reading.tokens[at + 1]?.class ?? 'break'),
};

const longestClaim = 4;

/** "challenged the claim", "challenged Diaz’s account". */
const contradicts = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.lemma === 'challenge' &&
  tokens.slice(at + 1, at + 1 + longestClaim).some((_, index) => isClaimNoun(tokens, at + 1 + index));

const reportedTo: ActRule = {
  name: 'reported to',
  why: '“reports daily to the mayor”, “reported it to the police”, “all precincts reporting”: whose superior, or a notice given; “reported to the police that” tells what, “was reported to have left” that it is told',
  verbs: words('report'),
  holds: (reading, at) => {
    const { tokens } = reading;
    if (/^(?:precincts?|districts?)$/.test(lowerAt(tokens, at - 1))) return tokens[at]?.verb?.form === 'ing';
    const next =
      tokens[at + 1]?.class === 'adverb' || /^(?:it|daily)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (lowerAt(tokens, next) !== 'to' || isFollowedBy(tokens, next, advice)) return false;
    return !verbGroup(tokens, at).passive || afterMention(reading, next + 1) !== undefined;
  },
};

const askedQuestions: ActRule = {
  name: 'asked questions',
  why: '“asking guests odd questions to see how they do”: that somebody asked; “asked a question about the bridge”, “asked a question: “Why?”” tell what',
  verbs: words('ask'),
  holds: (reading, at) => {
    const near = reading.tokens.slice(at + 1, at + 1 + longestQuestion);
    const end = near.findIndex(
      ({ lower, class: kind }) => /^(?:questions?)$/.test(lower) || OUTSIDE.test(kind),
    );
    const asks = /^questions?$/.test(near[end]?.lower ?? '');
    return asks && ENDS.test(near[end + 1]?.lower ?? '') && !hasWordsBeside(reading, at);
  },
};

const longestQuestion = 8;
/** What no phrase of a person and a question holds. */
const OUTSIDE = /^(?:stop|break|comma|colon|quote|relative|auxiliary)$/;
/** What follows is not asked. */
const ENDS = /^(?:to|for|in|at|during|and|,|\.)$/;

/** What is done to people and with people by verbs that elsewhere report. */
export const dealings: readonly ActRule[] = [
  askedPrice,
  receivedGuests,
  answeredDoor,
  respondedBy,
  respondedTo,
  allowed,
  advised,
  reportedTo,
  askedQuestions,
];
