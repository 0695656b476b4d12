import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('what happens in a game', () => {
  test.each([
    ['a haul', 'The captain of Ulm set the tone, claiming a match haul of 8/72.'],
    ['a figure', 'Bo Diaz claimed 5-41 for the visitors.'],
    ['rebounds', 'Ann Lee claimed five rebounds and nine assists.'],
    ['a batsman with his score', 'Bo Diaz dismissed Jory Lee (67) and Jo Park (115) after lunch.'],
    ['batsmen', 'Bo Diaz dismissed both openers.'],
    ['a side', 'Ulm, who were eventually dismissed for 366, fought back.'],
    ['goals in answer', 'Bo Diaz replied with two goals.'],
    ['who scores in answer', 'Ulm replied through Jo Park.'],
    ['how a side answers', 'Ulm responded well to the setback.'],
    ['a win made sure', 'Bo Diaz confirmed the win with a late goal.'],
    ['a set', 'Bo Diaz conceded the set.'],
    ['a goal ruled out', 'The referee ruled out the goal.'],
    ['an end', 'Bo Diaz called time on his career.'],
  ])('says nothing: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });

  test.each([
    ['a claim', 'Bo Diaz claimed the haul was wrong.'],
    ['claims dismissed', 'Bo Diaz dismissed both claims as nonsense.'],
    ['an answer through somebody', 'Ann Lee replied through her lawyer that it was late.'],
    ['an answer with words', 'Bo Diaz replied with a goal in mind: “We will win.”'],
    ['a result told', 'Bo Diaz confirmed the result in a statement.'],
    ['a point', 'Bo Diaz conceded the point.'],
    ['a vote ruled out', 'Bo Diaz ruled out a vote.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toHaveLength(1);
  });
});

describe('what a court hears', () => {
  test.each([
    ['an appeal', 'The court heard the appeal on Monday.', 0],
    ['evidence from somebody', 'The court heard evidence from Ann Lee.', 0],
    ['should NOT: what is told of an appeal', 'The court heard the appeal had been lodged in May.', 1],
    ['should NOT: evidence of something', 'The court heard evidence that Ann Lee had lied.', 1],
  ])('%s', (_, body, rows) => {
    expect(saidIn(body)).toHaveLength(rows);
  });
});

describe('a work of several trades', () => {
  test.each([
    ['wrote and directed', 'Bo Diaz, who wrote and directed “The Last Bridge”, is ill.', 0],
    ['wrote, directed and produced', 'Bo Diaz wrote, directed and produced the film.', 0],
    ['should NOT: wrote and posted', 'Bo Diaz wrote and posted: “It is late.”', 1],
  ])('%s', (_, body, rows) => {
    expect(saidIn(body)).toHaveLength(rows);
  });
});
