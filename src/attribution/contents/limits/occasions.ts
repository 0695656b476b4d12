import { calendar } from '../../../story/mentions/words.ts';
import { speechOccasions } from '../../words/speech-occasions.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { floorOf, type LimitRule } from './limit.ts';
import { isPhrase } from './phrases.ts';

const longest = 14;
const longestBefore = 5;

/** Occasions that are hardly anything but speech: a rally or a post may be what is told of. */
const ofSpeech = /^(?:interview|call|conversation|statement|tweet|email|broadcast)$/;

/** "in a phone call", "during a long speech", "on Monday’s broadcast": an occasion that is new, or dated. */
const opensOccasion = ({ reading: { tokens } }: ContentQuestion, at: number): boolean => {
  const opener = tokens[at]?.lower;
  if (opener !== 'in' && opener !== 'on' && opener !== 'during') return false;
  const dated = /^(?:last|this)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const isDated = calendar.has(tokens[dated]?.lower ?? '') && tokens[dated + 1]?.class === 'clitic';
  if (!isDated && !/^(?:an?|another)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let next = at + 2; next <= at + longestBefore; next += 1) {
    const { lower = '', class: kind = 'stop' } = tokens[next] ?? {};
    if (ofSpeech.test(lower) || (speechOccasions.has(lower) && (isDated || opener === 'during'))) return true;
    if (!/^(?:word|capital|number|clitic|adverb)$/.test(kind)) return false;
  }
  return false;
};

/** What is said tells of speech itself, or of what is to come: "said he would explain it in an interview". */
const mayTakePlace = ({ reading: { tokens }, shape }: ContentQuestion, from: number, to: number): boolean => {
  const last = to - 1 - (shape.fromVerb[to - 1] ?? 0);
  return last >= from && (tokens[last]?.verb?.group === 'speech' || (shape.tenses[last] ?? 0) === 2);
};

/** Up to the end, or to a second verb of the speaker: "in an interview, | but cautioned". */
const clauseEnd = (question: ContentQuestion, from: number): number => {
  const { tokens, quotationAt } = question.reading;
  const end = unitEnd(question);
  for (let at = from; at < end; at += 1) {
    const joint = tokens[at]?.class === 'comma' && /^(?:but|and)$/.test(tokens[at + 1]?.lower ?? '');
    if (joint && quotationAt[at] === -1 && tokens[at + 2]?.verb?.group === 'speech') return at;
  }
  return end;
};

const occasion: LimitRule = {
  name: 'occasion',
  why: '“Lee said it will close in an interview on Monday”: a last phrase that names where somebody spoke goes with the report',
  of: (question, start) => {
    const { reading, shape, report } = question;
    const end = clauseEnd(question, floorOf(question, start));
    if (start < report.to) return undefined;
    for (let at = Math.max(floorOf(question, start), start + 1, end - longest); at < end - 1; at += 1) {
      if (reading.quotationAt[at] !== -1 || !opensOccasion(question, at)) continue;
      const said = countIn(shape, 'verb', start, at) > 0 || isPhrase(question, start);
      const isLast = countIn(shape, 'verb', at, end) === 0 && said;
      return isLast && !mayTakePlace(question, start, at) ? at : undefined;
    }
    return undefined;
  },
};

const anonymity: LimitRule = {
  name: 'on condition of anonymity',
  why: '“Lee confirmed the deal on the condition of anonymity because she may not speak”: how somebody spoke',
  of: (question, start) => {
    const { tokens, quotationAt } = question.reading;
    for (let at = floorOf(question, start) + 1; at < unitEnd(question) - 2; at += 1) {
      if (tokens[at]?.lower !== 'on' || quotationAt[at] !== -1) continue;
      const on = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const words = tokens.slice(on, on + 3).map(({ lower }) => lower);
      if (words.join(' ') === 'condition of anonymity') return at;
    }
    return undefined;
  },
};

/** Where and how something was said, behind it. */
export const occasionPhrases: readonly LimitRule[] = [occasion, anonymity];
