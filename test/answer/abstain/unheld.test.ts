import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = (question: string, body: string): string => answerIn(analysisOf(body))(question);

describe('nobody holds it there', () => {
  it.each([
    ['who runs the harbour club?', 'The harbour club says some of its boats will go to other clubs.'],
    ['who is leading the customs inquiry?', 'The port faces a customs inquiry and two lawsuits.'],
    ['who moderated the debate?', 'The transcript of the debate shows that Orr talked of fares.'],
    ['who plays Orr in the show?', 'The show about Orr is an adaptation of a Danish comedy.'],
    ['who runs the Gannet?', 'The Gannet ran aground off the pier of Dorton last May.'],
    ['who does Ida Holt support?', 'Ida Holt, a pilot of 40, said the debate in Dorton was dull.'],
    ['who is Holt going to vote for?', 'Holt said that the debate in Dorton was dull and too long.'],
    ["who wrote Orr's speech?", "Orr's speech at the port was about fares and the ferry."],
    [
      'who leads the Greens?',
      'The Liberals won in Ulm. Their leader, Ida Holt, said that she would begin talks with the Greens.',
    ],
    ['who bought the harbour club?', 'The harbour club will hold an auction of its boats in June.'],
    ['who claimed responsibility?', 'First responders were sent to the harbour club after the blast.'],
    ['who is taking over from Orr?', 'Orr, who will retire in June, praised the crew of the Dorton ferry.'],
  ])('%s', (question, body) => expect(answerTo(question, body)).toBe('none'));

  it.each([
    [
      'a noun for the holder',
      'who runs the harbour club?',
      'The head of the harbour club, Ida Holt, was glad.',
    ],
    ['the verb', 'who moderated the debate?', 'The debate was moderated by Siv Roe.'],
    [
      'whose leader it is in the sentence before',
      'who leads the Liberals?',
      'The Liberals won in Ulm. Their leader, Ida Holt, said that she would begin talks with the Greens.',
    ],
    ['from the other side', 'who bought the harbour club?', 'The harbour club was sold to Siv Roe.'],
    ['another verb', 'who is taking over from Orr?', 'Siv Roe was named to succeed Orr in June.'],
    ['words, not a work', 'who wrote that the ferry is unsafe?', 'The ferry is unsafe, Ida Holt said.'],
    ['a supporter', 'who does Holt support?', 'Holt, a supporter of Siv Roe, was at the debate in Dorton.'],
    ['another sense', 'who is running for mayor?', 'Siv Roe is running for mayor of Dorton in May.'],
  ])('should NOT: %s: %s', (_why, question, body) => expect(answerTo(question, body)).not.toBe('none'));
});
