import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { explain } from '../../src/answer/explain.ts';
import type { Subject } from '../../src/answer/question/follow-up.ts';
import { textOf } from '../../src/story/span.ts';
import { analysisOf, STORM } from './story.ts';

/** A thread after a question that the story answers. */
function answeredBy(question: string): Subject {
  const answer = ask(question, [STORM]);
  const best = answer.answered ? answer.evidence[0] : undefined;
  const speaker = best?.attribution?.source?.name;
  return {
    question,
    ...(best && { shown: { story: best.story.id, start: best.sentence.start } }),
    ...(speaker !== undefined && { speaker }),
  };
}

const first = (question: string, previous?: string) => {
  const answer = ask(question, [STORM], previous === undefined ? {} : { previous: answeredBy(previous) });
  if (!answer.answered) return answer.reason;
  const [{ sentence, story, attribution }] = answer.evidence;
  const source = attribution?.source;
  return {
    text: textOf(story.body, sentence),
    speaker: source?.name ?? (source && textOf(story.body, source)),
  };
};

describe('ask answers with the right sentence', () => {
  it.each([
    ['how many boats sank?', 'at least 14 boats'],
    ['how many baots sank in the harbor of Eastport', 'at least 14 boats'],
    ['why was the harbour closed?', 'because waves'],
    ['when does work on the sea wall start?', 'starts on Friday'],
    ['how much will the repairs cost?', '£2bn'],
    ['who said we will not wait for the capital', 'We will not wait'],
    ['what did Ortiz say about the warnings?', 'three warnings'],
    ['Ortiz on the warnings', 'three warnings'],
    ['what did Mr Ortiz say about the warnings?', 'three warnings'],
    ['who is Mr. Ortiz?', 'Fisherman Tom Ortiz'],
    ['did Ortiz say anything about the warnings?', 'three warnings'],
    ['Hey, can you tell me what Ortiz said about the warnings? Thanks', 'three warnings'],
    ['HOW MANY BOATS  SANK IN THIS STORY?', 'at least 14 boats'],
    ['pier', 'the old pier'],
    ['did the council ignore warnings?', 'three warnings'],
  ])('%s → %s', (question, words) => {
    expect(first(question)).toMatchObject({ text: expect.stringContaining(words) });
  });
});

describe('ask names who says it, through whoever reports that', () => {
  it('in one sentence', () => {
    const suit = analysisOf(
      'The drivers went to court. According to the lawsuit, Manuel Diaz told the drivers that they were “a waste of money” in May.',
    );
    const answer = ask('who said they were a waste of money', [suit]);
    const [best] = answer.answered ? answer.evidence : [];
    expect(best?.attribution?.source?.name).toBe('Manuel Diaz');
    expect(best?.attribution?.via && textOf(suit.story.body, best.attribution.via)).toBe('the lawsuit');
  });
});

describe('ask says what is missing', () => {
  it.each([
    ['', { kind: 'empty-question' }],
    ['❤️', { kind: 'empty-question' }],
    ['🌉🌉', { kind: 'empty-question' }],
    ['how many tanks sank?', { kind: 'no-figure', thing: 'tanks' }],
    ['what did Maria Gomez say about the pier?', { kind: 'unknown-name', name: 'Maria Gomez' }],
    ['what did Eastport say about the pier?', { kind: 'never-quoted', name: 'Eastport' }],
    ['what did Lee say about vaccines?', { kind: 'not-mentioned', terms: ['vaccines'] }],
  ])('%s', (question, reason) => {
    expect(first(question)).toEqual(reason);
  });

  it('has no story to ask', () => {
    expect(ask('how many boats sank?', [])).toMatchObject({ answered: false, reason: { kind: 'no-story' } });
  });

  it('offers the nearest sentences', () => {
    const answer = ask('what did Lee say about vaccines?', [STORM]);
    expect(answer).toMatchObject({ answered: false });
    if (!answer.answered) expect(answer.nearest.length).toBeGreaterThan(0);
  });
});

describe('a follow-up keeps the subject', () => {
  it.each([
    ['and who said that?', 'how many boats sank in the harbour?', 'at least 14 boats'],
    ['why?', 'was the harbour closed?', 'because waves'],
    ['when?', 'does work on the sea wall start?', 'starts on Friday'],
  ])('%s after %s', (question, previous, words) => {
    expect(first(question, previous)).toMatchObject({ text: expect.stringContaining(words) });
  });

  it('but a question of its own stands alone', () => {
    expect(first('how much will the repairs cost?', 'who is Ortiz?')).toMatchObject({
      text: expect.stringContaining('£2bn'),
    });
  });
});

describe('kinds of answer', () => {
  it('shows a claim and its denial, with no verdict', () => {
    const answer = ask('did the council ignore warnings?', [STORM]);
    expect(answer).toMatchObject({ answered: true });
    if (!answer.answered) return;
    const text = (one: (typeof answer.evidence)[0] | undefined) =>
      one && textOf(one.story.body, one.sentence);
    expect(text(answer.denial?.claim)).toContain('had ignored three warnings');
    expect(text(answer.denial?.denial)).toContain('denied the claim');
  });

  it('shows a quotation of several sentences once', () => {
    const answer = ask('sea wall capital', [STORM]);
    const whole = answer.answered && answer.evidence.filter(({ quotation }) => quotation !== undefined);
    expect(whole).toHaveLength(1);
  });

  it('gives every figure for what is counted', () => {
    const answer = ask('how many boats sank?', [STORM]);
    expect(answer).toMatchObject({ answered: true, figures: [{ value: 14 }] });
  });

  it('sets several stories side by side where they answer alike, with their days', () => {
    const later = analysisOf(
      'At least 16 boats sank in the harbour of Eastport, the port authority said on Monday.',
      {
        id: 'later',
        published: '2025-04-29',
      },
    );
    const answer = ask('how many boats sank in the harbour of Eastport?', [STORM, later]);
    expect(answer).toMatchObject({
      answered: true,
      tie: true,
      days: expect.arrayContaining(['2025-04-28', '2025-04-29']),
    });
  });
});

describe('what somebody did in words', () => {
  const vote = analysisOf(
    '“The harbour is shut,” Ines Roe said on Monday. Roe has promised to raise the wage. “I am tired,” Roe said.',
  );
  it.each([
    ['what has Roe promised?', 'has promised'],
    ['what did Roe say?', 'harbour is shut'],
    ['what has Roe demanded?', 'harbour is shut'],
  ])('%s → %s', (question, words) => {
    const answer = ask(question, [vote]);
    expect(answer.answered && textOf(vote.story.body, answer.evidence[0].sentence)).toContain(words);
  });
});

describe('explain', () => {
  it('names repairs, and its contributions add up to the score', () => {
    const [story] = explain('how many baots sank?', [STORM]).stories;
    expect(story?.repairs).toEqual([{ from: 'baots', to: 'boats' }]);
    const [best] = story?.candidates ?? [];
    const sum = best?.contributions.reduce((total, { adds }) => total + adds, 0) ?? 0;
    expect(sum).toBeCloseTo(best?.score ?? Number.NaN, 6);
  });
});

it('a constructor is a word like others', () => {
  const story = analysisOf(
    'Ann Lee, a constructor, built 5 boats. “It is late,” the chief constructor said. The constructor of the boat said it was cold.',
  );
  const answer = ask('how many boats did the constructor build', [story]);
  expect(answer.answered && textOf(story.story.body, answer.evidence[0].sentence)).toBe(
    'Ann Lee, a constructor, built 5 boats.',
  );
});
