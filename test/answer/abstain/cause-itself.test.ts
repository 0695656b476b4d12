import { describe, expect, it } from 'vitest';
import { isCauseItself } from '../../../src/answer/abstain/cause-itself.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isItself = (question: string, body: string): boolean =>
  isCauseItself(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('what brought something else about has no cause there', () => {
  it.each([
    ['what caused the fire?', 'The road to Ulm was closed due to the fire.'],
    ['what caused the fire?', 'The road opened again after closing due to the blaze, Ann Lee said.'],
    ['why did the fire start?', 'The school was shut because of a large fire.'],
    ['what caused the crash?', 'The van burst into flames after it crashed near Ulm.'],
    ['what caused the fire?', 'Hundreds have fled since the fire was sparked on Monday.'],
    ['what caused the fire?', 'The fire caused damage of $9,000, Ann Lee said.'],
    ['what caused the crash?', 'The crash has led to delays in Ulm.'],
    ['what was the cause of the flood?', 'As a result of the flood, 40 homes had no power.'],
  ])('%s: %s', (question, body) => expect(isItself(question, body)).toBe(true));

  it.each([
    ['its own cause', 'what caused the fire?', 'The fire was due to a broken switch.'],
    [
      'a cause behind it',
      'what caused the fire?',
      'The road was closed due to the fire, which was blamed on a switch.',
    ],
    ['what it did to another', 'what caused the van to skid?', 'The brake of the van caused it to skid.'],
    ['its own cause, told as done', 'what caused the fire?', 'The fire caused by a switch closed the road.'],
    ['a result that is asked for', 'why was the road closed?', 'The road was closed due to the fire.'],
    [
      'a reason that came before',
      'why did the van crash?',
      'The van was towed after it crashed on ice in Ulm.',
    ],
    [
      'a cause behind it that came later',
      'what caused the crash?',
      'He died after the crash, which police blamed on ice.',
    ],
    ['no question of a cause', 'when was the fire?', 'The road was closed due to the fire on Monday.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isItself(question, body)).toBe(false));
});
