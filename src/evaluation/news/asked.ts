import { z } from 'zod';
import type { Story } from '../../story/story.ts';
import type { Placed } from './marked.ts';

/** A question as it is typed, and what is right. */
export const Asked = z.strictObject({
  command: z.string().startsWith('/'),
  text: z.string().min(1),
  /** To the letter; any of them is right. */
  sentences: z.array(z.string()),
  /** The story does not answer. With sentences: to answer with one of them is right too. */
  abstain: z.boolean(),
  /** Whoever says it: these words stand in the name that the answer gives. */
  speaker: z.union([z.string(), z.array(z.string())]).optional(),
  note: z.string().optional(),
});
export type Asked = z.infer<typeof Asked>;

export interface AskedStory {
  readonly name: string;
  /** Texts of one article stay together when data is divided; absent: nothing else has this text. */
  readonly article?: string;
  readonly story: Story;
  readonly questions: readonly Asked[];
  /** Who says what in it, where somebody marked that. */
  readonly marked?: readonly Placed[];
}

/** What is typed: `/whosaid` stands for two words, `/verbatim` for none. */
export function typed({ command, text }: Asked): string {
  const words = command === '/whosaid' ? 'who said' : command.slice(1);
  return command === '/verbatim' ? text : `${words} ${text}`;
}
