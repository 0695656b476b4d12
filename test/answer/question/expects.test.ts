import { describe, expect, it } from 'vitest';
import { expectedType } from '../../../src/answer/question/expects.ts';
import { kindOf } from '../../../src/answer/question/kind.ts';

describe('what kind of thing answers', () => {
  it.each([
    ['how far did the shares fall?', 'percent'],
    ['by how much will pay go up?', 'number'],
    ['how far has unemployment risen?', 'percent'],
    ['how far is the village from the border?', 'distance'],
    ['how far did they walk?', 'distance'],
    ['how tall is the tower?', 'distance'],
    ['how high is the tower?', 'distance'],
    ['how high was turnout in the city?', 'percent'],
    ['how high will the minimum wage be?', 'money'],
    ['how high are the tariffs?', 'number'],
    ['how much did the ferry cost?', 'money'],
    ['how much did the surgeon charge?', 'money'],
    ['how much did she get for the rings', 'money'],
    ['how much is the fine', 'money'],
    ['how much are tickets', 'money'],
    ['how long will it last?', 'duration'],
    ['how old is she?', 'age'],
    ['what year was it built?', 'time'],
    ['which town was hit?', 'place'],
    ['why did he resign?', 'reason'],
    ['who said it was over?', 'person'],
    ['what did Lee say?', 'statement'],
    ['is the bridge open?', 'any'],
  ])('%s %s', (question, type) => expect(expectedType(question, kindOf(question))).toBe(type));
});
