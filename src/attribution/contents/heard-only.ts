import type { NothingSaid } from './nothing-said.ts';
import { countIn } from './shape.ts';
import { hearerAt } from './starts/hearers.ts';

const toSomebody: NothingSaid = {
  name: 'to somebody',
  why: '“…, Lee admitted to the Courier”, “responded to the mayor at once”: who heard it; “confirmed to Reuters the sale” has what',
  holds: (question, { from, to }) => {
    const { tokens } = question.reading;
    const hearer = hearerAt(question, tokens[from]?.lower === 'to' ? from : from - 1);
    if (!hearer || countIn(question.shape, 'verb', from, to) > 0) return false;
    return hearer.to >= to || !/^(?:determiner|possessive|quote)$/.test(tokens[hearer.to]?.class ?? '');
  },
};

/** What these are done with, to or at hears. */
const talks = /^(?:argue|agree|disagree|joke|whisper|shout|yell|scream)$/;

const withSomebody: NothingSaid = {
  name: 'with somebody',
  why: '“argued with her brother”, “shouted at the driver of the bus”, “whispered to her sister”: with whom, and no words; “agreed with the decision” has what',
  holds: ({ reading: { tokens, mentions, mentionAt }, frame, shape }, { from, to }) => {
    const hearer = mentions[mentionAt[from] ?? -1];
    const tied = /^(?:with|to|at)$/.test(tokens[from - 1]?.lower ?? '');
    if (!tied || hearer?.from !== from || hearer.entity !== 'person') return false;
    const closes = hearer.to >= to || /^(?:of|over|about|on|in|at)$/.test(tokens[hearer.to]?.lower ?? '');
    return closes && talks.test(frame.verb?.lemma ?? '') && countIn(shape, 'verb', from, to) === 0;
  },
};

/** Who heard it, without what was said. */
export const heardOnly: readonly NothingSaid[] = [toSomebody, withSomebody];
