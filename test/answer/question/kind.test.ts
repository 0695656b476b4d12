import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/answer/question/kind.ts';

describe('kindOf', () => {
  it.each([
    ['who said we will not wait', 'who-said'],
    ['whosaid we will not wait', 'who-said'],
    ['who claims that the bridge is safe?', 'who-said'],
    ['which minister warned of floods?', 'who-said'],
    ['according to whom is the bridge safe?', 'who-said'],
    ['who opened the bridge?', 'who'],
    ['how old was the woman who died?', 'how'],
    ['who did the mayor talk to?', 'who'],
    ['what did Ann Lee say about the bridge?', 'said-what'],
    ['what has the council claimed', 'said-what'],
    ['how did the council explain the delay?', 'said-what'],
    ['everything Ann Lee said', 'said-what'],
    ['what did Ann Lee build?', 'what'],
    ['what does the tweet remind people of?', 'what'],
    ['what did Ann Lee want to say?', 'what'],
    ['what did Ann Lee keep calling the bridge?', 'what'],
    ['how many bridges', 'how-many'],
    ['how much did it cost?', 'how-much'],
    ['how long is the bridge?', 'how'],
    ['when did it open?', 'when'],
    ['in what year did it open?', 'when'],
    ['where is it?', 'where'],
    ['in which city is it?', 'where'],
    ['why did it close?', 'why'],
    ['for what reason did it close', 'why'],
    ['which bridge closed?', 'which'],
    ['did the council deny the delay?', 'yes-no'],
    ['bridge delay', 'keywords'],
    ['', 'keywords'],
  ] as const)('%s → %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});
