import type { Messenger } from '../../jobs/messenger.ts';
import type { NotePorts } from '../../jobs/notes.ts';
import type { Bot } from '../bot.ts';
import type { Posting } from '../digest/messenger.ts';
import { postable } from '../send.ts';
import { noteMessage } from './note.ts';

/** What the job of the notes on corrections needs, as Slack has it. */
export const notePorts = (bot: Bot, messenger: Messenger<Posting>): NotePorts<Posting> => ({
  store: bot.store,
  messenger,
  now: bot.now,
  write: async (note) => postable(await bot.gate(note.answer.team, noteMessage(note))),
  log: (event, about) => bot.log.info(`${event} ${JSON.stringify(about)}`),
});
