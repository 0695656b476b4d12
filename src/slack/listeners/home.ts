import type { App, webApi } from '@slack/bolt';
import { examples } from '../blocks/help.ts';
import { home, homeView } from '../blocks/home.ts';
import type { Bot } from '../bot.ts';

const SUGGESTIONS = 4;

/** The Home tab is drawn when it is opened; the agent's Messages tab gets questions to start from. */
export function homeOpened(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    const team = context.teamId ?? context.enterpriseId ?? '';
    if (event.tab === 'home') await publishHome(bot, client, team, event.user);
    else await suggest(bot, client, team, event.channel);
  });
}

/** Draws somebody's Home tab anew; other parts call it when what they show there has changed. */
export async function publishHome(
  bot: Bot,
  client: webApi.WebClient,
  team: string,
  user: string,
): Promise<void> {
  const stories = await bot.library.all(team);
  const total = await bot.store.stories.count(team);
  const [newest] = stories;
  const analysis = newest && (await bot.library.analysis(team, newest.id));
  const extra = (await bot.homeParts?.(team, user)) ?? [];
  const message = await bot.gate(team, home({ stories, total, analysis, extra }));
  await client.views.publish({ user_id: user, view: homeView(message) });
}

async function suggest(bot: Bot, client: webApi.WebClient, team: string, channel: string): Promise<void> {
  const [newest] = await bot.library.all(team);
  const questions = examples(newest && (await bot.library.analysis(team, newest.id))).slice(0, SUGGESTIONS);
  const prompts = questions.map((question) => ({ title: question, message: question }));
  const [first, ...rest] = prompts;
  if (!first) return;
  await client.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, prompts: [first, ...rest] })
    .catch((error: unknown) => bot.log.warn(`suggested prompts: ${error}`));
}
