import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask.ts';
import type { Subject } from '../../../src/answer/question/follow-up.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const MINE = analysisOf(
  [
    'Mine inspector Nora Falk said 12 miners had been trapped and 30 had got out.',
    'The miners’ union put the number of trapped men at 20. Its lists name everybody who went down on Monday.',
    'Falk said the owner had been warned twice about the pumps. The owner, Karl Brix, denied that. “Nobody warned us,” he said.',
    'About 400 villagers were told to leave, although the mayor, Edda Lund, said fewer than half had done so. A school in the town of Osby took in 150 of them.',
    'Six patients are in intensive care.',
    'Gath Orme told the judge that Brix’s marriage had ended. Brix sold a pump, he is said to have told friends. “He is a broken man,” Orme said.',
    'The tunnel will be closed for repairs, Lund said on Friday. Work begins at the end of next month.',
  ].join('\n\n'),
  { title: 'Miners trapped', id: 'mine' },
);

/** Asks one question after another, as a thread does. */
function talk(...questions: readonly string[]): string {
  let previous: Subject | undefined;
  let last: Answer | undefined;
  for (const question of questions) {
    last = ask(question, [MINE], previous ? { previous } : {});
    const best = last.answered ? last.evidence[0] : undefined;
    const speaker = best?.attribution?.source?.name;
    if (best)
      previous = {
        question: last.about ?? question,
        shown: { story: 'mine', start: best.sentence.start },
        ...(speaker !== undefined && { speaker }),
      };
  }
  return last?.answered ? textOf(MINE.story.body, last.evidence[0].sentence) : (last?.reason.kind ?? '');
}

describe('a follow-up is answered by what was shown, or beside it', () => {
  it.each<[questions: readonly string[], words: string]>([
    [['what did Falk say about the trapped miners', 'how many of them?'], '12 miners'],
    [['what did Falk say about the trapped miners', 'and the union?'], 'put the number'],
    [['was the owner warned about the pumps', 'and who said that?'], 'warned twice'],
    [['was the owner warned about the pumps', 'what did he deny?'], 'Nobody warned us'],
    [['how many villagers were told to leave', 'who said that?'], 'the mayor, Edda Lund'],
    [['how many villagers were told to leave', 'where did they go?'], 'the town of Osby'],
    [['what did Orme say about Brix’s marriage', 'what else did he say?'], 'a broken man'],
    [['will the tunnel be closed', 'when does it start?'], 'at the end of next month'],
  ])('%j', (questions, words) => {
    expect(talk(...questions)).toContain(words);
  });
});

describe('a follow-up should NOT be answered by what was shown where that does not hold it', () => {
  it.each<[questions: readonly string[], reason: string]>([
    [['how many patients are in intensive care', 'where?'], 'not-told'],
    [['how many patients are in intensive care', 'how many of them died?'], 'not-mentioned'],
    [['how many patients are in intensive care', 'who said that?'], 'own-words'],
    [['did Brix sell a pump', 'who said that?'], 'not-told'],
    [['who said nobody warned us', 'what else did he say?'], 'nothing-more'],
  ])('%j', (questions, reason) => {
    expect(talk(...questions)).toBe(reason);
  });

  it('nor does a refusal change what the thread is about', () => {
    const questions = [
      'was the owner warned about the pumps',
      'how many ships sank off Norway?',
      'who said that?',
    ];
    expect(talk(...questions)).toContain('warned twice');
  });
});

it('a sentence in which two speak is shown as whose it was', () => {
  const body =
    'Investigators said the fire was caused by a vehicle, but the mill’s spokesman Bo Diaz denied that one of its trucks had started it.';
  const fire = analysisOf(body, { id: 'fire' });
  const previous = {
    question: 'did a truck start the fire',
    speaker: 'Bo Diaz',
    shown: { story: 'fire', start: 0 },
  };
  const answer = ask('did he deny it?', [fire], { previous });
  expect(answer.answered && answer.evidence[0].attribution?.source?.name).toBe('Bo Diaz');
});
