import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { argumentsOf, readClauses } from '../../../src/answer/clauses/clauses.ts';
import type { Phrase } from '../../../src/answer/clauses/phrases.ts';
import { wordsOf } from '../../../src/answer/ranking/passage.ts';

const NAMES = new Set(['orr', 'dorton']);

/** "who does it > verb > to whom", each clause of a text. */
function clausesOf(text: string): readonly string[] {
  const { words, clauses } = readClauses(text, wordsOf(text), ({ form }) => NAMES.has(form));
  const said = (phrases: readonly Phrase[]): string =>
    phrases
      .map(({ from, to }) =>
        words
          .slice(from, to)
          .map(({ form }) => form)
          .join(' '),
      )
      .join(' + ') || '-';
  return clauses.map((clause) => {
    const { agents, patients } = argumentsOf(clause);
    const verb = words[clause.verb]?.form ?? '';
    return `${clause.asksSubject ? 'who? ' : ''}${said(agents)} > ${clause.negated ? 'not ' : ''}${verb} > ${said(patients)}`;
  });
}

describe('who does what to whom', () => {
  it.each([
    ['active', 'The council closed the road.', ['the council > closed > the road']],
    ['a question turned round', 'Did police fire at the crowd?', ['police > fire > -']],
    ['what somebody did', 'What did police say about it?', ['police > say > -']],
    [
      'no subject behind "did" where who did it is asked',
      'What did cause the fire?',
      ['who? - > cause > the fire'],
    ],
    ['passive', 'The road was closed by the council.', ['the council > closed > the road']],
    ['passive without "by"', 'The road was closed on Friday.', ['- > closed > the road']],
    ['negated', 'The council has not closed the road.', ['the council > not closed > the road']],
    [
      'the subject is no part of a phrase behind it',
      'The mayor of Dorton closed the road.',
      ['the mayor > closed > the road'],
    ],
    [
      'what opens as a participle is done by whom the main clause is about',
      'Lacking armoured lorries, they lost the road.',
      ['they > lacking > -', '- > armoured > lorries + they', 'they > lost > the road'],
    ],
    [
      'a participle that is a noun has none',
      'Training starts on Monday.',
      ['- > training > -', '- > starts > -'],
    ],
    [
      'one subject for two verbs',
      'The council closed the road and sold the bridge.',
      ['the council > closed > the road', 'the council > sold > the bridge'],
    ],
    [
      'a relative clause',
      'The storm that broke the pier killed two men.',
      ['the storm > broke > the pier', 'the storm > killed > two men'],
    ],
    [
      'what somebody in a relative clause reports',
      'They met the guard who said the pier broke.',
      ['they > met > the guard', 'the guard > said > the pier', 'the pier > broke > -'],
    ],
    [
      'an infinitive goes on',
      'The council refused to sell the bridge.',
      ['the council > refused > -', 'the council > sell > the bridge'],
    ],
    ['a form of "be"', 'Orr is the mayor.', ['orr > is > the mayor']],
    [
      'a noun like a verb',
      'The plans for the bridge cost the council a fortune.',
      ['the plans > cost > the council + a fortune'],
    ],
  ])('%s: %s', (_, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe('what a question asks of its clause', () => {
  it.each([
    ['its subject', 'who closed the road', ['who? - > closed > the road']],
    ['a kind of subject', 'which council closed the road', ['who? council > closed > the road']],
    ['its object', 'what did orr close', ['orr > close > -']],
    ['when, of a passive', 'when was the road closed', ['- > closed > the road']],
    ['who somebody is', 'who is the mayor', ['who? - > is > the mayor']],
  ])('%s: %s', (_, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

test('any words at all are read', () => {
  const words = fc.array(
    fc.constantFrom(
      'the',
      'mayor',
      'did',
      'was',
      'closed',
      'to',
      'who',
      'that',
      ',',
      'by',
      'not',
      'Orr',
      'and',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, (each) => {
      const text = each.join(' ');
      const { words: read, clauses } = readClauses(text, wordsOf(text));
      for (const { span, verb } of clauses) {
        expect(span.start).toBeLessThanOrEqual(verb);
        expect(span.end).toBeLessThanOrEqual(Math.max(read.length, verb + 1));
      }
    }),
  );
});
