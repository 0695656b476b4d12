import type { Token } from '../../story/mentions/tokens.ts';
import type { Reading } from '../reading.ts';
import { verbGroup } from './group.ts';

/** A reporting verb that tells what was done, not what was said. */
interface ActRule {
  readonly name: string;
  readonly why: string;
  readonly holds: (reading: Reading, at: number) => boolean;
}

const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

const calledOff: ActRule = {
  name: 'called off',
  why: '“called off the show”, “wrote off the debt”, “called up the reserve”: with such a particle it is an act',
  holds: (reading, at) => {
    const particle = lowerAt(reading, at + 1);
    return particle === 'off' || (/^(?:up|in)$/.test(particle) && reading.tokens[at]?.verb?.lemma === 'call');
  },
};

const pleadedGuilty: ActRule = {
  name: 'pleaded guilty',
  why: '“pleaded guilty to 14 counts”: a step before a court',
  holds: (reading, at) =>
    reading.tokens[at]?.verb?.lemma === 'plead' &&
    /^(?:(?:not )?(?:guilty|innocent)|no contest)/.test(
      `${lowerAt(reading, at + 1)} ${lowerAt(reading, at + 2)}`,
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

/** Over marks, currency signs and "about", "more than". */
const isAmount = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).find(({ class: kind }) => kind === 'number' || kind === 'word')?.class ===
  'number';

const ruledSomething: ActRule = {
  name: 'ruled a country',
  why: '“ruled that the vote is open”, “submitted that he was ill” report; what else is ruled or submitted is governed or handed in',
  holds: (reading, at) =>
    /^(?:rule|submit)$/.test(reading.tokens[at]?.verb?.lemma ?? '') && lowerAt(reading, at + 1) !== 'that',
};

/** In no order: one that holds is enough. */
const actRules: readonly ActRule[] = [calledOff, pleadedGuilty, described, putSomewhere, ruledSomething];

export const isAct = (reading: Reading, at: number): boolean =>
  actRules.some(({ holds }) => holds(reading, at));
