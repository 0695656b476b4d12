import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/story/span.ts';
import { mentionsIn } from './names-in.ts';

/** Each name of a text with its kind and what stands before it. */
const calledIn = (body: string): readonly string[] =>
  mentionsIn(body).flatMap(({ name, role, entity }) =>
    name ? [`${textOf(body, name)}, ${entity}${role ? `: ${textOf(body, role)}` : ''}`] : [],
  );

describe('a noun for a body before its name', () => {
  test.each([
    ['an airline', 'German airline Talvia left.', ['Talvia, organisation: German airline']],
    [
      'with what it deals in',
      'Swiss pharmaceuticals giant Norvane left.',
      ['Norvane, organisation: Swiss pharmaceuticals giant'],
    ],
    [
      'with how it is run',
      'They sold state-owned utility Velm Hydro.',
      ['Velm Hydro, organisation: state-owned utility'],
    ],
    [
      'should NOT: of somebody with a given name',
      'So said tennis giant Roger Vail.',
      ['Roger Vail, person: tennis giant'],
    ],
  ])('%s', (_, body, called) => {
    expect(calledIn(body)).toEqual(expect.arrayContaining(called));
  });
});

describe('a noun that verbs share their form with, before a noun for a person', () => {
  test.each([
    [
      'behind a verb of saying',
      '“It is late,” said state police spokesman Bo Diaz.',
      'state police spokesman',
    ],
    ['of a trade', '“It is late,” said call centre manager Bo Diaz.', 'call centre manager'],
    ['behind a comma', 'It is late, report author Bo Diaz said.', 'report author'],
    [
      'behind how an office is held',
      'Former state health director Bo Diaz left.',
      'Former state health director',
    ],
    ['over several', 'It is late, hedge fund manager Bo Diaz said.', 'hedge fund manager'],
    ['of two things', 'It is late, health and safety officer Bo Diaz said.', 'health and safety officer'],
    [
      'of a body and how it is held',
      'It is late, charity chief executive Bo Diaz said.',
      'charity chief executive',
    ],
    ['of what ends like a plural', 'It is late, bus driver Bo Diaz said.', 'bus driver'],
    ['of how it is done', 'It is late, chief operating officer Bo Diaz said.', 'chief operating officer'],
    ['in a ranking', 'It is late, former world number one Bo Diaz said.', 'former world number one'],
    ['in a ranking, in short', 'It is late, British No. 1 Bo Diaz said.', 'British No. 1'],
    ['with how many children', 'It is late, father of two Bo Diaz said.', 'father of two'],
    ['whatever the noun behind a quotation', '“It is late,” said wild card Bo Diaz.', 'wild card'],
    ['behind a cue of two words', '“It is late,” shot back singer Bo Diaz.', 'singer'],
    ['should NOT: people before somebody', 'Police and coach Bo Diaz left.', 'coach'],
    ['a portfolio', 'They met schools minister Bo Diaz.', 'schools minister'],
    ['a portfolio before a title', 'They met housing Secretary Bo Diaz.', 'housing Secretary'],
    ['a fire chief', 'It is late, state fire Chief Bo Diaz said.', 'state fire Chief'],
    ['should NOT: who is to go', 'They want to fire Chief Bo Diaz.', 'Chief'],
    ['should NOT: what several do', 'Drivers call manager Bo Diaz a fool.', 'manager'],
  ])('%s', (_, body, role) => {
    expect(calledIn(body)).toContain(`Bo Diaz, person: ${role}`);
  });
});

test('what somebody is in charge of belongs to the office', () => {
  expect(calledIn('It is late, director of operations Ann Lee said.')).toContain(
    'Ann Lee, person: director of operations',
  );
  expect(calledIn('It is late, mayor of nearby Ulm said.')).toEqual(['Ulm, unknown']);
});

describe('a body’s name over the small words in it', () => {
  test.each([
    ['a bank', 'So said Bank of Ulm governor Ann Lee.', ['Ann Lee, person: Bank of Ulm governor']],
    [
      'with its article',
      'So said the University of Ulm professor Ann Lee.',
      ['Ann Lee, person: University of Ulm professor'],
    ],
    ['should NOT: no body', 'So said one of Ulm coach Ann Lee.', ['Ann Lee, person: Ulm coach']],
  ])('%s', (_, body, called) => {
    expect(calledIn(body)).toEqual(expect.arrayContaining(called));
  });
});

describe('when, before what somebody is', () => {
  test.each([
    ['a day', 'On Monday coach Ann Lee left.', ['Ann Lee, person: coach']],
    ['a month that is a verb too', 'In May US President Ann Lee left.', ['Ann Lee, person: US President']],
    ['a stretch', 'Over recent weeks coach Ann Lee left.', ['Ann Lee, person: coach']],
    ['this week', 'Then this week coach Ann Lee left.', ['Ann Lee, person: coach']],
    [
      'should NOT: a day in the name of a paper',
      'So said Sunday Ledger editor Ann Lee.',
      ['Ann Lee, person: Sunday Ledger editor'],
    ],
  ])('%s', (_, body, called) => {
    expect(calledIn(body)).toEqual(expect.arrayContaining(called));
  });
});
