import { ask } from '../../../src/answer/ask.ts';
import { analyse } from '../../../src/attribution/analyse.ts';
import { createLibrary } from '../../../src/library.ts';
import { openDatabase, type StoreLocation, storeOn } from '../../../src/store/open.ts';
import { parseContent } from '../../../src/store/stories/content.ts';
import { rowsOf } from '../../../src/store/transfer/export.ts';
import type { Story } from '../../../src/story/story.ts';
import { team } from './build.ts';
import { syntheticStory } from './stories.ts';

/** One start of a process: opens the library, asks once, and tells the time since its start, the processor's part of it, and its memory. */
const [location = '{}', way = 'channel', storyIndex = '0'] = process.argv.slice(2);
const { story, question, answer } = syntheticStory(Number(storyIndex));
const database = await openDatabase(JSON.parse(location) as StoreLocation);
const store = storeOn(database);

const ways: Readonly<Record<string, () => Promise<string>>> = {
  /** A channel that follows the story asks. */
  async channel() {
    const library = createLibrary({ store });
    return said(await library.ask({ team, question, stories: [story.id] }));
  },
  /** Somebody asks all stories of the team. */
  async everything() {
    return said(await createLibrary({ store }).ask({ team, question }));
  },
  /** What the store spares: all stories read into memory, then the same question to the one. */
  async loaded() {
    const all = new Map<unknown, Story>();
    for await (const row of rowsOf(database.db, 'versions')) {
      const id = String(row['story']);
      all.set(id, { id, ...parseContent(String(row['content'])) });
    }
    const found = all.get(story.id);
    return found ? said(ask(question, [analyse(found)])) : '';
  },
};

const said = (given: Awaited<ReturnType<ReturnType<typeof createLibrary>['ask']>>): string => {
  const [best] = given.answered ? given.evidence : given.nearest;
  return best ? best.story.body.slice(best.sentence.start, best.sentence.end) : '';
};

const sentence = await ways[way]?.();
const milliseconds = performance.now();
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const computing = (userCPUTime + systemCPUTime) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, computing, megabytes, right: sentence?.endsWith(answer) }));
await store.close();
