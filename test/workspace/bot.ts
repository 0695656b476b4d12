import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readFolder } from '../../src/ingest/folder.ts';
import { createLibrary } from '../../src/library.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { openStore } from '../../src/store/open.ts';
import { SHARED_TEAM } from '../../src/store/store.ts';
import { type LocalWorkspace, startWorkspace } from '../../src/workspace/server.ts';

export interface RunningBot {
  readonly workspace: LocalWorkspace;
  stop(): Promise<void>;
}

/** The bot itself in a workspace with its page, answering from the stories of the stories folder. */
export async function startBot(): Promise<RunningBot> {
  const store = await openStore({});
  for (const story of (await readFolder('data/stories')).stories) {
    await store.stories.put(SHARED_TEAM, story, Date.now());
  }
  const library = createLibrary({ store });
  const workspace = await startWorkspace({
    port: 0,
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    page: {
      stories: {
        list: () => library.stories(SHARED_TEAM),
        story: async (id) => {
          const analysis = await library.analysis(SHARED_TEAM, id);
          return analysis && { ...analysis.story, attributions: analysis.attributions };
        },
      },
    },
  });
  const { botToken, appToken } = workspace;
  const app = createSlackApp({
    connection: { mode: 'socket', botToken, appToken },
    slackApiUrl: workspace.apiUrl,
    logLevel: 'error',
    library,
    store,
    now: Date.now,
  });
  await app.start();
  return {
    workspace,
    stop: async () => {
      await app.stop();
      await workspace.close();
      await store.close();
    },
  };
}
