import { analyse } from '../../src/attribution/analyse.ts';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import type { Story } from '../../src/story/story.ts';

/** An invented story, analysed by the real rules. */
export function analysed(
  id: string,
  title: string,
  paragraphs: readonly string[],
  changes: Partial<Story> = {},
): Analysis {
  const body = paragraphs.join('\n\n');
  return analyse({
    ...{ id, title, body, blocks: blocksOf(body), outlet: 'Port Gazette' },
    ...{ url: `https://gazette.example/${id}`, published: '2026-06-01', deduced: {}, captions: [] },
    ...changes,
  });
}

export const harbour = analysed('harbour', 'Westport harbour to close for repairs', [
  'The harbour of Westport will close for six weeks from Monday while divers repair a quay wall that a ferry struck in March.',
  '"We will not reopen the harbour before the quay wall is sound," harbour master Tom Reyes said. "Nobody wants a second collapse."',
  'Anna Holm, who leads the fishermen’s union, said that about 40 boats would land their catch at Eastport until June.',
  'The ferry company said its captain had followed every rule. The port authority denied that the captain had followed every rule.',
  'Children played on the beach as the sun went down.',
]);

export const market = analysed('market', 'Fish market fears empty stalls', [
  'Stall holders at the Westport fish market fear a poor summer.',
  '"We live from what the boats bring us," Ada Lund said.',
]);
