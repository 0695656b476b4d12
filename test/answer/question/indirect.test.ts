import { expect, test } from 'vitest';
import { inDirectOrder } from '../../../src/answer/question/indirect.ts';

test.each([
  ['whether the road is open', 'is the road open'],
  ['if Lee has resigned', 'has Lee resigned'],
  ['whether Lee resigned', 'did Lee resigned'],
  ['what the mayor said about the road', 'what did the mayor say about the road'],
  ['what lee has said about the road', 'what did lee say about the road'],
  ['who the mayor of Ulm is', 'who is the mayor of Ulm'],
  ['where the firm is based', 'where is the firm based'],
  ['Where Lumo is based', 'where is Lumo based'],
  ['how long the trial will last', 'how long will the trial last'],
  ['how many goals Diaz has scored', 'how many goals has Diaz scored'],
  ['which party she was in', 'which party was she in'],
])('%j in direct order', (clause, question) => expect(inDirectOrder(clause)).toBe(question));

test.each([
  'who resigned',
  'who is the mayor',
  'how many people were hurt',
  'what happened to Lee',
  'what was said about the road',
  'when Lee resigned',
  'why was the road closed',
])('should NOT: %j', (clause) => expect(inDirectOrder(clause)).toBe(clause));
