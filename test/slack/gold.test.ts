import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/model.ts';
import { sharedFolder, sharedMissing } from './shared.ts';
import { newsroom, type Trip, trip } from './trip.ts';

interface Gold {
  readonly command: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly abstain: boolean;
  readonly speaker?: string;
}

const questions: readonly Gold[] = sharedMissing
  ? []
  : JSON.parse(readFileSync(join(sharedFolder, 'gold/north-korea.questions.json'), 'utf8'));

/** What a message quotes, and what it says in words of the bot. */
function read(message: Message) {
  const elements = (message.blocks ?? []).flatMap((block) =>
    block['type'] === 'rich_text' ? (block['elements'] as readonly RichText[]) : [],
  );
  const textOf = (wanted: string) =>
    elements
      .filter(({ type }) => type === wanted)
      .map((element) => element.elements.map(({ text }) => text ?? '').join(''));
  return { quotes: textOf('rich_text_quote'), lines: textOf('rich_text_section') };
}

interface RichText {
  readonly type: string;
  readonly elements: readonly { readonly text?: string }[];
}

describe.skipIf(sharedMissing)(
  `the questions on the sample story, from the command to the blocks ${sharedMissing || ''}`,
  () => {
    let running: Trip;
    beforeAll(async () => {
      running = await trip();
    });
    afterAll(() => running.close());

    it.each(questions.filter(({ abstain }) => !abstain))(
      '$command $text',
      async ({ command, text, ...gold }) => {
        const message = await running.say(`${command} ${text}`, { channel: newsroom });
        const { quotes, lines } = read(message);
        expect(
          gold.sentences.some((sentence) => quotes[0]?.includes(sentence)),
          quotes.join('\n'),
        ).toBe(true);
        if (gold.speaker) expect(lines[0]).toContain(gold.speaker);
        expect(message.onlyFor).toBeDefined();
      },
    );

    it.each(questions.filter(({ abstain }) => abstain))(
      '$command $text: not in the story',
      async ({ command, text }) => {
        const message = await running.say(`${command} ${text}`, { channel: newsroom });
        expect(read(message).quotes).toEqual([]);
        expect(message.text).toMatch(/^Not in this story/);
      },
    );
  },
);
