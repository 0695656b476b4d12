import { isQuoting } from '../../story/mentions/verbs.ts';
import { holdsUnchangedPast } from '../words/unchanged-pasts.ts';
import type { NothingSaid } from './nothing-said.ts';
import { countIn } from './shape.ts';

export const workedOn: NothingSaid = {
  name: 'worked on',
  why: '“began the works”: verbs that report only beside a quotation have other objects; “ordered that the road be closed” has a clause',
  holds: ({ reading, frame, report }, { from }) =>
    frame.verb !== undefined &&
    isQuoting(frame.verb) &&
    !(from === report.to + 1 && reading.tokens[report.to]?.lower === 'that') &&
    /^(?:determiner|possessive)$/.test(reading.tokens[from]?.class ?? ''),
};

const sent: NothingSaid = {
  name: 'sent',
  why: '“posted a photo of the bridge”, “emailed his complaint”, “signalled them to stop”: what is sent or shown, and no words; “posted the bridge was shut” has a clause',
  holds: ({ reading: { tokens }, frame, shape, report }, { from, to }) => {
    if (from < report.to) return false;
    const { class: kind = 'stop', lower = '' } = tokens[from] ?? {};
    if (frame.verb?.lemma === 'signal')
      return /^(?:him|her|them|me|us)$/.test(lower) && tokens[from + 1]?.lower === 'to';
    const sends = /^(?:post|e-?mail|text|message)$/.test(frame.verb?.lemma ?? '');
    return sends && /^(?:determiner|possessive)$/.test(kind) && countIn(shape, 'verb', from, to) === 0;
  },
};

const addedThing: NothingSaid = {
  name: 'added thing',
  why: '“won most seats while adding towns like Ulm”: a thing joined to others; “added that it was late” has a clause',
  holds: ({ reading, frame, report, shape }, { from, to }) =>
    frame.verb?.lemma === 'add' &&
    from === report.to &&
    countIn(shape, 'verb', from, to) === 0 &&
    !holdsUnchangedPast(reading.tokens, from, to),
};

/** Objects of verbs that report elsewhere: something is done with them, and no words are said. */
export const thingsDone: readonly NothingSaid[] = [workedOn, sent, addedThing];
