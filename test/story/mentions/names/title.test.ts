import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../src/attribution/reading.ts';
import { blocksOf } from '../../../../src/story/blocks.ts';
import { sentencesOf } from '../../../../src/story/sentences.ts';
import { textOf } from '../../../../src/story/span.ts';

/** The names of a text with the title or description beside each. */
const titledIn = (body: string): readonly (readonly [name: string, role: string | undefined])[] =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions.flatMap(({ name, role }) =>
    name ? [[textOf(body, name), role && textOf(body, role)] as const] : [],
  );

describe('how an office is held, before a title in capitals', () => {
  test.each([
    ['It rained, said former Ohio Gov. Ann Lee.', 'former Ohio Gov.'],
    ['Former Mayor Ann Lee left.', 'Former Mayor'],
    ['It rained, said acting Attorney General Ann Lee.', 'acting Attorney General'],
    ['It rained, said retired Gen. Ann Lee.', 'retired Gen.'],
    ['But state Sen. Ann Lee left.', 'state Sen.'],
    ['They met the late Sen. Ann Lee.', 'late Sen.'],
    ['They met then-Secretary of State Ann Lee.', 'then-Secretary of State'],
    ['They met then-Gov. Ann Lee.', 'then-Gov.'],
    ['They met ex-Mayor Ann Lee.', 'ex-Mayor'],
    ['They met then-candidate Ann Lee.', 'then-candidate'],
    ['So said her chief of staff Ann Lee.', 'her chief of staff'],
  ])('%s', (body, role) => {
    expect(titledIn(body)).toEqual([['Ann Lee', role]]);
  });

  test.each([
    ['an adverb', 'It rained of late Mayor Ann Lee said.', 'Mayor'],
    ['an adverb', 'They met then Mayor Ann Lee left.', 'Mayor'],
  ])('should NOT: %s: %s', (_, body, role) => {
    expect(titledIn(body)).toEqual([['Ann Lee', role]]);
  });

  test('should NOT: the office of a body before its name', () => {
    const body = 'So said the founder of the Dorton Institute.';
    expect(titledIn(body)).toEqual([['Dorton Institute', undefined]]);
  });
});

describe('what stands before a full name', () => {
  test.each([
    [
      'an office of two words',
      'So said Auto Workers Secretary-Treasurer Ann Lee.',
      'Ann Lee',
      'Auto Workers Secretary-Treasurer',
    ],
    ['a member of a body', 'So said Council Member Jory Green.', 'Jory Green', 'Council Member'],
    ['an office for the time being', 'So said Mayor Pro Tem Ann Lee.', 'Ann Lee', 'Mayor Pro Tem'],
    ['a charge', 'So said Secretary of State Tavrik F. Lee.', 'Tavrik F. Lee', 'Secretary of State'],
    ['a place of the list', 'So said Governor of Ohio Tavrik Lee.', 'Tavrik Lee', 'Governor of Ohio'],
    ['a place of no list', 'So said Mayor of Ulm Tavrik van Lee.', 'Tavrik van Lee', 'Mayor of Ulm'],
    ['an initial and particles', 'So said Mayor Ann B. van der Lee.', 'Ann B. van der Lee', 'Mayor'],
    ['an employer', 'So said Dorton News Ann Lee.', 'Ann Lee', 'Dorton News'],
    ['should NOT: a body of a name', 'So said the Ann Lee Foundation.', 'Ann Lee Foundation', undefined],
  ])('%s: %s', (_, body, name, role) => {
    expect(titledIn(body)).toEqual([[name, role]]);
  });
});

test.each(['Bo de la Roe’s lawyer', 'de la Roe ally'])('whose owner has particles: %s', (role) => {
  expect(titledIn(`So said ${role} Ann Lee.`)).toContainEqual(['Ann Lee', role]);
});

test('should NOT: a place of a body', () => {
  const named = titledIn('So said the president and CEO of Ohio Lamp Association.');
  expect(named.map(([name]) => name)).not.toContain('Lamp Association');
});

describe('the nouns of a description without an article', () => {
  test.each([
    [
      'two after “and”',
      'So said property mogul and reality television star Ann Lee.',
      'property mogul and reality television star',
    ],
    ['two after a comma', 'It rained, climate policy adviser Ann Lee said.', 'climate policy adviser'],
    ['two after a comma, for a body', 'On Friday, police union chief Ann Lee left.', 'police union chief'],
    ['one', 'So said television star Ann Lee.', 'television star'],
    ['with its adjective', 'They met real estate tycoon Ann Lee.', 'real estate tycoon'],
    [
      'an office of a body',
      'So said Dorton Supervisor of Elections Ann Lee.',
      'Dorton Supervisor of Elections',
    ],
    ['should NOT: a verb', 'The drivers left and face court reporter Ann Lee.', 'court reporter'],
    ['should NOT: what somebody did', 'The driver grabbed reporter Ann Lee.', 'reporter'],
  ])('%s: %s', (_, body, role) => {
    expect(titledIn(body)).toContainEqual(['Ann Lee', role]);
  });
});

describe('two titles of one person', () => {
  test.each([
    ['So said former prosecutor and New York Mayor Ann Lee.', 'former prosecutor and New York Mayor'],
    ['So said Daily Sun contributor and historian Ann Lee.', 'Daily Sun contributor and historian'],
    ['So said the author and activist Ann Lee.', 'the author and activist'],
  ])('%s', (body, role) => {
    expect(titledIn(body)).toContainEqual(['Ann Lee', role]);
  });

  test.each([
    ['an article opens a new one', 'So said the mayor and Sen. Ann Lee.', 'Sen.'],
    ['many', 'So said lawmakers and Mayor Ann Lee.', 'Mayor'],
    ['many', 'So said the rival candidates Sen. Ann Lee.', 'Sen.'],
    ['a body', 'So said the police and Mayor Ann Lee.', 'Mayor'],
    ['a name without a title', 'So said the secretary of state and Ann Lee.', undefined],
  ])('should NOT: %s: %s', (_, body, role) => {
    expect(titledIn(body)).toEqual([['Ann Lee', role]]);
  });
});

describe('a noun before a surname', () => {
  const roleOf = (body: string): string | undefined => titledIn(body)[0]?.[1];

  test.each([
    ['that opens a clause', 'The judge Lee was speaking of left. Ann Lee left.', undefined],
    ['that opens a tag', 'He is the ablest candidate Lee argues. Ann Lee left.', undefined],
    ['of a kind', 'This is not the kind of candidate Lee wanted. Ann Lee left.', undefined],
    ['should NOT: of one only named so', 'The singer Lee was late.', 'The singer'],
    ['should NOT: without an article', 'It was as captain Lee said it would be. Ann Lee left.', 'captain'],
    ['should NOT: with a full name', 'The judge Ann Lee was late. Ann Lee left.', 'The judge'],
  ])('%s: %s', (_, body, role) => {
    expect(roleOf(body)).toBe(role);
  });

  test('should NOT take a verb along', () => {
    expect(roleOf('He will face challenger Ann Lee.')).toBe('challenger');
  });
});

describe('a title of several', () => {
  test.each([
    ['They met Representatives Ann E. Lee of Ohio and C. K. Diaz.', 'Ann E. Lee', 'Representative'],
    ['They met Senators G. K. Lee and Bo Diaz.', 'G. K. Lee', 'Senator'],
    ['They met the two Senators Ann Lee and Bo Diaz.', 'Ann Lee', 'Senator'],
    ['They met Republican Governors Ann Lee and Bo Diaz.', 'Ann Lee', 'Republican Governor'],
    ['They met Justices Suriya Kanth and Bo Diaz.', 'Suriya Kanth', 'Justice'],
    ['They met Ottawa Senators United Club.', 'Ottawa Senators United Club', undefined],
    ['They met Ottawa Senators United.', 'Ottawa Senators United', undefined],
  ])('%s', (body, name, role) => {
    expect(titledIn(body)).toContainEqual([name, role]);
  });
});

describe('a rank of the British police', () => {
  test.each([
    ['They met Det Con Alan Reid.', 'Alan Reid', 'Det Con'],
    ['They met PC Ann Lee.', 'Ann Lee', 'PC'],
    ['PC Ann Lee ran. They met PC Lee.', 'Lee', 'PC'],
    ['Ann Lee ran. They met PC World.', 'PC World', undefined],
    ['They met DC Comics Berlin.', 'DC Comics Berlin', undefined],
    ['They met Con Reid of Ulm.', 'Con Reid', undefined],
  ])('%s', (body, name, role) => {
    expect(titledIn(body)).toContainEqual([name, role]);
  });
});

describe('an office in capital letters', () => {
  test.each([
    ['before a surname', 'So said PM Modi.', 'Modi', 'PM'],
    ['of one who holds it no more', 'So said ex-PM Bo Roe.', 'Bo Roe', 'ex-PM'],
    ['behind a place', 'So said Delhi CM Rekha Gupta.', 'Rekha Gupta', 'Delhi CM'],
    ['with another meaning, before a given name and a surname', 'So said VP Ann Lee.', 'Ann Lee', 'VP'],
    ['behind a party', 'So said BJP MLA Ann Lee.', 'Ann Lee', 'BJP MLA'],
    ['behind a county', 'So said Kerry TD Ann Healy Lee.', 'Ann Healy Lee', 'Kerry TD'],
    ['behind a party, before no given name', 'So said Sinn Fein TD Healy Lee.', 'Healy Lee', 'Sinn Fein TD'],
  ])('%s: %s', (_, body, name, role) => {
    expect(titledIn(body)).toEqual([[name, role]]);
  });

  test.each([
    ['a company', 'So said the LG Group.', 'LG Group'],
    ['a station', 'So said FM Radio.', 'FM Radio'],
    ['letters before letters', 'So said MLA TV.', 'MLA TV'],
  ])('should NOT: %s: %s', (_, body, name) => {
    expect(titledIn(body)).toEqual([[name, undefined]]);
  });
});

describe('a title that is a part of a body’s name', () => {
  test.each([
    'Duke University',
    'Queen Mary University of London',
    'Major League Baseball',
    'Coach Inc',
    'Attorney General Office',
    'Department of Justice',
    'Garda Síochána',
  ])('%s', (name) => {
    expect(titledIn(`So said ${name}.`)).toEqual([[name, undefined]]);
  });

  test.each([
    ['a surname', 'So said Mayor Street.', 'Street', 'Mayor'],
    ['a given name and a surname', 'So said Judge Ann Church.', 'Ann Church', 'Judge'],
    [
      'initials behind an office',
      'So said Director of Education R.K. Lee.',
      'R.K. Lee',
      'Director of Education',
    ],
  ])('should NOT: %s: %s', (_, body, name, role) => {
    expect(titledIn(body)).toEqual([[name, role]]);
  });
});
