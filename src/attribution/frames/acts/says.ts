import { lowerAt } from '../../../story/mentions/tokens.ts';
import { verbGroup } from '../group.ts';
import { subjectBefore } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';

const saysSomething: ActRule = {
  name: 'says something about',
  why: '“says something about their aims”, “says a lot”: shows; no words follow',
  verbs: words('say'),
  holds: ({ tokens }, at) =>
    /^(?:something|volumes|a lot|so much|as much) (?:about|of|stop)/.test(
      [1, 2, 3]
        .map((step) => tokens[at + step])
        .map((token) => (token?.class === 'stop' ? 'stop' : token?.lower))
        .join(' '),
    ),
};

const saidSomething: ActRule = {
  name: 'said something silly',
  why: '“loses by saying something silly”: how words were, not which; “said something was wrong” has a clause',
  verbs: words('say'),
  holds: (reading, at) =>
    /^(?:something|anything)$/.test(lowerAt(reading.tokens, at + 1)) &&
    /^(?:word|adverb)$/.test(reading.tokens[at + 2]?.class ?? '') &&
    /^(?:stop|break|comma)$/.test(reading.tokens[at + 3]?.class ?? 'break') &&
    !hasWordsBeside(reading, at),
};

const sayForExample: ActRule = {
  name: 'say, for example',
  why: '“harder than, say, a sale”, “it employs, say, 40 people”: an example',
  verbs: words('say'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'base' &&
    /^(?:comma|dash)$/.test(tokens[at - 1]?.class ?? '') &&
    /^(?:comma|dash)$/.test(tokens[at + 1]?.class ?? '') &&
    (/^(?:preposition|verb)$/.test(tokens[at - 2]?.class ?? '') ||
      tokens[at + 2]?.class === 'number' ||
      /^(?:than|like|as|oh|or|to)$/.test(lowerAt(tokens, at - 2))),
};

const heardWords: ActRule = {
  name: 'heard “shots fired”',
  why: '“Lee turned on the radio and heard, “Shots fired””: of one who hears words they are not; a court, whose hearing is reported, is no person',
  verbs: words('hear'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const quote = tokens[at + 1]?.class === 'comma' ? at + 2 : at + 1;
    const { from, passive } = verbGroup(tokens, at);
    const hearer = tokens[quote]?.class === 'quote' && !passive ? subjectBefore(reading, from) : undefined;
    return hearer?.kind === 'pronoun' || (hearer?.kind === 'name' && hearer.entity === 'person');
  },
};

/** Idioms of “say”, and of hearing what is said. */
export const says: readonly ActRule[] = [saysSomething, saidSomething, sayForExample, heardWords];
