import type { Token } from '../../../story/mentions/tokens.ts';
import { type ActRule, firstMark, lowerAt, words } from './act.ts';

const longestObject = 6;
const longestReport = 16;

/** A noun phrase right after a verb, and no word of a clause, quotation or question behind it. */
const hasThing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!/^(?:determiner|possessive|number|word|capital)$/.test(next?.class ?? '')) return false;
  if (/^(?:that|what|how|why|whether|if|where|when)$/.test(next?.lower ?? '')) return false;
  for (let to = at + 2; to <= at + longestObject; to += 1) {
    const kind = tokens[to]?.class ?? 'stop';
    if (/^(?:auxiliary|clitic|relative)$/.test(kind) || lowerAt(tokens, to) === 'that') return false;
    if (/^(?:preposition|comma|stop|break|colon|conjunction)$/.test(kind)) break;
  }
  return !hasWords(tokens, at);
};

/** Quoted words, or a colon that leads to some. */
const hasWords = (tokens: readonly Token[], at: number): boolean => {
  const mark = firstMark(tokens, at + 1, { marks: /^(?:colon|quote|stop|break)$/, most: longestReport });
  return mark === 'colon' || mark === 'quote';
};

const owned: ActRule = {
  name: 'owned',
  why: '“boasts a pool”, “boasted a lead of two points”: what is had; “boasted that” says something',
  verbs: words('boast'),
  holds: ({ tokens }, at) => hasThing(tokens, at),
};

const receivedGuests: ActRule = {
  name: 'received guests',
  why: '“invited two guests”, “greeted 300 supporters”, “answered the door”: received, not told; “invited them to speak” asks',
  verbs: words('invite greet answer'),
  holds: ({ tokens }, at) => {
    if (hasWords(tokens, at)) return false;
    const object = tokens.slice(at + 1, at + 1 + longestObject);
    if (tokens[at]?.verb?.lemma === 'answer')
      return object
        .slice(0, 3)
        .some(({ lower }) => /^(?:door|phone|telephone|call|bell|prayers?)$/.test(lower));
    return !object.some(({ lower }, index) => lower === 'to' && object[index + 1]?.class === 'word');
  },
};

const wroteThing: ActRule = {
  name: 'wrote a thing',
  why: '“wrote a long, angry letter to the mayor”, “writes his column at night”: what was written is not its words',
  verbs: words('write'),
  holds: ({ tokens }, at) =>
    /^(?:determiner|possessive)$/.test(tokens[at + 1]?.class ?? '') &&
    hasThing(tokens, at) &&
    /^(?:stop|break)$/.test(firstMark(tokens, at - 1, { marks: mark, most: longestReport, step: -1 }) ?? ''),
};

const mark = /^(?:comma|quote|colon|stop|break)$/;

const onStrike: ActRule = {
  name: 'went on strike',
  why: '“went on strike”, “go on sale”, “went on leave”: a state; what is said goes on with a quotation',
  verbs: words('go').union(new Set(['go on'])),
  holds: ({ tokens }, at) =>
    /^(?:strike|sale|trial|air|leave|tour|record|display|show|holiday|vacation|offense|offence|trips?|to|a|an|the|for)$/.test(
      lowerAt(tokens, at + 2),
    ) &&
    !hasWords(tokens, at) &&
    !/^(?:say|add|tell|claim|warn|argue|note|describe)$/.test(lowerAt(tokens, at + 3)),
};

/** What is done with people and things by verbs that elsewhere report. */
export const dealings: readonly ActRule[] = [owned, receivedGuests, wroteThing, onStrike];
