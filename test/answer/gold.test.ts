import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../src/answer/ask.ts';
import { analyse } from '../../src/attribution/analyse.ts';
import { readFolder } from '../../src/ingest/folder.ts';
import { textOf } from '../../src/story/span.ts';

const shared = process.env['VERBATIM_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
const file = join(shared, 'gold', 'north-korea.questions.json');

const Gold = z.array(
  z.object({
    command: z.string(),
    text: z.string(),
    sentences: z.array(z.string()),
    abstain: z.boolean(),
    speaker: z.string().optional(),
  }),
);

describe.skipIf(!existsSync(file))(`the questions of ${file} (skipped where it is absent)`, async () => {
  const gold = existsSync(file) ? Gold.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const { stories } = await readFolder(resolve(import.meta.dirname, '../../data/stories'));
  const analyses = stories.filter(({ id }) => id === 'north-korea-troops').map(analyse);

  it.each(gold)('$command $text', ({ command, text, sentences, abstain, speaker }) => {
    const answer = ask(`${command.slice(1)} ${text}`, analyses);
    expect(answer.answered).toBe(!abstain);
    if (!answer.answered) return;
    const [{ story, sentence, attribution }] = answer.evidence;
    expect(sentences).toContain(textOf(story.body, sentence));
    const source = attribution?.source;
    if (speaker !== undefined)
      expect([source?.name, source && textOf(story.body, source)]).toContain(speaker);
  });
});
