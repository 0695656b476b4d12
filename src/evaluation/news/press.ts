import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sentencesOf } from '../../story/sentences.ts';
import { textOf } from '../../story/span.ts';
import { analysisOf, articleOf, DEVELOPMENT, readTasks } from '../answers/tasks.ts';
import { sharedGold } from '../attribution/gold.ts';
import { storyOf } from '../attribution/scenes.ts';
import { readJson } from '../read-json.ts';
import { DataError } from '../shared.ts';
import { Asked, type AskedStory } from './asked.ts';

/** Questions on a text that is not ours to keep: where its sentences stand, never what they say. */
const PressStory = z.strictObject({
  /** As ../shared names it. */
  story: z.string(),
  questions: z.array(
    Asked.omit({ sentences: true }).extend({
      /** A place within each sentence that answers, in UTF-16 code units of the text. */
      at: z.array(z.int().nonnegative()),
    }),
  ),
});

type Shared = Pick<AskedStory, 'story' | 'article'>;

/** The news of ../shared by its names: PolNeAR's articles, and MultiRC's, of which other questions are asked as well. */
function sharedStories(): ReadonlyMap<string, Shared> {
  const polnear = sharedGold('polnear.dev').map((gold): Shared => ({ story: storyOf(gold) }));
  const multirc = readTasks(DEVELOPMENT)
    .filter(({ suite }) => suite === 'multirc.news')
    .map((task): Shared => ({ story: analysisOf(task).story, article: articleOf(task) }));
  return new Map([...polnear, ...multirc].map((shared) => [shared.story.id, shared]));
}

/** A folder of such questions, a file a story. @throws MissingData where the texts are not there */
export function readPress(folder: string): readonly AskedStory[] {
  const stories = sharedStories();
  const files = readdirSync(folder).sort();
  return files.map((file): AskedStory => {
    const press = readJson(join(folder, file), PressStory);
    const shared = stories.get(press.story);
    if (!shared) throw new DataError(`${file} asks about ${press.story}, which ../shared does not have.`);
    const { body, blocks } = shared.story;
    const sentences = sentencesOf(body, blocks);
    const sentenceAt = (at: number): string => {
      const span = sentences.find(({ start, end }) => start <= at && at < end);
      if (!span)
        throw new DataError(`${file} names place ${at}, which stands in no sentence of ${press.story}.`);
      return textOf(body, span);
    };
    const questions = press.questions.map(({ at, ...asked }) => ({
      ...asked,
      sentences: at.map(sentenceAt),
    }));
    return { ...shared, name: press.story, questions };
  });
}
