import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = (question: string, body: string): string => answerIn(analysisOf(body))(question);

describe('no name is beside what a name is asked of', () => {
  it.each([
    ['what is the new museum called?', 'The ferry bell will hang in a new museum in the port of Dorton.'],
    ["what is the truck driver's name?", 'The driver of the truck, a man of 34 from Dorton, was not hurt.'],
    ['what are the names of the law firms?', 'Several law firms in Dorton worked for the port.'],
    ['names of the dead', 'Families of the dead held up photographs in Dorton.'],
    ['name of the union', 'The union said Dorton would not get its ferry back this year.'],
    ["what is Hale's show called?", '"I said sorry on this show," Hale said in Dorton.'],
    ['what is the newest ferry called?', 'On Monday, the newest ferry of the port sank off the pier.'],
    ['what is the name of the tax on ferries?', 'Ferries were taxed by the port in the spring.'],
  ])('%s: %s', (question, body) => expect(answerTo(question, body)).toBe('none'));

  it.each([
    ['called', 'what is the ferry called?', 'The old ferry, called the Gannet, sank off the pier of Dorton.'],
    ['a title', 'what is the film called?', 'Orr has made a film, “Salt Road”, about the old ferry.'],
    ['a name behind', "what is the driver's name?", 'The driver of the van was named as Bo Tarn.'],
    [
      'a name before',
      "what is the port's ferry called?",
      'Gannet, the port’s newest ferry, sank off the pier.',
    ],
    ['of several', 'what is the name of the port’s ferry?', 'The port has ferries such as the Gannet.'],
    [
      'by another noun',
      'what is the name of the law that taxed the ferries?',
      'The ferries were taxed through the Dorton Harbour Act.',
    ],
    ['a word', 'what is a small ferry called?', 'A small ferry is a boat that takes people over a river.'],
    ['not named', "what is the driver's name?", 'The driver of the van has not been named.'],
  ])('should NOT: %s: %s', (_why, question, body) => expect(answerTo(question, body)).not.toBe('none'));
});
