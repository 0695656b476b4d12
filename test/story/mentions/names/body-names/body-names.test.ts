import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../../attribution/reading-of-text.ts';
import { mentionsIn, namesIn } from '../names-in.ts';

const speakerIn = (body: string): string | undefined => attributionsIn(body).at(-1)?.source?.name;

describe('names of bodies that hold small words', () => {
  test.each([
    ['people for', 'It was for Physicians for Clean Water, which said it won.', 'Physicians for Clean Water'],
    [
      'a list before its kind',
      'On Monday, the Rail, Maritime and Transport union said it won.',
      'Rail, Maritime and Transport union',
    ],
    [
      'a list before its kind in capitals',
      'The Business, Energy and Industrial Strategy Committee said it won.',
      'Business, Energy and Industrial Strategy Committee',
    ],
    ['people of', 'On Monday, Friends of the River said it won.', 'Friends of the River'],
    ['people against', 'Mothers Against Drunk Driving said it won.', 'Mothers Against Drunk Driving'],
    [
      'a word and for whom',
      'He rang Transport for Norwick. Transport for Norwick said it won.',
      'Transport for Norwick',
    ],
    ['its letters behind', 'Transport for Norwick (TfN) said it won.', 'Transport for Norwick'],
    ['common words', 'Bread for Life said it won.', 'Bread for Life'],
    ['what they call for', 'Save the Children said it won.', 'Save the Children'],
    [
      'what they call for, before a noun',
      'The Stop the War Coalition said it won.',
      'Stop the War Coalition',
    ],
    [
      'what they do it for',
      'The Campaign to Protect Rural Norland said it won.',
      'Campaign to Protect Rural Norland',
    ],
    ['a thing and its place, which speak', 'Transport for London said it won.', 'Transport for London'],
    ['a body and its place', 'Church of England said it won.', 'Church of England'],
  ])('%s: %s', (_, body, name) => {
    expect(speakerIn(body)).toBe(name);
  });

  test.each([
    ['whom people are for', 'Lawyers for Ford said it won.', undefined],
    ['people of a place', 'Lawyers for London said it won.', undefined],
    ['whom people follow', 'Supporters of Trump said it won.', undefined],
    ['where people live', 'Residents of the Plateau district said it won.', undefined],
  ])('should NOT: %s: %s', (_, body, name) => {
    expect(speakerIn(body)).toBe(name);
  });

  test.each([
    ['what is for somebody', 'Support for Brown grew. Gordon Brown left.', ['Brown', 'Gordon Brown']],
    ['whom an order is for', 'Ask the Kremlin.', ['Kremlin']],
    ['a party', 'It blamed Democrats for the War on Coal.', ['Democrats', 'War', 'Coal']],
    ['whom tickets are for', 'Tickets for Ocean Park sell.', ['Ocean Park']],
  ])('should NOT: %s: %s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  test('are no person’s', () => {
    const [bakers] = mentionsIn('Bakers Without Borders said it won.');
    expect(bakers?.entity).toBe('organisation');
  });
});
