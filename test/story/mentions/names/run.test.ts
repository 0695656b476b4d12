import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../attribution/reading-of-text.ts';
import { namesIn } from './names-in.ts';

describe('long names of bodies', () => {
  test.each([
    'Organisation for the Prohibition of Chemical Weapons',
    'Royal Society for the Protection of Birds',
    'Institute for the Study of War',
    'Council on Energy, Environment and Water',
    'Department for Environment, Food and Rural Affairs',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    'Port Authority of New York and New Jersey',
    'Norland Corps of Engineers',
    'Securities and Exchange Commission',
    'Independent Electoral and Boundaries Commission',
    'Truth and Reconciliation Commission',
    'Velmish Section of the International Commission of Jurists',
  ])('%s', (name) => {
    expect(namesIn(`They met the ${name}.`)).toEqual([name]);
  });

  test('a place that its letters count', () => {
    const [name] = namesIn('They met the Organization for Security and Co-operation in Europe (OSCE).');
    expect(name).toBe('Organization for Security and Co-operation in Europe');
  });

  test.each([
    ['The broadcaster, Channel 9, left.', 'Channel 9'],
    ['She heard it on BBC Radio 4 in May.', 'BBC Radio 4'],
    ['They met Channel 4 News in Ulm.', 'Channel 4 News'],
    ['They met the East of England Ambulance Service.', 'East of England Ambulance Service'],
    ['They met Capital One in Ulm.', 'Capital One'],
    ['They met CBS2/KCAL9 in Ulm.', 'CBS2/KCAL9'],
    ['should NOT: a photographer and an agency: They met Ann Lee/Yonhap in Ulm.', 'Ann Lee'],
    ['They met Vale & Co. and left.', 'Vale & Co.'],
    ['They met Halm Corp., which left.', 'Halm Corp.'],
    ['should NOT: the end of a sentence: They met Halm Corp. She left.', 'Halm Corp'],
    ['should NOT: a score: It ended Ulm 3 Dorton 1.', 'Dorton'],
  ])('a name with a number or a part of a land: %s', (body, name) => {
    expect(namesIn(body)).toContain(name);
  });

  test('an office with two charges', () => {
    expect(namesIn('Police and Crime Commissioner Ann Lee left.')).toContain('Ann Lee');
    expect(
      attributionsIn('Police and Crime Commissioner Ann Lee said it was late.')[0]?.source,
    ).toMatchObject({ name: 'Ann Lee', start: 0 });
  });

  test.each([
    ['Norland’s Foreign Affairs and Trade Minister Ann Lee said it was late.', 'Ann Lee'],
    ['should NOT: Rose Hill and Trade Minister Ann Lee said it was late.', 'Rose Hill and Ann Lee'],
  ])('a first charge of two words: %s', (body, name) => {
    expect(attributionsIn(body)[0]?.source?.name).toBe(name);
  });

  test.each([
    ['letters that spell a word', 'The World Health Organization (WHO) met. WHO left.', 'WHO'],
    [
      'should NOT: a word in capitals: WHEN it rained, they asked when.',
      'They asked. WHEN it rained, it fell.',
      undefined,
    ],
  ])('%s', (_, body, name) => {
    expect(namesIn(body).at(-1)).toBe(name);
  });

  test('at the beginning of a sentence', () => {
    const [attribution] = attributionsIn('Centers for Disease Control and Prevention said it was late.');
    expect(attribution?.source?.name).toBe('Centers for Disease Control and Prevention');
  });

  test.each([
    ['two bodies', 'They met the Red Cross and Salvation Army.', ['Red Cross', 'Salvation Army']],
    ['a name beside a board', 'They met the Lumo and Corvane Board.', ['Lumo', 'Corvane Board']],
    [
      'people beside it',
      'They met the Department of Health, Ann Lee and Bo Diaz.',
      ['Department of Health', 'Ann Lee', 'Bo Diaz'],
    ],
    [
      'bodies beside it',
      'They met the Department of Energy, Congress and Lumo.',
      ['Department of Energy', 'Congress', 'Lumo'],
    ],
    ['where it is', 'They met the Department of Health in Leeds.', ['Department of Health', 'Leeds']],
    [
      'another body',
      'They met the University of Leeds and Corvane University.',
      ['University of Leeds', 'Corvane University'],
    ],
  ])('should NOT: %s: %s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });
});
