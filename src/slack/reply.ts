import { everythingByIn } from '../answer/everything.ts';
import { figuresOf } from '../answer/figures/figures.ts';
import type { Analysis } from '../attribution/analysis.ts';
import { inBrackets } from '../story/outlet.ts';
import { addReply } from './add.ts';
import { answerTo, helpFor, type Question, storyAtHand, worded } from './answers.ts';
import { ledger } from './blocks/figures.ts';
import { didYouMean } from './blocks/meant.ts';
import { join, type Message, says } from './blocks/message.ts';
import { overview } from './blocks/overview.ts';
import { speakers } from './blocks/speakers.ts';
import { noStory, noSuchStory, otherStories, stories } from './blocks/stories.ts';
import type { Asker, Bot } from './bot.ts';
import { commandMeant } from './commands.ts';
import { correctionsReply } from './corrections/reply.ts';
import { followReply } from './follow/replies.ts';
import type { Request } from './request.ts';

/** Where the reply goes. */
export type Place = Pick<Question, 'thread' | 'isPrivate'>;

/** What the bot says to a request. */
export async function reply(bot: Bot, asker: Asker, request: Request, place: Place): Promise<Message> {
  switch (request.kind) {
    case 'help':
      return helpFor(bot, asker);
    case 'stories':
      return storiesFor(bot, asker);
    case 'use':
      return use(bot, asker, request.story);
    case 'use all':
      return askAll(bot, asker);
    case 'add':
      return addReply(bot, asker, request.address);
    case 'speakers':
      return ofStory(bot, asker, request.story, speakers);
    case 'figures':
      return ofStory(bot, asker, request.story, (analysis) => ledger(analysis.story, figuresOf(analysis)));
    case 'overview':
      return ofStory(bot, asker, request.story, overview);
    case 'thanks':
      return says('You are welcome. Ask on; /verbatim help shows how.');
    case 'everything':
      if (request.name === '')
        return says('Everything who said? For example: /verbatim everything Marco Rubio said');
      return everythingFor(
        bot,
        { ...asker, ...place, question: `everything ${request.name} said` },
        request.name,
      );
    case 'corrections':
      return correctionsReply(bot, asker, request.wanted);
    case 'follow':
    case 'unfollow':
    case 'following':
      return followReply(bot, asker, request);
    case 'question':
      return answered(bot, { ...asker, ...place, question: request.question });
  }
}

/** What nothing answers may be a command with a slip in it; so may a word alone, whatever a story has that is like it. */
async function answered(bot: Bot, asked: Question): Promise<Message> {
  const message = await answerTo(bot, asked);
  const isTold = message.given?.answered && /\s/.test(asked.question.trim());
  const meant = isTold ? undefined : commandMeant(asked.question);
  return meant === undefined ? message : { ...message, ...join(message, didYouMean(meant)) };
}

async function storiesFor(bot: Bot, { team, channel }: Asker): Promise<Message> {
  const [asked, all, total, current] = await Promise.all([
    bot.library.stories(team, channel),
    bot.library.all(team, channel),
    bot.store.stories.count(team),
    bot.store.channels.current(team, channel),
  ]);
  const inUse = asked.find(({ id }) => id === current)?.id;
  const listed = inUse ? [...asked, ...all.filter(({ id }) => id !== inUse)] : all;
  return stories(listed, { total, inUse, canUse: true });
}

async function use(bot: Bot, { team, channel }: Asker, words: string): Promise<Message> {
  if (words === '') return says('Which story? /verbatim stories lists them, each with a button to use it.');
  const story = await bot.library.find(team, words);
  if (!story) return noSuchStory(words, await bot.library.all(team, channel));
  await bot.store.channels.use(team, channel, story.id);
  return says(
    `Questions here are now about “${story.title}”${inBrackets(story)} alone. /verbatim use all asks every story again.`,
  );
}

async function askAll(bot: Bot, { team, channel }: Asker): Promise<Message> {
  await bot.store.channels.use(team, channel, undefined);
  const total = await bot.store.stories.count(team);
  return says(
    total === 1
      ? 'There is one story, and questions here ask it. /verbatim add <address> adds another.'
      : `Questions here ask all ${total} stories again. /verbatim stories lists them.`,
  );
}

/** From every story that lets them speak; where none does, the library says what is missing. */
export async function everythingFor(bot: Bot, asked: Question, name: string): Promise<Message> {
  const ids = asked.stories ?? (await bot.library.stories(asked.team, asked.channel)).map(({ id }) => id);
  const analyses = await Promise.all(ids.map((id) => bot.library.analysis(asked.team, id)));
  const answer = everythingByIn(
    analyses.filter((analysis) => analysis !== undefined),
    name,
  );
  return answer ? worded(bot, asked, answer) : answerTo(bot, asked);
}

/** The figures of a story from one of them on, as the button under the first of them asks. */
export async function figuresFrom(bot: Bot, { team }: Asker, story: string, from: number): Promise<Message> {
  const analysis = await bot.library.analysis(team, story);
  return analysis ? ledger(analysis.story, figuresOf(analysis), from) : noStory;
}

/** Something of the story that is named, else of the one at hand. */
async function ofStory(
  bot: Bot,
  { team, channel }: Asker,
  named: string,
  show: (analysis: Analysis) => Message,
): Promise<Message> {
  const story = named ? await bot.library.find(team, named) : await storyAtHand(bot, team, channel);
  if (named && !story) return noSuchStory(named, await bot.library.all(team, channel));
  const analysis = story && (await bot.library.analysis(team, story.id));
  if (!analysis) return noStory;
  const others = named ? 0 : (await bot.library.stories(team, channel)).length - 1;
  return others > 0 ? join(show(analysis), otherStories(others)) : show(analysis);
}
