import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/attribution/reading.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';
import { textOf } from '../../../src/story/span.ts';

/** The words of all mentions of a text but pronouns. */
const mentionsIn = (body: string): readonly string[] =>
  readingOf(body, sentencesOf(body, blocksOf(body)))
    .mentions.filter(({ kind }) => kind !== 'pronoun')
    .map((mention) => textOf(body, mention));

describe('names that are other words elsewhere', () => {
  test.each([
    ['a modal after a given name', 'Theresa May said so.', 'Theresa May'],
    ['a modal after a title', 'Mrs May said so.', 'Mrs May'],
    ['a modal before a verb in a tense', 'May said so.', 'May'],
    ['a modal within a sentence', 'In a column, Will claims it.', 'Will'],
    ['a body beside where it is based', 'London-based Barrow Group left.', 'Barrow Group'],
    ['a hyphen of its own', 'Rolls-Royce left.', 'Rolls-Royce'],
    ['two bodies by their letters', 'The D.R.U.-W.P.O. left.', 'The D.R.U.-W.P.O.'],
    ['particles alone', 'It rained, von der Ley said.', 'von der Ley'],
    ['a particle that is a van', 'It rained on a van Lee drove.', 'Lee'],
    ['a Gaelic particle', 'So said Effie Nic a’ Phì on Monday.', 'Effie Nic a’ Phì'],
    ['a body that owns', 'They read the Bank of Norwick’s claims.', 'the Bank of Norwick'],
    [
      'a body that owns somebody for a place',
      'So said the College of Nursing’s head for Ulm.',
      'the College of Nursing',
    ],
    [
      'whose spokesman somebody is, over its letters',
      'So said the Ulm Health Service (UHS) spokesman.',
      'the Ulm Health Service (UHS) spokesman',
    ],
    [
      'who leads what, over its letters',
      'So said Ulm Democratic Movement (UDM) leader Ann Lee.',
      'Ulm Democratic Movement (UDM) leader Ann Lee',
    ],
    [
      'no body whose place stands in brackets',
      'They rang the Ulm Health Service (Linz) spokesman.',
      'spokesman',
    ],
    ['a body of an owner', 'The Commission of Ulm’s ruling Workers’ Party left.', 'The Commission'],
    [
      'a firm of two in a description',
      'So said Smith & Sons spokesman Mark Hale.',
      'Smith & Sons spokesman Mark Hale',
    ],
    ['a tie with a capital', 'So said a nurse of Doctors Without Borders.', 'Doctors Without Borders'],
    ['a rank with a capital', 'So said US Under Secretary Ann Lee.', 'US Under Secretary Ann Lee'],
    ['a tie with a capital, at the beginning', 'Doctors Without Borders left.', 'Doctors Without Borders'],
    [
      'what a body is called behind its name',
      'The Institute for Road Studies thinktank left.',
      'The Institute for Road Studies thinktank',
    ],
    ['a name behind the site that ends a sentence', 'She wrote it on X. Ann Lee left.', 'Ann Lee'],
    [
      'what a society is for',
      'So said the Royal Society for the Prevention of Floods.',
      'the Royal Society for the Prevention of Floods',
    ],
    [
      'a body with small words before whom it has',
      'A Department for Ferries spokesman left.',
      'A Department for Ferries spokesman',
    ],
    ['the same without an article', 'They met Ministry of Works officials.', 'Ministry of Works officials'],
    ['such a body that opens a sentence', 'Department for Ferries rules fell.', 'Department for Ferries'],
    [
      'a body that owns, over the small word in it',
      'Save the Children’s director left.',
      'Save the Children’s director',
    ],
    ['a festival by what it shows', 'The Vale film festival opened.', 'The Vale film festival'],
    ['an acting officer', 'Acting Mayor Ann Lee left.', 'Acting Mayor Ann Lee'],
    ['a Portuguese particle', 'They met in Vila do Sul.', 'Vila do Sul'],
    ['letters before a day', 'FARO on Friday left.', 'FARO'],
    ['an adjective that is a name', 'Long claims the mayor lied.', 'Long'],
    [
      '“and” within what a body is for',
      'The Centers for Disease Control and Prevention left.',
      'The Centers for Disease Control and Prevention',
    ],
    [
      '“and” between what it is for',
      'So said the Center for Economic and Policy Research.',
      'the Center for Economic and Policy Research',
    ],
    ['a title of two', 'Matthew Hale of The Globe and Mail left.', 'The Globe and Mail'],
    ['two places', 'They met in The Hague and Rome.', 'The Hague'],
    ['a Welsh particle', 'Siân ap Gwyn left.', 'Siân ap Gwyn'],
    ['a Gikuyu particle', 'Ngũgĩ wa Thiong’o left.', 'Ngũgĩ wa Thiong’o'],
    ['an abbreviated title', 'So said Del. Stacey Plank.', 'Del. Stacey Plank'],
  ])('%s', (_, body, mention) => {
    expect(mentionsIn(body)).toContain(mention);
  });

  test.each([
    ['a month', 'They left in May.', 'May'],
    ['an adjective before the media', 'Regional media put it at ten.', 'Regional'],
    ['an adjective before a noun', 'Initial estimates put it at ten.', 'Initial'],
    ['an adjective before people', 'Subsequent voters said so.', 'Subsequent'],
    ['a language', 'So said the English-language paper.', 'English-language'],
    ['a question', 'Will they leave?', 'Will'],
    ['a modal', 'He may leave and she will stay.', 'may'],
    [
      'what a body with a small word does',
      'So Friends of Ferries advocates a boat.',
      'Friends of Ferries advocates',
    ],
  ])('not %s', (_, body, mention) => {
    expect(mentionsIn(body)).not.toContain(mention);
  });
});

describe('descriptions', () => {
  test.each([
    ['with what hedges a number', 'About four out of 10 voters said so.', 'About four out of 10 voters'],
    ['with what bounds a number', 'At least ten voters said so.', 'At least ten voters'],
    ['with what hedges a fraction', 'Less than a third agreed to it.', 'Less than a third'],
    ['within a relative', 'They saw what former aides have called a sham.', 'former aides'],
    ['of a noun in -ly', 'Marsh’s family called the police.', 'Marsh’s family'],
    ['that end in one', 'The influential US daily wrote a comment.', 'The influential US daily'],
    ['that count', 'One well-connected Democrat said so.', 'One well-connected Democrat'],
    ['that hold a verb’s look-alike', 'So says the state mediator.', 'the state mediator'],
    ['with an office’s noun', 'So says the secretary of state.', 'the secretary of state'],
    ['before a name', 'Elmsford press secretary Brian Fall left.', 'Elmsford press secretary Brian Fall'],
    ['at the front of a sentence', 'Rival Lena Holt left.', 'Rival Lena Holt'],
    ['after “according to”, whatever the noun', 'It failed, according to state media.', 'state media'],
    [
      'of a body by its country',
      'So said North Korea’s ruling Workers’ Party.',
      'North Korea’s ruling Workers’ Party',
    ],
    ['by a verb’s look-alike as an owner', 'He gave it to the state’s governor.', 'the state’s governor'],
    ['by their owner', 'Marsh credited Holt’s victory to luck.', 'Holt’s victory'],
    ['of a person by an outlet', 'CNN’s Tara Sett ridiculed it.', 'CNN’s Tara Sett'],
    ['apart from when, behind them', 'They told a podcast last year.', 'a podcast'],
    ['apart from when, not long ago', 'They told a briefing late last month.', 'a briefing'],
    ['apart from “first”, before what they did', 'So the newspaper first reported it.', 'the newspaper'],
    ['of what somebody owns', 'He left his prepared remarks.', 'his prepared remarks'],
    ['of the others of a party', 'Other Republicans said so.', 'Other Republicans'],
    ['of two bodies', 'A new DCN/Courier poll said so.', 'A new DCN/Courier poll'],
    ['of a time itself', 'The last week was cold.', 'The last week'],
    ['apart from the name after them', 'A speech Mrs. Holt delivered was long.', 'Mrs. Holt'],
  ])('%s', (_, body, mention) => {
    expect(mentionsIn(body)).toContain(mention);
  });

  test.each([
    ['a time that opens a sentence', 'Hours later, it rained.', 'Hours'],
    ['what is done to somebody', 'Visiting Ann Lee, he left.', 'Visiting Ann Lee'],
    ['what is done to somebody called so', 'Addressing Ms Lee, he left.', 'Addressing Ms Lee'],
    ['a word that the story has in small letters', 'The rain fell. Rain is wet.', 'Rain'],
    ['“that” before a description', 'He claims that broadcaster Univista lied.', 'that broadcaster Univista'],
    ['what a genitive leaves', 'He gave it to the state’s governor.', '’s governor'],
    ['a relative', 'They saw what former aides have called a sham.', 'what former aides'],
    ['what an accused claims', 'So the accused claims it.', 'the accused claims'],
    ['a plain article', 'It is more than a city.', 'more than a city'],
    ['an age', 'Holt, 35, said so.', '35'],
    ['a year', 'It was founded in 1901.', '1901'],
    ['when, behind a name', 'She told the Ulm Press last week that it fell.', 'the Ulm Press last week'],
    ['two in small letters', 'The train/bus drivers left.', 'The train/bus drivers'],
    ['an adverb', 'The mayor only left.', 'only'],
    ['where a body is based', 'London-based Barrow Group left.', 'London-based Barrow Group'],
    ['who runs it', 'State-run Kestria Rail left.', 'State-run'],
  ])('not %s', (_, body, mention) => {
    expect(mentionsIn(body)).not.toContain(mention);
  });
});

describe('what a name is, beside the words before it', () => {
  const namesIn = (body: string): readonly (readonly [string | undefined, string])[] =>
    readingOf(body, sentencesOf(body, blocksOf(body))).mentions.flatMap(({ kind, name, entity }) =>
      kind === 'name' ? [[name && textOf(body, name), entity] as const] : [],
    );

  test.each([
    ['a firm', 'General Motors left.', 'General Motors', 'organisation'],
    ['a body', 'The General Assembly met.', 'General Assembly', 'organisation'],
    ['an agency', 'The news agency Saba left.', 'Saba', 'organisation'],
    ['a state', 'The Republic of Norland left.', 'Republic of Norland', 'organisation'],
    ['should NOT: a rank', 'Then General Ann Lee left.', 'Ann Lee', 'person'],
    ['should NOT: a trade', 'Then the editor Ann Lee left.', 'Ann Lee', 'person'],
  ])('%s: %s', (_, body, name, entity) => {
    expect(namesIn(body)).toEqual([[name, entity]]);
  });

  test.each([
    [
      'what an outlet is called behind its name',
      'Then KCNA state news agency fell silent.',
      'KCNA state news agency',
    ],
    [
      'should NOT: an outlet named behind what it is',
      'Then the Norland news agency, NNA, fell silent.',
      'NNA',
    ],
  ])('the mention of a name holds %s', (_, body, whole) => {
    const { mentions } = readingOf(body, sentencesOf(body, blocksOf(body)));
    expect(mentions.filter(({ kind }) => kind === 'name').map((one) => textOf(body, one))).toContain(whole);
  });

  test('should NOT: a surname that is a noun for several', () => {
    expect(namesIn('Then Ann Banks left. Banks said so.')).toEqual([
      ['Ann Banks', 'person'],
      ['Banks', 'unknown'],
    ]);
  });

  test.each([
    ['several', 'Seismologists said so.'],
    ['several with a hyphen', 'Fact-checkers said so.'],
    ['a number', 'Twenty-four percent said so.'],
    ['others', 'Other drivers said so.'],
  ])('no name of its own at the start of a sentence: %s', (_, body) => {
    expect(namesIn(body)).toEqual([]);
  });
});

test.each([
  ['with what limits it', 'Almost everyone said so.', 'Almost everyone'],
  ['should NOT: with another adverb', 'Then everyone said so.', 'everyone'],
])('a pronoun for people %s', (_, body, mention) => {
  const { mentions } = readingOf(body, sentencesOf(body, blocksOf(body)));
  expect(mentions.map((one) => textOf(body, one))).toContain(mention);
});

describe('a description ends before what it does', () => {
  test.each([
    ['to something', 'The Ulm councillor survived the vote.', 'The Ulm councillor'],
    ['so often', 'The veteran driver survived two crashes.', 'The veteran driver'],
    ['on a day', 'The long meeting opened Monday.', 'The long meeting'],
    ['in something, behind a plural', 'The letters leaked by Lee were old.', 'The letters'],
    ['should NOT: a participle', 'So said the court appointed lawyer.', 'the court appointed lawyer'],
    ['should NOT: a participle first', 'So said a retired driver.', 'a retired driver'],
  ])('%s', (_, body, mention) => {
    expect(mentionsIn(body)).toContain(mention);
  });
});
