import type { App } from '@slack/bolt';
import { keep } from '../answers.ts';
import type { Bot } from '../bot.ts';
import { commandText } from '../incoming.ts';
import { reply } from '../reply.ts';
import { readQuestion, readRequest } from '../request.ts';
import { response } from '../send.ts';
import { sorry } from '../sorry.ts';

/** `/who` is Slack's own: it is answered wherever it is delivered all the same. */
const QUESTION_WORDS = /^\/(?:whosaid|who|how|what|when|where|why)$/;

/** A question word is a question; `/verbatim` takes every request. The asker alone sees the answer. */
export function commands(app: App, bot: Bot): void {
  const listen = (name: string | RegExp) =>
    app.command(name, async ({ ack, command, respond }) => {
      await ack();
      const asker = { team: command.team_id, channel: command.channel_id, user: command.user_id };
      const text = commandText(command.command, command.text);
      const isQuestion = typeof name !== 'string' && text !== '';
      const request = isQuestion ? readQuestion(text) : readRequest(text);
      const message = await reply(bot, asker, request, { isPrivate: true }).catch(
        sorry(bot, command.command),
      );
      await respond(response(await bot.gate(asker.team, message), 'ephemeral'));
      await keep(bot, message);
    });
  listen(QUESTION_WORDS);
  listen('/verbatim');
}
