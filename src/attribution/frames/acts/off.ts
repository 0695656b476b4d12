import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, words } from './act.ts';

const calledOff: ActRule = {
  name: 'called off',
  why: '“called off the show”, “wrote off the debt”, “called up the reserve”, “noted down the number”: with such a particle it is an act; “said off the record” tells how',
  holds: ({ tokens }, at) => {
    const particle = lowerAt(tokens, at + 1);
    if (particle === 'down') return lowerAt(tokens, at + 2) !== 'that' && isPut(tokens[at]);
    const calls = tokens[at]?.verb?.lemma === 'call';
    if (particle === 'off') return calls || !isUnrecorded(tokens, at + 2);
    return calls && /^(?:up|in|into)$/.test(particle);
  },
};

/** "wrote down", "noted down". */
const isPut = (token: Token | undefined): boolean => /^(?:write|note)$/.test(token?.verb?.lemma ?? '');

const wroteOffSomebody: ActRule = {
  name: 'wrote somebody off',
  why: '“writing her team off”: the particle behind its object makes it an act as well',
  verbs: words('write'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const object = /^(?:him|her|it|them|us|me)$/.test(lowerAt(tokens, at + 1))
      ? at + 2
      : (afterMention(reading, at + 1)?.to ?? at);
    const particle = [at + 2, at + 3, object].find(
      (place) => place > at + 1 && lowerAt(tokens, place) === 'off',
    );
    return (
      particle !== undefined &&
      !isUnrecorded(tokens, particle + 1) &&
      /^(?:stop|break|comma|conjunction|preposition|adverb|auxiliary)$/.test(
        tokens[particle + 1]?.class ?? 'break',
      )
    );
  },
};

/** "off the record", "off camera". */
const isUnrecorded = (tokens: readonly Token[], at: number): boolean =>
  /^(?:record|camera|air|mic|microphone|stage|script)$/.test(
    lowerAt(tokens, lowerAt(tokens, at) === 'the' ? at + 1 : at),
  );

/** What a particle makes of calling and writing. */
export const off: readonly ActRule[] = [calledOff, wroteOffSomebody];
