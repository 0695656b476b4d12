import { describe, expect, it } from 'vitest';
import { findIdentity } from '../../../src/answer/finding/identity.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf, answerIn } from '../story.ts';

const HESK = analysisOf(
  [
    'The car park, which belongs to the Hesk Hotel, was dug up to lay a drain.',
    'Its owner, Jessie Munro, said guests had been understanding.',
    'The judge rejected a request to adjourn the hearing.',
    'Farhan Siddiqui told Special Judge Meenakshi Pillai that the papers were forged.',
    'Kyle Kemper has not been charged.',
    'The papers were sold by a company that belongs to her son, Kyle Kemper, in 2017.',
    'Lieutenant Governor Beth Marsh called it sad.',
    'Prof Ada Lunn led the dig on the island. Its chief executive, Bo Farrow, praised it.',
    'Shares of the Austin, Texas-based Corvane rose.',
    'UUT wants more pay. It rained on the day. The Ulm Union of Teachers (UUT) met on Monday.',
    'Corvane had a rival in Tarn Metals, based in Lisk.',
    'The pill is made by Cantor Therapeutics of Durham, North Carolina.',
    'Cantor must finish a study.',
    'The diver has been named as Peter Ashdown, 34. The pilot wept. His name has not been released.',
    'Her marriage to the drummer Col Weir ended in 2006.',
    'Sailing club manager Lorna Pickett was there too.',
    'The mill is to be sold to the brewer Tollgate for an undisclosed sum. The buyer of the inn, Rudd Hotels, plans a spa.',
    'Police charged Ivor Elphick, 58, of Harrow Lane, Tibshelf, with arson. Elphick wept.',
    'Dahl likes the quiet of the island. Rex Dahl, 47, a beekeeper, has no car.',
    'Dunes on the coast are shrinking, Tern Watch says. Volunteers of the bird charity Tern Watch counted 40 nests.',
    'Clean Quay wants a tram. She founded the Clean Quay movement in May.',
    'The bus leaves from Pell. A bus from the village of Pell takes an hour.',
    'Morland’s deputy transport minister, Ida Voss, came by train.',
    'The treasurer, Alma Roe, was dismissed on Monday. It was raining. The pier was shut. Nobody went out. The lamps were lit.',
    'Roe’s successor is Finn Oster, a grocer.',
    'The coroner has adjourned the inquest. Dame Orla Quill, the coroner, will sit again in May.',
    'The verger was away. Colm Pratt, the former verger, rang the bell.',
  ].join('\n\n'),
  { title: 'Dig at Hesk' },
);

const answerTo = answerIn(HESK);

describe('whoever is asked for is introduced', () => {
  it.each([
    ['who owns the hotel?', /^Its owner/],
    ['who is the judge?', /Pillai/],
    ['who is the judge now?', /Pillai/],
    ['who replaced Alma Roe?', /Finn Oster/],
    ['who is the coroner?', /Orla Quill/],
    ['what does UUT stand for?', /Union of Teachers/],
    ['what is UUT?', /Union of Teachers/],
    ['what is Tern Watch?', /bird charity/],
    ['what is clean quay', /movement/],
    ['what is Pell?', /village of Pell/],
    ['who is Kyle Kemper?', /her son/],
    ["who's kyle kemper", /her son/],
    ['who was the diver that died?', /^The diver has been named/],
    ["what was the pilot's name?", /^His name/],
    ['who was she married to?', /Col Weir/],
    ['who is buying the mill?', /brewer Tollgate/],
    ['who is buying the inn?', /Rudd Hotels/],
    ['where is Corvane based?', /Texas-based/],
    ['where is Cantor based?', /North Carolina/],
    ['where is tarn metals based?', /in Lisk/],
    ['where does Ivor Elphick live?', /Harrow Lane/],
    ['what does Dahl do for a living?', /a beekeeper/],
    ["what is Rex Dahl's job?", /a beekeeper/],
    ['where does elphik live', /Harrow Lane/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['whose body stands before it', 'who leads the council?', /David Howe/],
    ['what somebody is, before the name', 'who is Gil Ames?', /Watch director/],
    ['where a village is', 'where is Leigh?', /near Malden/],
  ])('%s: %s', (_what, question, expected) =>
    expect(
      answerIn(
        analysisOf(
          [
            'A committee was heckled after it voted for 53 houses in Leigh, near Malden.',
            'Councillor Carl Roe led the move. It hardly touched the gap between Malden and Leigh, he said.',
            'Angry people called for the head of Malden Council leader David Howe.',
            '“We demand the release of Gil Ames, Ida Holt and Tom Reed,” a crowd shouted.',
            'They include Gap Watch director Gil Ames, Ida Holt and Tom Reed.',
          ].join('\n\n'),
          { title: 'Houses for Leigh' },
        ),
      )(question),
    ).toMatch(expected),
  );

  it('is whoever holds it, not what ran aground', () =>
    expect(
      answerIn(
        analysisOf(
          'A Skand ferry ran aground off Oyle with 96 people on board.\n\nSkand’s chief executive, Lotte Falk, said sorry.',
        ),
      )('who runs Skand?'),
    ).toMatch(/Lotte Falk/));

  it.each([
    ['who led the dig?', /^Prof Ada Lunn/],
    ['who is the governor?', /^none/],
    ['who is Morland’s transport minister?', /^none/],
    ['who is the manager of Harlow City?', /^none/],
    ['who replaced Orla Quill?', /^none|Quill/],
    ['who is the verger?', /^none|^The verger/],
    ['where does Jessie Munro live?', /^none/],
    ['what does Elphick do for a living?', /^none|Elphick/],
    ['who owns the (company?', /belongs to her son|none/],
  ])('should NOT take another holder: %s', (question, expected) =>
    expect(answerTo(question)).toMatch(expected),
  );
});

it.each([
  ['who was abducted?', false],
  ['who is carl roe?', true],
])('introduces somebody by a name, not by what was done to them: %s', (question, isFound) => {
  const index = indexOf(
    analysisOf('The armed men abducted the secretary of the port. The clerk Carl Roe wept.'),
  );
  expect(findIdentity(parseQuestion(question), index) !== undefined).toBe(isFound);
});
