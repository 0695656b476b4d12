import { describe, expect, it } from 'vitest';
import { type Marked, placed } from '../../../src/evaluation/news/marked.ts';
import { judgeQuotes } from '../../../src/evaluation/news/who-said.ts';
import { quoteErrorText, quotesSummary } from '../../../src/evaluation/news/who-said-report.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import type { Story } from '../../../src/story/story.ts';

const body = [
  '“We will rebuild the pier,” Ann Lee said. “All of it.”',
  'A neighbour said the pier was old.',
  '“Not again,” Bo Diaz said.',
].join('\n\n');
const story: Story = {
  id: 'pier',
  title: 'The pier',
  outlet: '',
  deduced: {},
  captions: [],
  body,
  blocks: blocksOf(body),
};

const rebuilt: Marked = {
  content: ['“We will rebuild the pier,”', '“All of it.”'],
  cue: 'said',
  source: 'Ann Lee',
  name: 'Ann Lee',
};
const old: Marked = { content: ['the pier was old'], cue: 'said', source: 'A neighbour' };
const again: Marked = { content: ['“Not again,”'], cue: 'said', source: 'Bo Diaz', name: 'Bo Diaz' };

const judged = (...rows: readonly Marked[]) =>
  judgeQuotes({ name: 'pier', story, questions: [], marked: placed(story, rows, 'pier') });
const verdicts = (...rows: readonly Marked[]) => judged(...rows).map(({ verdict }) => verdict);

describe('who says what, against what is marked', () => {
  it('is right with the speaker and all pieces', () => {
    expect(verdicts(rebuilt, old, again)).toEqual(['right', 'right', 'right']);
  });

  it.each<[string, Marked, string]>([
    ['another name', { ...rebuilt, name: 'Eva Roe' }, 'speaker'],
    ['nobody', { ...rebuilt, source: null, name: undefined }, 'speaker'],
    ['few of the words', { ...rebuilt, content: ['“All of it.”'] }, 'content'],
    ['words that nobody is found to have said', { ...rebuilt, content: ['Ann Lee'] }, 'missed'],
  ])('is wrong with %s', (_, row, verdict) => {
    expect(verdicts(row)[0]).toBe(verdict);
  });

  it('lets editors part what one speaker says, and mark words without the object of their cue', () => {
    const parted = rebuilt.content.map((piece): Marked => ({ ...rebuilt, content: [piece] }));
    expect(verdicts(...parted, old, again)).toEqual(['right', 'right', 'right', 'right']);
    expect(verdicts({ ...old, content: ['pier was old'] })[0]).toBe('right');
    expect(verdicts({ ...old, content: ['the pier was'] })[0]).toBe('content');
  });

  it('counts what only we find', () => {
    expect(verdicts(old)).toEqual(['right', 'extra', 'extra']);
  });

  it('is summed up and listed', () => {
    const rows = judged(rebuilt, { ...again, name: 'Eva Roe' });
    expect(quotesSummary(rows)).toMatch(/speaker and words right +50\.0% {2}\(1 of 2\)/);
    expect(quoteErrorText(rows[1] ?? expect.fail())).toMatch(
      /marked Eva Roe \| “Not again,”\n +found Bo Diaz/,
    );
  });
});

describe('marked words', () => {
  it('stand in the story, to the letter', () => {
    expect(placed(story, [old], 'pier')[0]?.spans.map(({ start, end }) => body.slice(start, end))).toEqual(
      old.content,
    );
    expect(placed(story, [{ ...old, content: ['The pier'] }], 'pier')).toEqual([]);
    expect(() => placed(story, [{ ...old, content: ['the pier is old'] }], 'pier.json')).toThrow(
      /pier\.json.*is old/,
    );
    expect(placed(story, [again, old], 'pier').map(({ source }) => source)).toEqual([
      'Bo Diaz',
      'A neighbour',
    ]);
    expect(placed(story, [rebuilt, { ...old, content: ['rebuild the pier'] }], 'pier')).toHaveLength(1);
  });
});
