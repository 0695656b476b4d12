import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a pronoun stands for whom the sentence is about', () => {
  test.each([
    [
      'the owner of its subject',
      'The quay is old, Carla Moore said. Ann Lee’s fate was unclear, but she said she was glad.',
      ['Carla Moore', 'Ann Lee'],
    ],
    [
      'the owner of one of its subjects',
      'It was bold, Carl Roe said.\n\nOne of Bo Diaz’s bets came in May, when he told the club that it was over.',
      ['Carl Roe', 'Bo Diaz'],
    ],
    [
      'whom it turns to with “for”',
      'Ann Lee said it was late. She added that it rained.\n\nFor Mary Roe, who grew up in Ulm, the next stop is Dorton, where she will sing. “It is over,” she said.',
      ['Ann Lee', 'Ann Lee', 'Mary Roe'],
    ],
    [
      'should NOT: of whom a clause tells where he is',
      'Bo Diaz left. The lawyer, Aloy Roe, said it was late. He added that there was no news from the camp where Diaz is held.\n\nHe said it was over.',
      ['Aloy Roe', 'Aloy Roe', 'Aloy Roe'],
    ],
    [
      'should NOT: for whom something is done',
      'Ann Lee said it was late. She added that it rained.\n\nFor Mary Roe and Bea Holt the train had left, she said.',
      ['Ann Lee', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'whom a main clause describes, behind another clause',
      'Carl Roe said it was late. Asked when it would end, a spokesman for Ulm Rail laughed. “Ask me in May,” he said.',
      ['Carl Roe', undefined, 'a spokesman for Ulm Rail'],
    ],
    [
      'whose party stands in brackets, behind a clause',
      'Bo Diaz said it was late.\n\nReplying to the claim, Carl Roe (Labour), the lawyer, rose to his feet.\n\nHe said it rained.',
      ['Bo Diaz', 'Carl Roe'],
    ],
    [
      'whom it is about, over an aside in brackets',
      'Bo Diaz left on Monday. Diaz met Carl Roe. (As it is, Carl Roe rose in May.)\n\nOn other days he said it was late.',
      ['Bo Diaz'],
    ],
    [
      'whom it describes, with an adverb between commas',
      'Mary Roe said it was late.\n\nA nurse, meanwhile, left in May. “It is over,” she said.',
      ['Mary Roe', 'A nurse'],
    ],
    [
      'who has a given name alone and a description behind it',
      'Drivers met Julia, a nurse from Ulm. “It is over,” she said.',
      ['Julia'],
    ],
    [
      'whom it describes by whose mother she is',
      'Mary Roe said it was late.\n\nThe boy’s mother told the court it rained. “It is over,” she said.',
      ['Mary Roe', undefined, 'The boy’s mother'],
    ],
    [
      'whom it describes by whose lawyer he is, where that one spoke',
      'Carl Roe said it was late.\n\nFox’s lawyer said it rained. He added that it was over.',
      ['Carl Roe', undefined, 'Fox’s lawyer'],
    ],
    [
      'should NOT: one of no gender who only did something',
      'Carl Roe said it was late.\n\nFox’s lawyer left. He said that it was over.',
      ['Carl Roe', 'Carl Roe'],
    ],
    [
      'should NOT: whom it describes and names',
      'A nurse, Mary Roe, left in May. “It is over,” she said.',
      ['Mary Roe'],
    ],
    [
      'who stands behind the owner that opens it',
      'They shot at Carl Roe of Ulm. Roe was calm. Ulm’s Bo Diaz felt that it rained. “It is over,” he said.',
      ['Bo Diaz'],
    ],
    [
      'whose statement it is, not who reads it out',
      'Kyle Marsh wept. In a statement read out by the prosecutor, Carl Roe, he said it was over.',
      ['Kyle Marsh'],
    ],
    [
      'who read it out, in the next sentence',
      'It was read out by the prosecutor, Carl Roe. “It is over,” he said.',
      ['Carl Roe'],
    ],
    [
      'one of whom a relative tells whose aunt she is',
      'Carl Diaz lost again, to Ann Lee, who is his aunt. “It is over,” she said.',
      ['Ann Lee'],
    ],
    [
      'who opens the last sentence, over another she in it',
      'Ann Lee closed the quay. She is back, as Carla Moore left when she was ill. On Sunday she said it was over.',
      ['Ann Lee'],
    ],
    [
      'somebody of one name, behind an adverb',
      'In her speech Ann Lee said it was late. It rained.\nMeanwhile Zafira, who was honoured, spoke of the quay. “It is over,” she said.',
      ['Ann Lee', 'Zafira'],
    ],
    [
      'whose office stands for him',
      'President Bo Diaz met Carl Roe on Monday. Roe slept. The president woke up. “It is over,” he said.',
      ['Bo Diaz'],
    ],
    [
      'should NOT: of whose office nobody tells',
      'Carl Roe slept. The president woke up. “It is over,” he said.',
      ['Carl Roe'],
    ],
    [
      'should NOT: the owner of something on the way',
      'Carla Moore praised Ann Lee’s work. She said it was over.',
      ['Carla Moore', 'Carla Moore'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
