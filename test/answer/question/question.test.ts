import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';

const termsOf = (text: string): readonly string[] => parseQuestion(text).terms.map(({ form }) => form);

describe('what a question asks about', () => {
  it.each([
    ['how many boats sank in the harbour', ['boats', 'sank', 'harbour'], 'its content words'],
    ['how much did she make', ['make'], 'where there are none, the others, but for whom it points at'],
    ['how long was she doing this', ['doing'], 'the same of a thing'],
    ['who warned', ['warned'], 'how it was said, where nothing else is asked'],
    ['who warned of floods', ['floods'], 'else not how it was said'],
    ['who criticised the mayor', ['criticised', 'mayor'], 'but what is said of somebody'],
    ['who said', [], 'nor that it was said'],
    ['who says', [], 'nor that anybody says it'],
    ['what did he do', ['he'], 'nothing but whom it points at'],
  ])('%s: %j, %s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('whose words are asked for', () => {
  it.each([
    ['what did the Secretary of State tell NBC about talks', 'the Secretary of State', ['talks']],
    ['what does the report say about fines', 'the report', ['fines']],
    ['what did the state department say', 'the state department', []],
    ['what did the mayor still claim about the pier', 'the mayor', ['pier']],
    ['what does the mayor think will happen', 'the mayor', []],
  ])('%j: %j', (text, source, topic) => {
    const { said } = parseQuestion(text);
    expect({ source: said?.source, topic: said?.topic.map(({ form }) => form) }).toEqual({ source, topic });
  });
});
