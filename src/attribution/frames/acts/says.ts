import { lowerAt } from '../../../story/mentions/tokens.ts';
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
  why: '“harder than, say, a sale”: an example',
  verbs: words('say'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'base' &&
    /^(?:comma|dash)$/.test(tokens[at - 1]?.class ?? '') &&
    /^(?:comma|dash)$/.test(tokens[at + 1]?.class ?? '') &&
    (tokens[at - 2]?.class === 'preposition' || /^(?:than|like|as|oh|or|to)$/.test(lowerAt(tokens, at - 2))),
};

/** Idioms of “say”. */
export const says: readonly ActRule[] = [saysSomething, saidSomething, sayForExample];
