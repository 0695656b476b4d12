import { describe, expect, test } from 'vitest';
import { startRules, startsOf } from '../../../src/attribution/contents/starts.ts';
import { questionIn, textFrom } from './question-of-text.ts';

const startsIn = (body: string, held = false): readonly (readonly [string, string])[] => {
  const question = questionIn(body, held);
  return startsOf(question).map(({ at, rule }) => [startRules[rule]?.name ?? '', textFrom(question, at)]);
};

const cases: readonly (readonly [rule: string, body: string, from: string, held: boolean])[] = [
  ['quotation', 'Ann Lee called the plan “a disgrace.”', '“a disgrace.”', true],
  ['that', 'Ann Lee said on Monday that the bridge will close.', 'the bridge will close.', false],
  ['object', 'Ann Lee called for a law that would close it.', 'a law that would close it.', false],
  ['cue', 'Ann Lee said the bridge will close.', 'the bridge will close.', false],
  ['cue', 'Ann Lee said that of the bridge.', 'that of the bridge.', false],
  ['cue', 'Ann Lee said that overlooked the cost.', 'that overlooked the cost.', false],
  ['cue', 'Ann Lee dismissed that as an old tale.', 'that as an old tale.', false],
  ['that', 'Ann Lee said that as mayor she would go.', 'as mayor she would go.', false],
  ['that', 'Ann Lee said that demand from drivers was weak.', 'demand from drivers was weak.', false],
  ['that', 'Ann Lee said that notices were served.', 'notices were served.', false],
  ['that', 'Ann Lee said that reports from Ulm were late.', 'reports from Ulm', false],
  ['that', 'Ann Lee said that hearing it had been hard.', 'hearing it had been hard.', false],
  ['that', 'Ann Lee said that of the three one is old.', 'of the three one is old.', false],
  ['question', 'Asked specifically what it cost, Ann Lee left.', 'what it cost, Ann Lee left.', false],
  ['addressee', 'Ann Lee told reporters the bridge will close.', 'the bridge will close.', false],
  ['addressee', 'Ann Lee told her she was late.', 'she was late.', false],
  ['addressee', 'Ann Lee told parliament it was late.', 'it was late.', false],
  ['addressee', 'Ann Lee told viewers it was late.', 'it was late.', false],
  ['addressee', 'Ann Lee told me the bridge will close.', 'the bridge will close.', false],
  ['infinitive', 'Ann Lee urged the drivers to wait.', 'to wait.', false],
  ['question', 'Ann Lee asked the council whether it would pay.', 'whether it would pay.', false],
  ['mark', 'Ann Lee added in a note: the bridge will close.', 'the bridge will close.', false],
  ['time', 'Ann Lee said Monday the bridge will close.', 'the bridge will close.', false],
  ['time', 'Ann Lee said Monday they’ll close the bridge.', 'they’ll close the bridge.', false],
  ['time', 'Ann Lee said earlier the bridge is old.', 'the bridge is old.', false],
  ['time', 'Ann Lee said last night the bridge is old.', 'the bridge is old.', false],
  ['cue', 'Ann Lee said yesterday was the worst day.', 'yesterday was', false],
  ['cue', 'Ann Lee said last year the bridge was old.', 'last year the', false],
  ['cue', 'Ann Lee says today the bridge is old.', 'today the', false],
  ['cue', 'Ann Lee told the story of a driver who had left.', 'the story', false],
  ['mention', 'Ann Lee said in Springfield the bridge will close.', 'the bridge will close.', false],
  ['object', 'Ann Lee called for a new bridge.', 'a new bridge.', false],
  ['beside quotation', 'Ann Lee said the works were done, but “not well.”', '“not well.”', true],
  ['relative', 'It was a bridge, which Ann Lee said is unsafe.', 'which Ann Lee said is unsafe.', false],
  ['sentence', 'The bridge will close, Ann Lee said.', 'The bridge will close, Ann Lee said.', false],
  [
    'sentence',
    'OSLO, May 2 (AP) — The bridge will close, Ann Lee said.',
    'The bridge will close, Ann Lee said.',
    false,
  ],
  [
    'sentence',
    'Oslo, North Norland (CNN) -- The bridge will close, Ann Lee said.',
    'The bridge will close, Ann Lee said.',
    false,
  ],
  ['sentence', 'The bridge will close, frontman Ann Lee said.', 'The bridge will close, frontman', false],
  [
    'sentence',
    'The bridge will close, the nearby Ulm Ferry Company said on Monday.',
    'The bridge will close, the nearby',
    false,
  ],
  ['relative', 'It was a bridge, which even Ann Lee said is unsafe.', 'which even Ann Lee said is', false],
  ['cue', 'Ann Lee said seeing it was a joy.', 'seeing it was a joy.', false],
  ['sentence', 'Friday night’s fire was put out, Ann Lee said.', 'Friday night’s fire was put out', false],
  ['sentence', 'Friday night the bridge fell, Ann Lee said.', 'Friday night the bridge fell', false],
  ['cue', 'Ann Lee said Friday night’s fire was put out.', 'Friday night’s fire was put out.', false],
  ['opening', 'But the bridge will close, Ann Lee said.', 'the bridge will close, Ann Lee said.', false],
  [
    'break',
    'In the north, the bridge will close, Ann Lee said.',
    'the bridge will close, Ann Lee said.',
    false,
  ],
];

describe('where content may begin', () => {
  test.each(cases)('%s: %s', (rule, body, from, held) => {
    const question = questionIn(body, held);
    const own = startRules.find(({ name }) => name === rule)?.propose(question) ?? [];
    const opens = (text: string): boolean => text.startsWith(from);
    expect(own.some((at) => opens(textFrom(question, at)))).toBe(true);
    expect(startsIn(body, held).some(([, text]) => opens(text))).toBe(true);
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(startRules.map(({ name }) => name)));
  });
});

describe('where it may NOT begin', () => {
  const never: readonly (readonly [name: string, body: string, text: string, held: boolean])[] = [
    [
      'before a verb that is joined to another',
      'As it closed, Ann Lee smiled and said it is old.',
      'As it',
      false,
    ],
    ['before whom it was told on a day', 'Ann Lee urged drivers Sunday to wait.', 'drivers', false],
    [
      'behind a report that a clause closes',
      'The bridge will close, Ann Lee told reporters, as drivers left.',
      'as drivers',
      false,
    ],
    ['at an occasion', 'In a statement posted on its site, the bank urged drivers to wait.', 'In a', false],
    ['at what somebody does', 'Answering a question, Ann Lee said it is old.', 'Answering', false],
    ['at where somebody does it', 'Weighing in on the plan, Ann Lee agreed.', 'Weighing', false],
    ['where a pronoun hears it', 'As Ann Lee remarked to me in the hall, it is old.', 'to me', false],
    ['at “as” behind who calls it so', 'Bo Diaz, described by Ann Lee as “a hero”, left.', 'as', true],
    ['at the relative that speaks', 'It was Ann Lee, who said the bridge is unsafe.', 'who', false],
    ['inside the report', 'Ann Lee told reporters the bridge will close.', 'Ann Lee told', false],
    ['after the quotation that it holds', 'Ann Lee called it “dead” on Monday.', 'on Monday.', true],
    ['before the report where the quotation follows', 'In May, Ann Lee called it “dead.”', 'In May', true],
    [
      'in what a participle reports',
      'It will close, Ann Lee said, adding that it was old.',
      'it was old',
      false,
    ],
    ['at a participle', 'Ann Lee said, citing Bo Diaz, that it was old.', 'citing', false],
    ['at what a number is a part of', 'Ann Lee said 620 of the drivers had left.', 'the drivers', false],
    [
      'at whom a clause is told',
      'Ann Lee asked the drivers of the town if it was safe.',
      'the drivers',
      false,
    ],
    [
      'at what a report amounts to',
      '“I saw him,” Ann Lee wrote on Monday, marking the first time that she named him.',
      'marking',
      false,
    ],
    ['at when it was said before', 'Ann Lee said earlier the bridge is old.', 'earlier', false],
    ['at when it was said', 'Ann Lee said last night the bridge is old.', 'last night', false],
    ['at when it was said', 'Ann Lee said this afternoon drivers had left.', 'this afternoon', false],
    ['in when it was said', 'Ann Lee said yesterday evening she was late.', 'evening', false],
    ['at how it was said', 'Ann Lee said separately the bridge is old.', 'separately', false],
    ['at when it was said afterwards', 'Ann Lee said afterwards he was late.', 'afterwards', false],
    ['at whom a clause is told', 'Ann Lee told the daily’s site the bridge is old.', 'the daily’s', false],
    ['at a court that is told a clause', 'Ann Lee told a court in Ulm he was late.', 'a court', false],
    ['at where a court is', 'Ann Lee told a court in Ulm he was late.', 'in Ulm', false],
    [
      'at the terms on which it was said',
      'An aide told the Courier, on condition that he not be named, that it was late.',
      'he not be named',
      false,
    ],
    ['at where those are who are bidden', 'Ann Lee told drivers in six towns to wait.', 'in six', false],
    ['at whom a message goes to', 'Ann Lee texted her mother that it was late.', 'her mother', false],
    ['at who a named speaker is', 'Her neighbour, Ann Lee, 45, agreed.', 'Her neighbour', false],
    ['at what a named speaker is', 'The shearer, Ann Lee, said it was late.', 'The shearer', false],
    ['at how something was asked', 'Asked specifically what it cost, Ann Lee left.', 'specifically', false],
    ['at what asks', 'Ann Lee wanted to know, “Who pays for it?”', 'to know', true],
    [
      'behind the claim that is judged',
      'Ann Lee said allegations that he took money were untrue.',
      'he took',
      false,
    ],
    ['at a pronoun that hears', 'Ann Lee told me the bridge will close.', 'me', false],
    ['at “her” that hears', 'Ann Lee told her she was late.', 'her', false],
    ['at a crowd that hears', 'Ann Lee told viewers it was late.', 'viewers', false],
    ['at a crowd before a name', 'Ann Lee told reporters Diaz was late.', 'reporters', false],
    ['before a described source that goes on', 'In all, some of the towns said yes.', 'In all', false],
    [
      'at when it was said, before the “that” of what was said',
      'Ann Lee confirmed for the first time on Monday that the bridge will close.',
      'the first time',
      false,
    ],
    [
      'at where it was said, before the “that” of what was said',
      'Ann Lee said in a history of the town that drivers wait.',
      'a history',
      false,
    ],
    [
      'at who describes a source at the front',
      'Said Ann Lee, who grew up here, “We were proud.”',
      'who grew',
      true,
    ],
    ['at what a source is of', 'According to early results of exit polls, drivers won.', 'of exit', false],
    [
      'at when it happened, seen from elsewhere',
      'It is over, Ann Lee declared, two days after the fire.',
      'two days',
      false,
    ],
    ['at who describes the source', '“The risk,” said Ann Lee, who runs it, “is real.”', 'who runs', true],
    ['at what a source wrote', 'The bridge is old, according to a report he filed.', 'he filed', false],
    ['at the day of a cue', 'The rule that Ann Lee cited on Monday has failed.', 'Monday has', false],
    ['before a joint', 'He runs it and, Ann Lee said, has been ill.', 'He runs', false],
    ['at what a source is', 'The bridge is old, said Ann Lee, a farmer who left.', 'a farmer', false],
    ['at who does it in a passive', 'This is praised by several drivers who saw it.', 'who saw', false],
    ['at who was asked', 'Bo Diaz, a farmer who left, was asked by a caller why it fell.', 'Bo Diaz', false],
    [
      'at whom words were told that stand before',
      '“It is old,” Ann Lee told the council of Ulm and all who had come.',
      'the council',
      false,
    ],
    [
      'at the relative of the noun that the clause begins with',
      'According to Ann Lee, the clerk, who left in May, lost it.',
      'who left',
      false,
    ],
    [
      'before a clause that only tells when somebody objected',
      'The word “late” was taken back after Ann Lee objected.',
      'The word',
      false,
    ],
    [
      'at the relative of who is given',
      'According to Ann Lee, who left in May, the bridge is old.',
      'who left',
      false,
    ],
    [
      'at the verb of the noun that the clause begins with',
      'According to Ann Lee, the clerk, who left in May, lost it.',
      'lost it',
      false,
    ],
    [
      'at what comments on the words',
      'Ann Lee floated a levy, an idea that Bo Diaz said would fail.',
      'Bo Diaz',
      false,
    ],
    [
      'before the “where” that a report stands behind',
      'It rained in the hills near Ulm, where, Ann Lee said, a dam had broken.',
      'It rained',
      false,
    ],
    ['at a day of saying', 'Ann Lee said Friday night the bridge had closed.', 'Friday night', false],
    [
      'at where what is cited can be read',
      'According to the lawsuit filed in May, a copy of which the Courier has, the firm lied.',
      'a copy',
      false,
    ],
    ['at the word that opens a clause', 'Ann Lee said that the bridge will close.', 'that the', false],
  ];
  test.each(never)('%s', (_, body, from, held) => {
    expect(startsIn(body, held).filter(([, text]) => text.startsWith(from))).toEqual([]);
  });

  test('what is answered is no part of the answer', () => {
    const body = 'Ann Lee asked if it was late, to which Bo Diaz said it was early.';
    const answer = questionIn(body, false, 1);
    expect(startsOf(answer).map(({ at }) => textFrom(answer, at))).toContain('it was early.');
    expect(startsOf(answer).every(({ at }) => at >= answer.report.to)).toBe(true);
  });

  test('“her” that owns a noun may begin it', () => {
    expect(startsIn('Ann Lee said her brother was late.')).toContainEqual(['cue', 'her brother was late.']);
  });

  test('a noun that a relative clause describes may begin it', () => {
    const clause = startsIn('According to Ann Lee, the clerk, who left in May, lost it.');
    expect(clause).toContainEqual(['cue', 'the clerk, who left in May, lost it.']);
  });

  test('what follows who asks, and what is told after a comma, may begin', () => {
    const asked = startsIn('Bo Diaz was asked by a caller why it fell.').map(([, text]) => text);
    const told = startsIn('“It is old,” Ann Lee told the council, and Bo knew that it was safe.');
    expect(asked).toContain('why it fell.');
    expect(told.map(([, text]) => text)).toContain('and Bo knew that it was safe.');
  });

  test('a claim that is taken up begins after its “that” and nowhere else', () => {
    expect(startsIn('Ann Lee denied the claim that the bridge will close.')).toEqual([
      ['that', 'the bridge will close.'],
    ]);
  });

  test('what is told after an aside begins after its “that” and nowhere else', () => {
    expect(startsIn('Ann Lee insists, most recently on Monday, that the bridge is safe.')).toEqual([
      ['that', 'the bridge is safe.'],
    ]);
  });

  test('a clause behind where and when it was said begins there', () => {
    expect(startsIn('Ann Lee said in a statement on Monday the bridge was old.')).toEqual([
      ['cue', 'the bridge was old.'],
    ]);
  });

  test.each([
    ['It is gone, although the mayor is said to want it back.', 'the mayor is said'],
    ['Of the six drivers, two were said to be in a bad way.', 'two were said'],
    ['There was a feud in Ulm, whose mayor, Bo Diaz, is said to have met both.', 'whose mayor, Bo'],
  ])('of whom something is said begins it: %s', (body, from) => {
    const starts = startsIn(body).map(([, text]) => text);
    expect(starts).toHaveLength(1);
    expect(starts[0]?.startsWith(from)).toBe(true);
  });

  test('a quotation in a clause whose subject is the relative begins at its verb', () => {
    expect(startsIn('It was a bridge that Ann Lee said showed that “Ulm can build”.', true)).toEqual([
      ['cue', 'showed that “Ulm can build”.'],
    ]);
  });

  test('should NOT: where the quotation has its own subject', () => {
    const starts = startsIn('It was a note that Ann Lee said “nobody had read”.', true);
    expect(starts).toContainEqual(['quotation', '“nobody had read”.']);
  });

  test('should NOT: where the sentence opens with who is meant', () => {
    expect(startsIn('The mayor is said to want it.').length).toBeGreaterThan(1);
  });

  test('what somebody is told to do does not stand before', () => {
    const starts = startsIn('When it rained, drivers were told to wait.').map(([, text]) => text);
    expect(starts).toContain('to wait.');
    expect(starts.filter((text) => text.startsWith('When'))).toEqual([]);
  });

  test('a noun behind a place is NOT a clause', () => {
    expect(startsIn('Ann Lee said in a letter to the mayor that it was old.')).toContainEqual([
      'that',
      'it was old.',
    ]);
  });

  test('a question after an aside begins with its word', () => {
    expect(startsIn('Ann Lee questioned, though, why the bridge fell.')).toEqual([
      ['that', 'why the bridge fell.'],
    ]);
  });

  test('whom “that” follows hears, and is no part of what is told', () => {
    const starts = startsIn('A new memo warned the board that the pumps at Ulm would fail.');
    expect(starts.map(([, text]) => text)).not.toContain('the board that the pumps at Ulm would fail.');
  });

  test('“to me afterwards” is how it was told', () => {
    expect(
      startsIn('It was, a driver admitted to me afterwards, the best of the bridges.').map(
        ([, text]) => text,
      ),
    ).not.toContain('to me afterwards, the best of the bridges.');
  });

  test('behind brackets what “that” opens is said', () => {
    expect(startsIn('Ann Lee writes (Letters, 5 May) that the bridge is old.')).toEqual([
      ['that', 'the bridge is old.'],
    ]);
  });

  test('a question about a thing is NOT told to it', () => {
    expect(startsIn('Ann Lee asked what that might cost.').map(([, text]) => text)).toContain(
      'what that might cost.',
    );
  });
});
