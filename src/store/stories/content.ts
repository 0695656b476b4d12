import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Story, storyFacts } from '../../story/story.ts';

const fact = z.enum(storyFacts);

const block = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'quote', 'item']),
  start: z.int().min(0),
  end: z.int().min(0),
});

/** A story as a version's row holds it: everything but the id, which is the row's. */
const storyContent = z.strictObject({
  title: z.string(),
  outlet: z.string(),
  byline: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  language: z.string().exactOptional(),
  deduced: z.partialRecord(fact, z.string()),
  captions: z.array(z.string()),
  body: z.string(),
  blocks: z.array(block),
});

export type StoryContent = z.infer<typeof storyContent>;

export const parseContent = (json: string): StoryContent => storyContent.parse(JSON.parse(json));

/** Throws where the story is not one: better refused than kept. */
export function contentOf({ id: _, ...story }: Story): string {
  return JSON.stringify(storyContent.parse(story));
}

export const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
