import { describe, expect, it } from 'vitest';
import { callingsIn } from '../../src/answer/people/callings.ts';
import { spokenIn } from '../../src/answer/spoken.ts';
import { analysisOf } from './story.ts';

const PORT = analysisOf(
  [
    'Harriet Kole, chief executive of Altair, opened the port on Monday.',
    '“It was never a storm,” Ms Kole said. The sea was calm.',
    'She said the cranes were safe.',
  ].join('\n\n'),
);

describe('spokenIn', () => {
  const spoken = spokenIn(PORT);

  it('tells for each sentence what is said in it, where, and by whom', () => {
    const texts = PORT.sentences.map(({ start, end }) => PORT.story.body.slice(start, end));
    expect(spoken.map((one, s) => one?.said.map(({ start, end }) => texts[s]?.slice(start, end)))).toEqual([
      undefined,
      ['“It was never a storm,”'],
      undefined,
      ['the cranes were safe'],
    ]);
    expect(spoken.map((one) => one?.isQuoted)).toEqual([undefined, true, undefined, false]);
    expect([...(spoken[3]?.source ?? [])]).toContain('kole');
  });

  it('is empty for a text whose speakers are not known', () => {
    expect(spokenIn({ ...PORT, attributions: [] })).toEqual([]);
  });
});

describe('callingsIn', () => {
  it('has a person under every calling where the story names or quotes them', () => {
    const holds = (stem: string): readonly boolean[] => callingsIn(PORT).map((stems) => stems.has(stem));
    expect(holds('altair')).toEqual([true, true, false, true]);
    expect(holds('execut')).toEqual([true, true, false, true]);
  });
});
