import { describe, expect, it } from 'vitest';
import { followUp, type Known, type Subject } from '../../../src/answer/question/follow-up.ts';

const shown = { story: 'harbour', start: 0 };
const formsOf = (asked: ReturnType<typeof followUp>) => asked.question.terms.map(({ form }) => form);

describe('what a thread is about after a question', () => {
  it.each<[before: string | undefined, question: string, about: string]>([
    [undefined, 'how many boats are in the harbour', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'when?', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'and who said that?', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'was it repaired?', 'how many boats are in the harbour'],
    ['what did Reyes say', 'what did he say about the pier', 'what did Reyes say about the pier'],
    ['how many boats sank', 'what did Ada Holm say about ferries', 'what did Ada Holm say about ferries'],
    ['how many boats sank', 'why did the council close the bridge', 'why did the council close the bridge'],
  ])('after %j: %j', (before, question, about) => {
    const subject = before === undefined ? undefined : { question: before, shown };
    expect(followUp(question, subject).about).toBe(about);
  });

  it('keeps the words of the last question that was answered, and of none before it', () => {
    const first: Subject = { question: 'how many boats sank', shown };
    const second = followUp('was it repaired?', first);
    expect(formsOf(second)).toEqual(['repaired', 'boats', 'sank']);
    expect(formsOf(followUp('when?', { question: second.about, shown }))).toEqual(['boats', 'sank']);
  });

  it('takes nothing from a question that was refused', () => {
    expect(formsOf(followUp('when will it open?', { question: 'who is buying the library' }))).toEqual([
      'open',
    ]);
  });
});

describe('a follow-up about whoever the thread speaks of', () => {
  const cracks = { question: 'how many cracks were found', speaker: 'Jo Park', shown };
  const dam = { question: 'what did Wrede say about the dam', speaker: 'Tomas Wrede', shown };

  it.each<[before: Subject, question: string, asked: string]>([
    [cracks, 'what else did she say?', 'what did Jo Park say'],
    [cracks, 'and what did she say about the deck?', 'what did Jo Park say about the deck'],
    [cracks, 'what else?', 'what did Jo Park say'],
    [cracks, 'and anything else?', 'what did Jo Park say'],
    [cracks, 'who is she?', 'who is Jo Park'],
    [cracks, 'how old is she?', 'how old is Jo Park'],
    [dam, 'what else did he say?', 'what did Wrede say'],
    [dam, 'and Brandt?', 'what did Brandt say about the dam'],
    [cracks, 'and the year before?', 'how many cracks were found the year before'],
    [cracks, 'and on Sunday?', 'how many cracks were found on Sunday'],
    [dam, 'what about Leonie Brandt?', 'what did Leonie Brandt say about the dam'],
    [dam, 'Brandt?', 'what did Brandt say about the dam'],
  ])('after %j: %j', (before, question, asked) => {
    const found = followUp(question, before);
    expect(found.question.text).toBe(asked);
    expect(found.about).toBe(asked);
  });

  it.each<[before: Subject, question: string]>([
    [cracks, 'when?'],
    [cracks, 'Why?'],
    [cracks, 'and who said that?'],
    [dam, 'Good'],
    [{ question: 'how many cracks were found', shown }, 'who is she?'],
  ])('after %j should NOT be retold: %j', (before, question) => {
    expect(followUp(question, before).kind).not.toBe('retold');
  });
});

describe('the same asked of another whom the story lets speak', () => {
  const known: Known = {
    who: () => undefined,
    speaks: (name) => name === 'the union' || name === 'Brandt',
    spoke: () => undefined,
  };
  const dam = { question: 'what did Wrede say about the dam', shown };
  const missing = { question: 'how many people are missing', shown };

  it.each<[before: Subject, question: string, asked: string]>([
    [dam, 'and the union?', 'what did the union say about the dam'],
    [dam, 'what about the union', 'what did the union say about the dam'],
    [missing, 'and according to the union?', 'what did the union say about people missing'],
    [missing, 'and Brandt?', 'what did Brandt say about people missing'],
  ])('after %j: %j', (before, question, asked) => {
    expect(followUp(question, before, known)).toMatchObject({ kind: 'retold', about: asked });
  });

  it.each<[before: Subject, question: string]>([
    [dam, 'and the bridge?'],
    [missing, 'and Oswald?'],
    [{ question: 'who is the mayor', shown }, 'and Brandt?'],
  ])('after %j should NOT be asked of another: %j', (before, question) => {
    expect(followUp(question, before, known).kind).not.toBe('retold');
  });
});
