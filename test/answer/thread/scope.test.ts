import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const fever = analysisOf(
  [
    'The fever killed 152 people in 21 states, the health agency said on Monday.',
    'Its manager, Ann Lee, said the worst was over.',
  ].join('\n\n'),
  { title: 'Fever kills 152', id: 'fever' },
);
const truce = analysisOf(
  [
    'The envoys of two states met in Ulm the year before, Bo Diaz said.',
    'The manager of the hotel, Cy Voss, said he had seen nobody.',
    'About 900 soldiers went home.',
  ].join('\n\n'),
  { title: 'Envoys meet', id: 'truce' },
);

/** The story and the sentence that answer in a thread about the fever. */
const told = (question: string): string => {
  const before = 'what did the health agency say';
  const shown = { story: 'fever', start: 0 };
  const answer = ask(question, [truce, fever], { previous: { question: before, shown } });
  if (!answer.answered) return `none: ${answer.reason.kind}`;
  const [{ story, sentence }] = answer.evidence;
  return `${story.id}: ${textOf(story.body, sentence)}`;
};

describe('a thread asks the story that was shown before the others', () => {
  it.each([
    ['which states?', /^fever: The fever killed/],
    ['what about its manager?', /^fever: Its manager/],
    ['what did the manager say', /^fever: Its manager/],
    ['what did Bo Diaz say', /^truce: The envoys/],
    ['how many soldiers went home from Ulm', /^truce: About 900/],
  ])('%s', (question, words) => {
    expect(told(question)).toMatch(words);
  });

  it('and no other, should NOT that one answer what says nothing without the thread', () => {
    expect(told('and the year before?')).toMatch(/^none/);
  });
});
