import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../../../src/story/span.ts';
import { analysisOf } from '../../../answer/story.ts';

const rolesIn = (body: string): readonly (string | undefined)[] => {
  const { attributions, story } = analysisOf(body);
  return attributions.map(({ source }) => source?.role && textOf(story.body, source.role));
};

it.each([
  ['Its chief nurse, Mercy Okello, said the ward was full.', 'chief nurse'],
  ['His wife, Mercy Okello, said the ward was full.', undefined],
  ['Dr Mercy Okello, a surgeon in Dorton, said the ward was full.', 'a surgeon in Dorton'],
  ['Dr Mercy Okello said the ward was full.', 'Dr'],
  ['City Engineer Paul Okello said the ward was full.', 'City Engineer'],
  ['FBI Special Agent Paul Okello said the ward was full.', 'FBI Special Agent'],
  ['Former policy planning director Paul Okello said the ward was full.', 'Former policy planning director'],
  ['Its managing director Paul Okello said the ward was full.', 'managing director'],
  ['He left, hiring director Paul Okello, who said the ward was full.', 'director'],
  ['Cornell Paul Okello said the ward was full.', undefined],
  ['Its spokesman, Bo Diaz, left. Bo Diaz, a lawyer in Dorton, said it was late.', 'a lawyer in Dorton'],
  [
    'Librarian Ceri Vaughan stayed. “Nobody rang,” said Ms Vaughan, who has worked there for years.',
    'Librarian',
  ],
  ['“Nobody rang,” said Ms Vaughan.', undefined],
  ["Outside court Miss Vail's father, Yusuf Vail, said it was late.", "Miss Vail's father"],
  ['The plumber, Ross Tully, said it was late.', 'The plumber'],
  ['Ross Tully, a lawyer for one of four firms, said it was late.', 'a lawyer for one of four firms'],
  ['Ross Tully, an Ulm-based lawyer who left, said it was late.', 'an Ulm-based lawyer'],
  ['Ross Tully, head of Ulm Cafes said it was late.', 'head of Ulm Cafes'],
  ['“It is late,” Ross Tully, a lawyer for Ulm told the Courier.', 'a lawyer for Ulm'],
  [
    'Ross Tully, a former United States envoy to Ulm, said it was late.',
    'a former United States envoy to Ulm',
  ],
  ['Ross Tully, the union boss, said it was late.', 'the union boss'],
  ['Ross Tully, the union, said it was late.', undefined],
  ['Ross Tully, not the mayor, said it was late.', undefined],
  ['Ross Tully, a volunteer, said it was late.', 'a volunteer'],
  ['Ross Tully, the world number one, said it was late.', 'the world number one'],
  ['Ross Tully, report author at Lumo, said it was late.', 'report author at Lumo'],
  ['The report author Ross Tully said it was late.', 'The report author'],
  ['The call centre manager, Ross Tully, said it was late.', 'The call centre manager'],
  ['Lumo’s health and safety officer Ross Tully said it was late.', 'Lumo’s health and safety officer'],
  ['He met the team and club captain Ross Tully, who said it was late.', 'club captain'],
  ['A longtime driver, Ross Tully said it was late.', 'A longtime driver'],
  ['A new driver, Ross Tully said, would help.', undefined],
  ['They met Ross Tully, Ann Lee or the mayor. Tully said it was late.', undefined],
  ['They met Ross Tully, Ann Lee and Bo Diaz. Tully said it was late.', undefined],
  ['Ross Tully, Ulm and Norland captain, said it was late.', 'Ulm and Norland captain'],
  ['Half left, according to Ross Tully, the most of any mayor.', undefined],
  ['A new driver, Ross Tully said on Monday, would help.', undefined],
  ['One woman, Ann Lee, pulled King Carl aside. Lee said it was late.', 'One woman'],
])('a role that tells who speaks: %s', (body, role) => {
  expect(rolesIn(body)[0]).toBe(role);
});

it.each([
  'President Radek Vale of Sovany, the admiral’s uncle, is at home. Sovany says 94 men are in custody.',
  'In Sovany, health officials said on Monday, the ward is full. Sovany says 94 men are in custody.',
  'Ann Lee, as well as Governor Diaz and former mayor Roe, left. Lee said it was late.',
  'Dorton Rail, even as the men slept, ran. Dorton Rail said it was late.',
  'The joint account, Sovany Fund, includes the mayor and two drivers. Sovany Fund said it was late.',
  'But for Sovany, the vote seemed to shift the course of the mayor. Sovany said it was late.',
])('should NOT give a role that is somebody else’s, or a clause: %s', (body) => {
  expect(rolesIn(body).at(-1)).toBeUndefined();
});

describe('an apposition after a name', () => {
  test.each([
    ['Ann Lee, the mayor of Dorton, left. Lee said it was late.', 'the mayor of Dorton'],
    ['Ann Lee, director of the museum, left. Lee said it was late.', 'director of the museum'],
    ['Ann Lee, Homes for Dorton’s manager, left. Lee said it was late.', 'Homes for Dorton’s manager'],
    [
      'Ann Lee, the campaign’s press secretary, left. Lee said it was late.',
      'the campaign’s press secretary',
    ],
    [
      'Ann Lee, one of the mayor’s closest aides, left. Lee said it was late.',
      'one of the mayor’s closest aides',
    ],
    ['Ann Lee, host of Dorton TV’s “Tides,” left. Lee said it was late.', 'host of Dorton TV'],
    [
      'Ann Lee, a former pitcher and one of the best in Dorton, left. Lee said it was late.',
      'a former pitcher',
    ],
    [
      'Ann Lee, a senior fellow at the Dorton Institution, left. Lee said it was late.',
      'a senior fellow at the Dorton Institution',
    ],
    ['Ann Lee, a nurse from Vale, Texas, left. Lee said it was late.', 'a nurse from Vale, Texas'],
    ['Ann Lee, a nurse in Vale, Ariz., left. Lee said it was late.', 'a nurse in Vale, Ariz.'],
    ['The prize went to retired astronaut Ann Lee. Lee said it was late.', 'retired astronaut'],
    [
      'Ann Lee of Dorton, a former president of the court, left. Lee said it was late.',
      'a former president of the court',
    ],
    ['Ann Lee of Corvane, a bank in Dorton, left. Lee said it was late.', 'of Corvane'],
    ['Ann Lee, 27, a nurse in Dorton, left. Lee said it was late.', 'a nurse in Dorton'],
    ['Ann Lee, who is a nurse in Dorton, left. Lee said it was late.', 'a nurse in Dorton'],
    [
      'Ann Lee, who is chairman of the Dorton Trust, left. Lee said it was late.',
      'chairman of the Dorton Trust',
    ],
    ['Ann Lee, a nurse whose ward in Dorton was shut, wept. Lee said it was late.', 'a nurse'],
    [
      'Ann Lee, professor of law at Dorton and author of “Tides”, wept. Lee said it was late.',
      'professor of law at Dorton',
    ],
    ['Ann Lee, Dorton’s state director. Lee said it was late.', 'Dorton’s state director'],
    ['Ohio Republican Ann Lee left. Lee said it was late.', 'Ohio Republican'],
    [
      'Ann Lee, a nurse at the Dorton ward who has left, wept. Lee said it was late.',
      'a nurse at the Dorton ward',
    ],
    [
      'Ann Lee, a junior at a school of nurses, left. Lee said it was late.',
      'a junior at a school of nurses',
    ],
  ])('%s', (body, role) => {
    expect(rolesIn(body).at(-1)).toBe(role);
  });

  test.each([
    ['an adjective', 'Ann Lee, eager all day to please voters, left. Lee said it was late.'],
    ['a participle', 'Ann Lee, speaking of drivers, shrugged. Lee said it was late.'],
    ['a participle', 'A note by Ann Lee, addressed to teachers, was found. Lee said it was late.'],
    [
      'what a name does',
      'A friend of Ann Lee, succeeded the manager as director of Dorton. Lee said it was late.',
    ],
    ['what somebody does', 'Ann Lee, who is running for mayor, left. Lee said it was late.'],
    ['who somebody was', 'Ann Lee, who was a nurse in Dorton, left. Lee said it was late.'],
    ['the subject of a clause', 'Talking to Ann Lee, the nurse stated that it rained. Lee said it was late.'],
    ['a headline', 'Ann Lee, Diaz answer the mayor’s doubts\n\nLee said it was late.'],
    ['the company', 'It was built by Ann Lee, the campaign of the year. Lee said it was late.'],
    ['a verb in a headline', 'Diaz accused Ann Lee of lies. Lee said it was late.'],
    [
      'the subject behind where it was posted',
      'In a post on Telegram, the group’s spokesman, who is away, left. Telegram said it was late.',
    ],
    ['another', 'Ann Lee, and a nurse from Dorton, left. Lee said it was late.'],
    ['no one', 'Ann Lee, no relation to the mayor, left. Lee said it was late.'],
    ['who tells it', 'Ann Lee, according to a spokesman, left. Lee said it was late.'],
  ])('should NOT: %s: %s', (_, body) => {
    expect(rolesIn(body).at(-1)).toBeUndefined();
  });
});
