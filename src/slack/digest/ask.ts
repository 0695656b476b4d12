import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';
import { answerTo, keep } from '../answers.ts';
import { modal } from '../blocks/context.ts';
import { type Message, plain, says } from '../blocks/message.ts';
import { LIST_QUOTE, quotation } from '../blocks/quotation.ts';
import type { Asker, Bot } from '../bot.ts';
import { limits } from '../limits.ts';
import { postable } from '../send.ts';
import { sorry } from '../sorry.ts';
import type { Subject } from './items.ts';

export const ASK_MODAL = 'ask_about_this_modal';

/** Where the question was opened and where its answer goes; absent thread: to the asker alone. */
const place = z.object({ channel: z.string(), story: z.string(), thread: z.string().optional() });
export type AskPlace = z.infer<typeof place>;

const QUESTION = 'question';

/** A question about the story of an item, under the sentence that it was opened from. */
export async function askModal(
  bot: Bot,
  team: string,
  subject: Subject,
  where: AskPlace,
): Promise<types.View> {
  const story = await bot.store.stories.get(team, subject.story);
  const words = story ? quotation(story, subject, LIST_QUOTE, [], '') : says('That story is gone.');
  const shown = await bot.gate(team, words);
  return {
    ...modal('Ask about this', shown),
    callback_id: ASK_MODAL,
    private_metadata: JSON.stringify(where),
    submit: plain('Ask', limits.modalTitle),
    blocks: [...shown.blocks, questionInput],
  } as types.View;
}

const questionInput: types.InputBlock = {
  type: 'input',
  block_id: QUESTION,
  label: plain('Your question', limits.buttonText),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    max_length: 500,
    placeholder: plain('who said it, when, how many, why …', limits.buttonText),
  },
};

const submitted = z.object({ [QUESTION]: z.object({ value: z.object({ value: z.string() }) }) });

/** Answers in the digest's thread, or to the asker alone where the digest was shown to one person. */
export async function answerSubmission(
  bot: Bot,
  client: webApi.WebClient,
  asker: Pick<Asker, 'team' | 'user'>,
  view: { readonly private_metadata: string; readonly state: { readonly values: unknown } },
): Promise<void> {
  const { channel, story, thread } = place.parse(JSON.parse(view.private_metadata));
  const question = submitted.parse(view.state.values)[QUESTION]?.value.value ?? '';
  const isPrivate = thread === undefined;
  const asked = { ...asker, channel, question, stories: [story], isPrivate, ...(thread && { thread }) };
  const message: Message = await answerTo(bot, asked).catch(sorry(bot, 'ask about this'));
  const content = { channel, ...postable(await bot.gate(asker.team, message)) };
  if (!thread) {
    await client.chat.postEphemeral({ user: asker.user, ...content });
    return;
  }
  const posted = await client.chat.postMessage({ thread_ts: thread, ...content });
  await keep(bot, message, posted.ts);
}
