import type { Token } from '../../story/mentions/tokens.ts';
import type { Reading } from '../reading.ts';
import { verbGroup } from './group.ts';

/** A reporting verb that tells what was done, not what was said. */
interface ActRule {
  readonly name: string;
  readonly why: string;
  readonly holds: (reading: Reading, at: number) => boolean;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const calledOff: ActRule = {
  name: 'called off',
  why: '“called off the show”, “wrote off the debt”, “called up the reserve”: with such a particle it is an act',
  holds: (reading, at) => {
    const particle = lowerAt(reading.tokens, at + 1);
    return particle === 'off' || (/^(?:up|in)$/.test(particle) && reading.tokens[at]?.verb?.lemma === 'call');
  },
};

const pleadedGuilty: ActRule = {
  name: 'pleaded guilty',
  why: '“pleaded guilty to 14 counts”: a step before a court',
  holds: (reading, at) =>
    reading.tokens[at]?.verb?.lemma === 'plead' &&
    /^(?:(?:not )?(?:guilty|innocent)|no contest)/.test(
      `${lowerAt(reading.tokens, at + 1)} ${lowerAt(reading.tokens, at + 2)}`,
    ),
};

const needsObject = new Set(
  (
    'accuse charge blame criticise criticize praise describe condemn denounce label brand dub term deem thank remind ' +
    'assure reassure inform notify depict portray characterise characterize'
  ).split(' '),
);
const tellsToDo = new Set('tell urge order invite remind advise implore exhort instruct command'.split(' '));

const isPast = (token: Token | undefined): boolean =>
  token?.verb?.form === 'past' || token?.verb?.form === 'participle';

const described: ActRule = {
  name: 'accused of',
  why: '“a nurse accused of theft”, “people told to leave”: without its object the verb is passive, and nobody speaks',
  holds: (reading, at) => {
    const token = reading.tokens[at];
    const lemma = token?.verb?.lemma ?? '';
    const next = reading.tokens[at + 1];
    if (!isPast(token) || next?.lower === 'by' || verbGroup(reading.tokens, at).from !== at) return false;
    return (
      (needsObject.has(lemma) && next?.class === 'preposition') ||
      (tellsToDo.has(lemma) && next?.lower === 'to')
    );
  },
};

const scores = new Set(
  'goal goals penalty penalties corner corners try tries point points run runs set sets game games yard yards free-kick wicket wickets'.split(
    ' ',
  ),
);

const longestObject = 12;

const putSomewhere: ActRule = {
  name: 'put',
  why: '“put the cost at 70 million” estimates; what is put anywhere else is moved',
  holds: ({ tokens }, at) => {
    if (tokens[at]?.verb?.lemma !== 'put') return false;
    for (let next = at + 1; next <= at + longestObject; next += 1) {
      const token = tokens[next];
      if (!token || /^(?:comma|stop|break|verb|colon)$/.test(token.class)) return true;
      if (token.lower === 'at') return !isAmount(tokens, next + 1);
    }
    return true;
  },
};

const hedges = new Set(
  'about around nearly almost roughly approximately more less fewer least most than just'.split(' '),
);

/** Over marks, currency signs and "about", "more than". */
const isAmount = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 5)
    .find(({ class: kind, lower }) => kind === 'number' || (kind === 'word' && !hedges.has(lower)))?.class ===
  'number';

const ruledSomething: ActRule = {
  name: 'ruled a country',
  why: '“ruled that the vote is open”, “submitted that he was ill” report; what else is ruled or submitted is governed or handed in',
  holds: (reading, at) =>
    /^(?:rule|submit)$/.test(reading.tokens[at]?.verb?.lemma ?? '') &&
    lowerAt(reading.tokens, at + 1) !== 'that',
};

const refused: ActRule = {
  name: 'denied entry',
  why: '“was denied a visa”, “denied them entry”: refused, not contradicted; “was denied by Lee”, “denied it” contradict',
  holds: (reading, at) => {
    const { tokens } = reading;
    if (tokens[at]?.verb?.lemma !== 'deny') return false;
    const next = tokens[at + 1];
    if (/^(?:me|him|them|us)$/.test(next?.lower ?? ''))
      return /^(?:word|determiner|possessive|number|capital)$/.test(tokens[at + 2]?.class ?? '');
    const object = /^(?:word|determiner|possessive|number|capital)$/.test(next?.class ?? '');
    return object && verbGroup(tokens, at).passive;
  },
};

const concededScore: ActRule = {
  name: 'conceded a goal',
  why: '“conceded a penalty”, “conceded 24 points”: of what is counted in a game; “conceded that”, “conceded defeat” say something',
  holds: ({ tokens }, at) => {
    if (tokens[at]?.verb?.lemma !== 'concede') return false;
    const counted =
      /^(?:an?|another|two|three|four|five|six)$/.test(lowerAt(tokens, at + 1)) ||
      tokens[at + 1]?.class === 'number';
    return counted && tokens.slice(at + 2, at + 6).some(({ lower }) => scores.has(lower));
  },
};

const declaredState: ActRule = {
  name: 'declared dead',
  why: '“was declared bankrupt”, “declared open”: what a declaration makes of somebody or something',
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.lemma === 'declare' &&
    verbGroup(tokens, at).passive &&
    /^(?:bankrupt|insolvent|dead|open|closed|safe|fit|unfit|extinct|missing|void|invalid)$/.test(
      lowerAt(tokens, at + 1),
    ),
};

/** In no order: one that holds is enough. */
const actRules: readonly ActRule[] = [
  calledOff,
  pleadedGuilty,
  described,
  putSomewhere,
  refused,
  concededScore,
  ruledSomething,
  declaredState,
];

export const isAct = (reading: Reading, at: number): boolean =>
  actRules.some(({ holds }) => holds(reading, at));
