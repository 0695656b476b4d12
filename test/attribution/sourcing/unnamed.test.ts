import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../reading-of-text.ts';

const namesIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name);

describe('the words of others about whom a sentence is about', () => {
  test.each([
    ['called so', 'Ann Lee was called “a liar”.'],
    ['accused of it', 'In the lawsuit, Ann Lee is accused of “lying”.'],
    ['hailed as it', 'Ann Lee has been hailed as “a hero”.'],
    ['found so', 'Ann Lee was found to have “lied”.'],
    ['who is accused of it', 'Ann Lee, who is accused of “lying”, went home.'],
    ['invited to do it', 'Ann Lee was invited to “tell the truth”.'],
    ['claims that are faced', 'Ann Lee faces claims that she “lied”.'],
    ['allegations amid which somebody left', 'Ann Lee left amid fresh allegations of “lying”.'],
    ['what somebody stops short of', 'Ann Lee stopped short of calling it “a lie”.'],
    ['what somebody leaves without saying', 'Ann Lee left without saying “goodbye”.'],
    ['words that somebody hears', 'Ann Lee turned on a radio and heard, “Shots fired.”'],
    ['calls that are faced', 'Ann Lee faced calls to “resign”.'],
  ])('%s', (_, body) => {
    expect(namesIn(body)).not.toContain('Ann Lee');
  });

  test.each([
    ['who is told to say it', 'Ann Lee said she was called “a liar”.'],
    ['who says it behind', 'Bo Diaz was accused of “lying”, Ann Lee said.'],
    ['who turns claims down', 'Ann Lee rejected claims that she “lied”.'],
    ['who is quoted', 'Ann Lee was quoted as saying it was “late”.'],
    ['who accuses, behind “by”', 'Bo Diaz was accused of “lying” by Ann Lee.'],
  ])('should NOT: %s', (_, body) => {
    expect(namesIn(body)).toContain('Ann Lee');
  });
});

describe('words that somebody is told not to have said', () => {
  test.each([
    'Ann Lee never called him “a liar”.',
    'Ann Lee would not call him “a liar”.',
    'Ann Lee denied having said: “It is late.”',
    'Ann Lee did not say whether she had “lied”.',
  ])('%s', (body) => {
    expect(attributionsIn(body).filter(({ type }) => type !== 'indirect')).toEqual([]);
  });

  test.each([
    'Ann Lee said she never called him “a liar”.',
    'Ann Lee did not hold back, saying: “It is late.”',
    'Ann Lee did not say it was over, but called it “a pause”.',
    'Ann Lee would not say more than “it is late”.',
  ])('should NOT: %s', (body) => {
    expect(namesIn(body)).toEqual(['Ann Lee']);
  });
});
