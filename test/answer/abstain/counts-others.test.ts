import { expect, test } from 'vitest';
import { countsOthers } from '../../../src/answer/abstain/counts-others.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { analysisOf } from '../story.ts';
import { rankedFirst } from './asking.ts';

const lookedAt = (question: string, sentence: string) => {
  const ranking = rankedFirst(question, sentence);
  const { candidates, matching } = ranking;
  return { ranking, question: matching.question, candidates, index: indexOf(analysisOf(sentence)) };
};

test.each([
  ['how many police officers were there', 'Police arrested 14 supporters after fights in Ulm.'],
  ['how many observers were there', 'Observers from 12 countries called the vote fair.'],
  ['how many villages have to move', 'A fund of $12 billion for villages was promised in Ulm.'],
  ['how many people work for the agency', 'The agency has 19 member states and a budget of $6 billion.'],
  ['how many schools were shut', 'The schools were shut after 40 walls fell in.'],
])('every number counts others: %s: %s', (question, sentence) => {
  expect(countsOthers(lookedAt(question, sentence))).toBe(true);
});

test.each([
  ['its own noun', 'how many officers were there', 'Some 30 officers arrested 14 supporters.'],
  ['behind another word for it', 'how many people watched', 'It was watched by 400 pupils in Ulm.'],
  ['a noun before it', 'how many people watched', 'A crowd of 41,300 watched the match.'],
  ['no noun', 'how many officers were hurt', 'The number of officers hurt rose to 14.'],
  ['a part of those before', 'how many officers were hurt', 'Of the officers, 14 of them were hurt.'],
  ['a share', 'how many officers were hurt', 'The union of officers said 14% had been hurt.'],
  [
    'kinds of it',
    'how many cancers were added',
    'The state added 58 types of cancer to the list of cancers.',
  ],
  ['what is done to it', 'how many jobs will go', 'First on jobs, with more than 1,000 cuts and rising.'],
  ['two nouns', 'how many gun licences did he have', 'He held two firearms licences, a gun club said.'],
  ['one person', 'how many people were killed', 'Only one person was killed in eight fires in Ulm.'],
  ['it is not there', 'how many houses does he own', 'He owns 17 properties in Ulm.'],
  [
    'its unit',
    'how many dollars did it cost',
    'It cost 12 million dollars, for which dollars had to be borrowed.',
  ],
  ['jobs', 'how many people will be laid off', 'The firm will shed 500 jobs in Ulm.'],
  ['their deeds', 'how many people signed it', 'The petition has 11,000 signatures.'],
  ['unknown', 'how many officers were there', 'Police did not say how many officers held the 14 men.'],
])('should NOT, %s: %s: %s', (_, question, sentence) => {
  expect(countsOthers(lookedAt(question, sentence))).toBe(false);
});
