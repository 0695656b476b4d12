import { blocksOf } from '../../src/story/blocks.ts';
import type { Story } from '../../src/story/story.ts';

/** A story of three paragraphs, invented; `changes` make others of it. */
export function harbourStory(changes: Partial<Story> = {}): Story {
  const body = changes.body ?? harbourBody;
  return {
    id: 'harbour',
    title: 'Harbour to close for repairs',
    outlet: 'Port Gazette',
    byline: 'Ann Lee',
    url: 'https://gazette.example/news/harbour',
    published: '2025-04-28',
    language: 'en',
    deduced: { language: 'by its commonest words' },
    captions: ['The harbour at low tide'],
    ...changes,
    body,
    blocks: blocksOf(body),
  };
}

export const harbourBody = [
  'The harbour of Westport will close for six weeks from Monday, the port authority said, while divers repair a quay wall that a ferry struck in March.',
  '"We will not reopen before the wall is sound," harbour master Tom Reyes told the Gazette. “Nobody wants a second collapse — least of all the crews.”',
  'About 40 fishing boats will land their catch at Eastport until June, at a cost that the fishermen’s union put at £1.2m.',
].join('\n\n');

/** The same text as another outlet ran it, under its own title and address. */
export const syndicated = harbourStory({
  id: 'westport-quay',
  title: 'Westport quay shut after ferry strike',
  outlet: 'Coast Wire',
  url: 'https://coastwire.example/2025/westport-quay',
  published: '2025-04-29',
  body: harbourBody.split('\n\n').slice(0, 2).join('\n\n'),
});

export const minute = 60_000;
export const start = Date.UTC(2025, 3, 28, 9);
