import { describe, expect, it } from 'vitest';
import { inFull } from '../../../src/answer/question/noun-form.ts';

describe('a question in the form of a noun phrase', () => {
  it.each([
    ['age of the driver', 'how old is the driver'],
    ["Mara Quill's age", 'how old is Mara Quill'],
    ['the estimated cost of the bridge?', 'how much is the estimated cost of the bridge'],
    ['size of the crowd', 'how big is the crowd'],
    ['duration of the strike', 'how long is the strike'],
    ['date of the second vote', 'when is the second vote'],
    ['venue of the final', 'where is the final'],
    ['any reaction from the union', 'what did the union say'],
    ['is there any comment from Ann Lee yet?', 'what did Ann Lee say'],
    ['what is the latest death toll?', 'how many dead'],
    ['number of deaths', 'how many people died'],
    ['how many lives were lost in the fire?', 'how many people died in the fire'],
    ['reason for the delay', 'why the delay'],
    ['reason the ferry turned back', 'why the ferry turned back'],
    ['owner of the hotel', 'who is the owner of the hotel'],
    ['head of the harbour board', 'who is the head of the harbour board'],
  ])('%s: %s', (typed, full) => expect(inFull(typed)).toBe(full));

  it.each([
    ['a crowd first of all', 'state of the roads'],
    ['a number of people is told in many ways', 'number of dead birds'],
    ['not what a thing costs', 'cost of living'],
    ['a deed', 'reason to stay'],
    ['how many', 'mother of four killed'],
    ['several', 'owners of the hotel'],
    ['a question as it is', 'what is the age of the driver'],
  ])('should NOT: %s: %s', (_why, typed) => expect(inFull(typed)).toBe(typed));
});
