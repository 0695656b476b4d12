import { expect, it } from 'vitest';
import { NEWS_FOLDER, readBatches } from '../../../src/evaluation/news/questions.ts';
import { textOf } from '../../../src/story/span.ts';

const stories = (await readBatches(NEWS_FOLDER)).flatMap((batch) => batch.stories);

it.each(stories.filter(({ marked }) => marked))(
  'what is marked in $name stands there, to the letter',
  ({ story, marked = [] }) => {
    const { body } = story;
    for (const { spans, content, name, source } of marked) {
      expect(spans.map((span) => textOf(body, span))).toEqual(content);
      if (source) expect(`${story.title}\n${story.byline}\n${body}`).toContain(source);
      for (const word of name?.split(' ') ?? []) expect(`${story.title} ${body}`).toContain(word);
    }
  },
);
