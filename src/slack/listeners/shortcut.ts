import type { App, MessageShortcut } from '@slack/bolt';
import { answerTo, helpFor, keep } from '../answers.ts';
import type { Bot } from '../bot.ts';
import { plainText } from '../incoming.ts';
import { clip } from '../limits.ts';
import { response } from '../send.ts';
import { sorry } from '../sorry.ts';

export const WHO_SAID_THIS = 'who_said_this';

/** The longest message that is looked for: more words find no better sentence. */
const LONGEST = 400;

/** "Who said this?" on a message: its words are looked for in the stories of the channel. */
export function shortcuts(app: App, bot: Bot): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: WHO_SAID_THIS },
    async ({ ack, shortcut, respond }) => {
      await ack();
      const asker = {
        team: shortcut.team?.id ?? '',
        channel: shortcut.channel.id,
        user: shortcut.user.id,
      };
      const words = clip(plainText(shortcut.message.text ?? ''), LONGEST);
      const message = await (words === ''
        ? helpFor(bot, asker, 'That message holds no words.')
        : answerTo(bot, { ...asker, question: `who said ${words}`, isPrivate: true })
      ).catch(sorry(bot, 'who said this'));
      await respond(response(await bot.gate(asker.team, message), 'ephemeral'));
      await keep(bot, message);
    },
  );
}
