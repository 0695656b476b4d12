import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { withLettersRead } from '../../../src/answer/question/letters.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { repairsOf } from '../../../src/answer/question/repair.ts';
import { analysisOf } from '../story.ts';

const PORT = indexOf(
  analysisOf(
    'The National Harbour Council met the Bank of Dorton in New Haven. Tom Voss left. The UPB stayed, and so did the Union of Port Bakers. Old Mill, Dorton, was sold. The Steel Office was shut.',
  ),
);

const read = (text: string): string =>
  withLettersRead(parseQuestion(text), PORT)
    .terms.map(({ form }) => form)
    .join(' ');

describe('letters are read as the name that they shorten', () => {
  it.each([
    ['a body', 'who chairs the NHC', 'chairs national harbour council'],
    ['typed small', 'who chairs the nhc', 'chairs national harbour council'],
    ['over a small word', 'who runs the BD', 'runs bank dorton'],
    ['a place', 'who won in NH', 'won new haven'],
  ])('%s: %s', (_why, question, expected) => expect(read(question)).toBe(expected));

  it.each([
    ['what stands in the story as it is', 'who runs the UPB', 'runs upb'],
    ['a person', 'what is on tv', 'tv'],
    ['over a comma', 'who bought OMD', 'bought omd'],
    ['nothing of the story', 'who runs the XQZ', 'runs xqz'],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(read(question)).toBe(expected));

  it('of whoever is asked for', () => {
    const asked = withLettersRead(parseQuestion('what did the NHC say about rent'), PORT);
    expect(asked.said?.source).toBe('the national harbour council');
  });

  it('of whoever is asked for, though the letters are a word of the story', () => {
    const asked = withLettersRead(parseQuestion('what did the SO say'), PORT);
    expect(asked.said).toMatchObject({ source: 'the steel office', typed: 'the SO' });
  });

  it('and shown as one reading', () => {
    const asked = withLettersRead(parseQuestion('who chairs the NHC'), PORT);
    expect(repairsOf(asked)).toEqual([{ from: 'nhc', to: 'national harbour council' }]);
  });
});
