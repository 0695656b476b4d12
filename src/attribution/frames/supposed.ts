import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';

/** A way in which the words around a cue tell that something is said only in a case that is supposed. */
interface Supposed {
  readonly name: string;
  readonly why: string;
  readonly holds: (reading: Reading, frame: Frame, source: Mention) => boolean;
}

const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

const condition: Supposed = {
  name: 'condition',
  why: '“But if Lee implied that”, “unless Lee says”, “it is unclear whether Lee said”: open',
  holds: (reading, _, { from }) => /^(?:if|unless|suppose|whether)$/.test(lowerAt(reading, from - 1)),
};

const inversion: Supposed = {
  name: 'inversion',
  why: '“Had Lee said so”, “Should Lee say so”: an auxiliary before its subject opens a condition',
  holds: ({ tokens, units, unitAt }, { verb }, { from }) => {
    const opens = units[unitAt[from] ?? -1]?.from === from - 1 && /[a-z]/.test(tokens[from - 1]?.text ?? '');
    const had = tokens[from - 1]?.lower === 'had' && /^(?:past|participle)$/.test(verb?.form ?? '');
    return opens && (had || (tokens[from - 1]?.lower === 'should' && verb?.form === 'base'));
  },
};

const untilThen: Supposed = {
  name: 'until then',
  why: '“Until Lee says that it is over”: in the present, what is still to be said',
  holds: (reading, { verb }, { from }) =>
    /^(?:until|till|once)$/.test(lowerAt(reading, from - 1)) && /^(?:s|base)$/.test(verb?.form ?? ''),
};

const nearly: Supposed = {
  name: 'nearly',
  why: '“Lee nearly said”, “almost admitted”: did not',
  holds: (reading, { to }) => /^(?:nearly|almost)$/.test(lowerAt(reading, to - 2)),
};

const rumoured: Supposed = {
  name: 'rumoured',
  why: '“rumours that Lee said”, “the idea that Lee said”, “no evidence that Lee said”: a clause that hangs on a noun of what need not be so; “an idea that Lee described as late” is one',
  holds: (reading, { to }, { from }) =>
    lowerAt(reading, from - 1) === 'that' &&
    /^(?:pronoun|determiner|possessive|capital|quote)$/.test(reading.tokens[to]?.class ?? '') &&
    (RUMOUR.test(lowerAt(reading, from - 2)) ||
      (PROOF.test(lowerAt(reading, from - 2)) && lowerAt(reading, from - 3) === 'no')),
};

const RUMOUR = /^(?:rumou?rs?|idea|notion|myth|speculation|pretence|pretense|possibility|chance)$/;
const PROOF = /^(?:evidence|proof|sign|record|indication|suggestion|hint)$/;

const amountsTo: Supposed = {
  name: 'what it amounts to',
  why: '“It means acknowledging that”, “that would require admitting”: nobody has yet',
  holds: (reading, { from, verb }) =>
    verb?.form === 'ing' &&
    /^(?:mean|means|meant|require|requires|involve|involves|risk|risks|avoid|avoids|consider|considers)$/.test(
      lowerAt(reading, from - 1),
    ),
};

const couldBy: Supposed = {
  name: 'how it could be done',
  why: '“He could do this by telling them that”: as little told as done',
  holds: (reading, { from, verb }, source) =>
    verb?.form === 'ing' &&
    lowerAt(reading, from - 1) === 'by' &&
    /^(?:could|would|should|can|might|may|must|will)$/.test(lowerAt(reading, source.to)),
};

/** In no order: one that holds is enough. */
const rules: readonly Supposed[] = [condition, inversion, untilThen, nearly, rumoured, amountsTo, couldBy];

/** Whether something is said only in a case that is supposed. */
export const isSupposed = (reading: Reading, frame: Frame, source: Mention): boolean =>
  rules.some(({ holds }) => holds(reading, frame, source));
