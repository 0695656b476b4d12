import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The ferry between Dorton and Hale will stop in June after a row over pay.',
      'Ida Holt, who sits on the council, said that the harbour dues for small boats were a scandal.',
      '“Harbour dues are as high as in the capital,” she told the Dorton Post.',
      'Bo Reed, head of the port, was on holiday.',
      'In a dissent, Judge Max Vey wrote that the row was “a storm in a harbour”.',
    ].join('\n\n'),
  ),
);

describe('whoever is only described, where nobody is credited by that name', () => {
  it.each([
    ['what did the councillor say about harbour dues for small boats?', 'a scandal'],
    ['what did the dissenting judge write?', 'a storm in a harbour'],
  ])('is whoever says what is asked: %s', (question, told) => expect(answerTo(question)).toContain(told));

  it.each([
    ['a name', 'what did Carl Roe say about harbour dues for small boats?'],
    ['another topic', 'what did the councillor say about the ferry captain?'],
    ['a relative', 'what did Bo Reed’s wife say about harbour dues for small boats?'],
    ['no topic', 'what did the harbour pilot say?'],
  ])('should NOT: %s: %s', (_what, question) => expect(answerTo(question)).toBe('none'));
});

it('should NOT be an agency, for a minister', () => {
  const fever = answerIn(
    analysisOf(
      [
        'Fever cases rose in Ulm in May.',
        'The Public Health agency said on Monday that cases of fever in the health districts of Dorton and Hale had doubled.',
        'Ann Lee, a nurse, was glad.',
      ].join('\n\n'),
    ),
  );
  expect(fever('what did the health minister say about cases of fever?')).toBe('none');
});

it('should NOT be the holder of another office', () => {
  const firm = answerIn(
    analysisOf(
      'Sales of bread fell in May. Chief executive Ann Lee of Dorton Mills spoke in Ulm. “Sales of bread will fall again,” Ms Lee said.',
    ),
  );
  expect(firm('what did the finance chief say about sales of bread?')).toBe('none');
  expect(firm('what did the boss say about sales of bread?')).toMatch(/fall again/);
});
