import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/story/blocks.ts';
import { sentencesOf } from '../../src/story/sentences.ts';
import { textOf } from '../../src/story/span.ts';

/** `⏎` stands where a sentence ends. The last column names who of the known segmenters gets it right. */
type Case = readonly [why: string, marked: string, right: 'both' | 'Intl' | 'sentencex' | 'neither'];

const cases: Readonly<Record<string, readonly Case[]>> = {
  quotations: [
    [
      'a quotation of two sentences is two',
      '“We will not wait.⏎ It starts Monday,” Mayor Ann Lee said.',
      'Intl',
    ],
    ['with straight marks too', '"We will not wait.⏎ It starts Monday," Mayor Ann Lee said.', 'Intl'],
    ['opened straight, closed curly', '"We cannot wait.⏎ It starts now,” Lee said.⏎ He left.', 'both'],
    ['opened curly, closed straight', '“We cannot wait.⏎ It starts now," Lee said.⏎ He left.', 'both'],
    [
      'a mark that is never closed does not swallow the rest',
      '“We cannot wait.⏎ It starts now.⏎ He left.',
      'both',
    ],
    ['the closing mark belongs to its sentence', 'He called it “a mess.”⏎ She did not.', 'both'],
    ['a cue after a question belongs to it', '“Why wait?” he asked.⏎ Nobody knew.', 'sentencex'],
    ['so does one with an age', '“Why wait?” Lee, 44, asked.⏎ Nobody knew.', 'neither'],
    [
      'so does one with whose mother speaks',
      '“Stop!” Lee’s mother, Ann Lee, shouted to the crowd.⏎ Nobody knew.',
      'neither',
    ],
    ['but not a sentence that reports something else', '“Why wait?”⏎ Lee, 44, said he had left.', 'both'],
    ['so does one with a name', '“Why wait?” Ann Lee asked.⏎ Nobody knew.', 'neither'],
    ['and one with a title', '"Nobody drowned!" Mayor Lee said in Eastport.', 'neither'],
    ['a report after a question does not', '“Why wait?”⏎ Lee said that he did not know.', 'both'],
    ['a question inside a quotation ends there', '“Why wait?⏎ Why not act?” she said.', 'neither'],
    ['a quotation after a cue', 'Lee said: “It is over.”⏎ “It is not,” Roe replied.', 'both'],
    ['single marks', '‘It is over,’ Lee said.⏎ ‘It is not.’⏎ He left.', 'both'],
    ['a quotation in a quotation', '“He told me, ‘Go home.’⏎ I went,” Roe said.', 'Intl'],
    ['guillemets with their spaces', '« C’est fini. »⏎ Il est parti.', 'sentencex'],
    ['an opening mark that was left at the end', 'Lee left on Monday.⏎ He did not return. “', 'neither'],
  ],
  abbreviations: [
    ['initials of a country, going on', 'The U.S. Senate met.⏎ It voted.', 'sentencex'],
    ['initials of a country, at the end', 'She returned to the U.S.⏎ The flight was late.', 'Intl'],
    ['titles in a row', 'Lt. Gen. Ann Lee spoke.⏎ Mr. Roe did not.', 'sentencex'],
    ['initials of a name', 'J.D. Vance and George W. Bush met.', 'sentencex'],
    ['a title at a bracket', 'Sen. Ann Lee (D-Mass.) spoke.⏎ Rep. Roe left.', 'sentencex'],
    ['a month before a day', 'It began on Feb. 3 and ended on Sept. 1.⏎ Nobody came.', 'sentencex'],
    ['a month at the end', 'It began in Feb.⏎ Nobody came.', 'Intl'],
    ['a number of an address', 'He lives at No. 10 Downing Street.', 'sentencex'],
    ['the answer no', 'Lee said no.⏎ Roe said yes.', 'Intl'],
    ['a company going on', 'Apple Inc. Chief Executive Tim Cook spoke.', 'sentencex'],
    ['a company at the end', 'He works for Smith & Co.⏎ The firm is new.', 'Intl'],
    ['a company before what is quoted', 'She runs Vale Inc.⏎ “We had to go now and not in May.”', 'Intl'],
    ['a company before a title', 'They saw the Vale Inc. “Low Tide” show.', 'sentencex'],
    ['a time before a day', 'It opens at 9 a.m. Monday.⏎ Come early.', 'sentencex'],
    ['a time at the end', 'It was open until 9 p.m.⏎ Lee stayed.', 'Intl'],
    ['a case at law', 'In Roe v. Wade and in Lee vs. Eastport, it won.', 'sentencex'],
    ['a saint', 'St. Petersburg and St. Louis are far apart.', 'sentencex'],
    ['a son', 'Martin Luther King Jr. Day is in January.', 'sentencex'],
    ['a degree', 'Ann Lee, Ph.D., left.⏎ She was tired.', 'both'],
    ['the pronoun is no initial', 'He is taller than I.⏎ Roe is not.', 'Intl'],
    ['a model of one letter', 'It covers the Model Y.⏎ Owners may wait.', 'Intl'],
    ['a network of one letter', 'Lee hit back on X.⏎ “It is a lie,” she wrote.', 'Intl'],
    ['a network before a name', 'Lee hit back on X.⏎ Ann Roe left.', 'Intl'],
    ['a state', 'They met in Fresno, Calif.⏎ The room was full.', 'Intl'],
    ['initials in a closing bracket', 'He works for the agency (the C.I.A.).⏎ She does not.', 'both'],
  ],
  numbers: [
    ['money', 'It cost $1.5bn.⏎ Nobody paid.', 'both'],
    ['decimals and thousands', 'It grew by 3.5% to 14,000.⏎ Then it fell.', 'both'],
    ['a figure starts a sentence', 'It sank.⏎ 14 people drowned.', 'sentencex'],
    ['a year ends one', 'It was built in 1986.⏎ It fell in 2012.', 'both'],
    ['a counted paragraph', '1. Close the harbour.⏎ Then wait.', 'neither'],
    ['a version', 'Version 2.0.1 is out.⏎ Get it.', 'both'],
  ],
  marks: [
    ['dots for a pause', 'He waited… and left.⏎ She did not.', 'both'],
    ['dots at an end', 'He waited…⏎ Nobody came.', 'neither'],
    ['dots for words left out', '“We will … America first,” he said.', 'both'],
    ['three dots with spaces', 'But you said . . . that it was over.⏎ It was not.', 'Intl'],
    ['dots before a capital', '… The men left.⏎ She stayed.', 'both'],
    ['dots at the start', '… and then he left.⏎ She stayed.', 'both'],
    ['several marks', 'Really?!⏎ Yes.', 'both'],
    ['a footnote', 'It fell.[1]⏎ Nobody saw it.', 'sentencex'],
    ['a sentence in brackets', 'It fell.⏎ (Nobody saw it.)⏎ He left.', 'Intl'],
    ['an aside of two sentences', 'The firm (it is new. It is small.) fell.⏎ He left.', 'sentencex'],
    ['a bracket that is never closed', 'The firm (it is new.⏎ It is small.⏎ He left.', 'both'],
    ['the full stop of Chinese and Japanese', '北朝鮮は派兵を認めた。⏎彼は語った。', 'both'],
    ['the question mark of Arabic', 'هل غادر؟⏎ نعم.', 'both'],
    ['an emoji after the mark', 'It is over!⏎ 😀 He left.', 'both'],
    ['a space that got lost', 'That is the theme.⏎Trump said so.', 'sentencex'],
    ['a space that got lost after a mark', 'I love voters!”⏎After his rally he left.', 'Intl'],
  ],
  'first words': [
    ['a brand with a small letter', 'Sales fell.⏎ iPhone sales did not.', 'sentencex'],
    ['a name with an article', 'It was attacked.⏎ al-Shabab said it was behind it.', 'sentencex'],
    ['a name with a particle', 'He lost.⏎ de Blasio won.', 'sentencex'],
    ['a small letter goes on', 'He uses Yahoo! mail and asks why? every day.', 'neither'],
  ],
  'places and addresses': [
    ['a dateline', 'KYIV, Ukraine (AP) — It rained.⏎ He left.', 'both'],
    ['a dateline with initials', 'WASHINGTON, D.C. (Reuters) - It rained.⏎ He left.', 'sentencex'],
    [
      'addresses of the web',
      'See example.com/a.b?c=d.e or write to a.lee@example.com. ⏎ He did.',
      'sentencex',
    ],
    ['a file', 'It runs on Node.js and ASP.NET today.', 'Intl'],
  ],
};

const split = (text: string): readonly string[] =>
  sentencesOf(text, blocksOf(text)).map((sentence) => textOf(text, sentence));

const trimmed = (sentences: Iterable<string>): readonly string[] =>
  [...sentences].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

const intl = new Intl.Segmenter('en', { granularity: 'sentence' });
const byIntl = (text: string): readonly string[] =>
  trimmed(Array.from(intl.segment(text), (each) => each.segment));

/** Compiled for a few platforms only; without it its column is not compared. */
const sentencex = await import('sentencex').catch(() => undefined);
const bySentencex = (text: string): readonly string[] => trimmed(sentencex?.segment('en', text) ?? []);

describe.each(Object.entries(cases))('%s', (_name, table) => {
  test.each(table)('%s', (_why, marked, right) => {
    const text = marked.replaceAll('⏎', '');
    const expected = trimmed(marked.split('⏎'));
    expect(split(text)).toEqual(expected);
    const is = (sentences: readonly string[]): boolean => sentences.join('⏎') === expected.join('⏎');
    expect(is(byIntl(text)), 'Intl.Segmenter').toBe(right === 'both' || right === 'Intl');
    if (sentencex) expect(is(bySentencex(text)), 'sentencex').toBe(right === 'both' || right === 'sentencex');
  });
});

describe('offsets are UTF-16 code units', () => {
  const text = 'Rain 😀 fell. Ann Lee left.';
  const second = text.indexOf('Ann');

  test('ours are', () => expect(sentencesOf(text, blocksOf(text))[1]?.start).toBe(second));

  test.skipIf(!sentencex)('those of sentencex count code points: each emoji moves them', () => {
    expect(sentencex?.get_sentence_boundaries('en', text)[1]?.start_index).toBe(second - 1);
  });
});

test('a sentence never reaches over the end of its block', () => {
  expect(split('Rain closes harbour\n\nThe harbour of\nEastport closed')).toEqual([
    'Rain closes harbour',
    'The harbour of',
    'Eastport closed',
  ]);
});
