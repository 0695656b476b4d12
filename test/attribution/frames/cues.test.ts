import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const direct = (who: string, cue: string | undefined, ...what: string[]) => ({
  type: 'direct',
  who,
  cue,
  what: what.join(' … '),
});

describe('direct: the cue before, after, inside and around', () => {
  test.each([
    [
      'after, inverted',
      '“We will not wait,” said Mayor Ann Lee.',
      direct('Mayor Ann Lee', 'said', '“We will not wait,”'),
    ],
    [
      'after, subject first',
      '“We will not wait,” Ann Lee said on Monday.',
      direct('Ann Lee', 'said', '“We will not wait,”'),
    ],
    [
      'after a question',
      '“Why should we wait?” asked Ann Lee.',
      direct('Ann Lee', 'asked', '“Why should we wait?”'),
    ],
    [
      'before, over a description',
      'As Ann Lee, the mayor of Ulm, put it, “We will not wait.”',
      direct('Ann Lee', 'put it', '“We will not wait.”'),
    ],
    ['before', 'Ann Lee said, “We will not wait.”', direct('Ann Lee', 'said', '“We will not wait.”')],
    [
      'before, with a colon',
      'Ann Lee added: “We will not wait.”',
      direct('Ann Lee', 'added', '“We will not wait.”'),
    ],
    [
      'inside',
      '“We will not wait,” Ann Lee said, “and we will not pay.”',
      direct('Ann Lee', 'said', '“We will not wait,”', '“and we will not pay.”'),
    ],
    [
      'after, of somebody of a party',
      '“Give them back to us!” shouted a Liberal Democrat.',
      direct('Liberal Democrat', 'shouted', '“Give them back to us!”'),
    ],
    [
      'after, of an office in three words',
      '“We will not wait,” said city finance director Ann Lee.',
      direct('city finance director Ann Lee', 'said', '“We will not wait,”'),
    ],
    [
      'after, of an office with a plural',
      '“We will not wait,” operations director Ann Lee said.',
      direct('operations director Ann Lee', 'said', '“We will not wait,”'),
    ],
    [
      'after, of somebody',
      '“Shame on all of you!” bellowed somebody behind her.',
      direct('somebody', 'bellowed', '“Shame on all of you!”'),
    ],
    [
      'before, of another who is quoted elsewhere',
      'Another, quoted in the Courier, said: “We will not wait for them.”',
      direct('Another', 'said', '“We will not wait for them.”'),
    ],
    [
      'after, of a relative whom an office and a party explain',
      '“This is a big year!” the mayor’s niece, state Del. Ann Lee (D-Ulm), shouted to the crowd.',
      direct('the mayor’s niece', 'shouted', '“This is a big year!”'),
    ],
    [
      'after, in brackets',
      '(“Give them back to us!” shouted a driver.)',
      direct('a driver', 'shouted', '“Give them back to us!”'),
    ],
    [
      'over an apposition',
      '“We will not wait,” said Ann Lee, the mayor of Springfield.',
      direct('Ann Lee', 'said', '“We will not wait,”'),
    ],
    [
      'subject with an apposition',
      'Ann Lee, the mayor of Springfield, said, “We will not wait.”',
      direct('Ann Lee', 'said', '“We will not wait.”'),
    ],
    [
      'written, not spoken',
      'Ann Lee wrote on Twitter: “We will not wait any longer.”',
      direct('Ann Lee', 'wrote', '“We will not wait any longer.”'),
    ],
    [
      'without a verb',
      'According to Ann Lee, “we will not wait any longer.”',
      direct('Ann Lee', 'According to', '“we will not wait any longer.”'),
    ],
  ])('%s', (_, body, expected) => {
    expect(saidIn(body)).toEqual([expected]);
  });
});

describe('direct: who goes on speaking', () => {
  test('a quotation alone in its sentence continues its speaker’s', () => {
    const body = '“We will not wait,” Ann Lee said. “It starts on Monday.”';
    expect(saidIn(body)).toEqual([
      direct('Ann Lee', 'said', '“We will not wait,”', '“It starts on Monday.”'),
    ]);
  });

  test('a sentence break inside the marks does not part quotation and cue', () => {
    const body = '“We will not wait. It starts on Monday,” Mayor Ann Lee said.';
    expect(saidIn(body)).toEqual([
      direct('Mayor Ann Lee', 'said', '“We will not wait. It starts on Monday,”'),
    ]);
  });

  test('a quotation over paragraphs is one attribution', () => {
    const body = '“We will not wait,” Ann Lee said. “It starts on Monday.\n\n“It ends on Friday.”';
    expect(saidIn(body).map(({ who }) => who)).toEqual(['Ann Lee']);
  });
});

describe('mixed: the clause that holds the quotation', () => {
  test.each([
    [
      'after “that”',
      'Ann Lee said that the plan was “dead on arrival” and would not return.',
      'Ann Lee',
      'the plan was “dead on arrival” and would not return',
    ],
    [
      'without “that”',
      'Ann Lee said the plan was “dead on arrival.”',
      'Ann Lee',
      'the plan was “dead on arrival.”',
    ],
    [
      'before the cue',
      'The plan is “dead on arrival,” Ann Lee said.',
      'Ann Lee',
      'The plan is “dead on arrival,”',
    ],
    [
      'a judgement',
      'Ann Lee called the plan “a disgrace for the city.”',
      'Ann Lee',
      'the plan “a disgrace for the city.”',
    ],
  ])('%s', (_, body, who, what) => {
    expect(saidIn(body)).toMatchObject([{ type: 'mixed', who, what }]);
  });
});

describe('indirect', () => {
  test.each([
    [
      'over what is “no longer” so',
      'Even if the firm no longer existed, others would do its work, said Ann Lee.',
      'Ann Lee',
      'Even if the firm no longer existed, others would do its work',
    ],
    [
      'of one that is counted',
      'Most boats leak on the way to Ulm, one slide says.',
      'one slide',
      'Most boats leak on the way to Ulm',
    ],
    [
      'over the letters of a body that did so',
      'Ann Lee said the Joint Union Committee (JUC) had agreed to talks.',
      'Ann Lee',
      'the Joint Union Committee (JUC) had agreed to talks',
    ],
    ['no comma inside a number', 'According to Lee, 1,200 homes are lost.', 'Lee', '1,200 homes are lost'],
    [
      'after the cue',
      'Ann Lee said the city will close the bridge.',
      'Ann Lee',
      'the city will close the bridge',
    ],
    [
      'with that and a day',
      'Ann Lee said on Monday that the city will close the bridge.',
      'Ann Lee',
      'the city will close the bridge',
    ],
    [
      'before the cue',
      'The city will close the bridge, Ann Lee said.',
      'Ann Lee',
      'The city will close the bridge',
    ],
    [
      'inserted',
      'The bridge, Ann Lee said, will close on Monday.',
      'Ann Lee',
      'The bridge … will close on Monday',
    ],
    [
      'around a relative',
      'They took the bridge, which Ann Lee said will close on Monday.',
      'Ann Lee',
      'the bridge, which … will close on Monday',
    ],
    [
      'according to',
      'The bridge will close on Monday, according to city officials.',
      'city officials',
      'The bridge will close on Monday',
    ],
    [
      'around how it was said',
      'If it rains, Ann Lee suggested in a letter, the bridge will not be closed.',
      'Ann Lee',
      'If it rains … the bridge will not be closed',
    ],
    [
      'NOT who the source is',
      'The bridge will close on Monday, said Ann Lee, who heads the council.',
      'Ann Lee',
      'The bridge will close on Monday',
    ],
    [
      'NOT what names the source',
      'Local 417 President Ann Lee said the bridge will close.',
      'President Ann Lee',
      'the bridge will close',
    ],
    [
      'with its hedge',
      'Ann Lee said about 620 of the 700 drivers had left.',
      'Ann Lee',
      'about 620 of the 700 drivers had left',
    ],
    [
      'NOT to whom it was written',
      'Ann Lee wrote to Bo Diaz on Monday to demand that the bridge be closed.',
      'Ann Lee',
      'the bridge be closed',
    ],
    [
      'NOT what was done at the same time',
      'Ann Lee sent the mayor a text message on 2 November saying the bridge was old.',
      'Ann Lee',
      'the bridge was old',
    ],
    [
      'warned whom',
      'Ann Lee warned the council would lose the vote.',
      'Ann Lee',
      'the council would lose the vote',
    ],
  ])('%s', (_, body, who, what) => {
    expect(saidIn(body)).toMatchObject([{ type: 'indirect', who, what }]);
  });

  test('a second report of the same speaker ends the first', () => {
    const body = 'Ann Lee said the bridge would close on Monday and urged drivers not to wait.';
    expect(saidIn(body).map(({ what }) => what)).toEqual([
      'the bridge would close on Monday',
      expect.stringMatching(/not to wait$/),
    ]);
  });

  test('a second verb keeps the subject of the one before it', () => {
    const body =
      'Russia said its forces had won, although Kyiv denied the claim and said its troops still held the town.';
    expect(saidIn(body).map(({ who }) => who)).toEqual(['Russia', 'Kyiv', 'Kyiv']);
  });
});

describe('what nobody said', () => {
  test.each([
    ['negated', 'Ann Lee did not say that the bridge will close.'],
    ['hypothetical', 'Ann Lee would say that the bridge will close.'],
    ['neither … nor', 'Neither Russia nor North Korea had confirmed or denied the deployment.'],
    ['a noun', 'The report of the commission was long.'],
    ['an act, not a statement', 'Ann Lee continued the works on the bridge.'],
    ['a case that was summed up', 'Summing up her case on Monday, Ann Lee left.'],
    ['where things are', 'Gas leaked, a mixture only found on old roads.'],
    ['how somebody speaks', 'Two drivers, who asked to remain unidentified, left.'],
    ['who stands trial', 'Ann Lee left on behalf of accused Bo Diaz.'],
    ['a work that somebody reads', 'Ann Lee read “War and Peace” on the train.'],
    ['a scare quote', 'The so-called “experts” left town on Monday.'],
    ['a scare quote before its noun', 'They sell “organic” milk in the village.'],
    ['a name for a thing', 'The café, known as “The Ark,” closed in May.'],
    ['the name of a band', 'The band “The Ravens” played on Monday.'],
    ['the title of a song', 'A song titled “Blue Rain” won the prize.'],
    ['the name of a broadcast', 'Her show, “Good Morning,” runs on Mondays.'],
    ['a nickname', 'William “Bill” Marsh left the city.'],
    ['a word as a word', 'The word “genius” is worn out by now.'],
    ['a hashtag', 'The hashtag “nevertrump” spread in May.'],
    ['an event', 'The “Hard Hats for Harlow” event drew a crowd.'],
    ['the title of a work', 'The film “Bridges of the North” opened on Monday.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
