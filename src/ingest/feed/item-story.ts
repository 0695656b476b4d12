import type { StoryFact } from '../../story/story.ts';
import { readPage } from '../page/page.ts';
import { wordsIn } from '../page/segments.ts';
import type { Read } from '../reading.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Fewer words are a teaser, not an article. */
const WHOLE_ARTICLE = 150;

/**
 * The story that a feed carries whole, or nothing: most carry a teaser, and the page must be fetched.
 * What the feed says about the item is given by the publisher, as on a page.
 */
export function storyInItem(item: FeedItem, feed: Feed): Read | undefined {
  const words = wordsIn(item.html.replace(/<[^>]*>/g, ' '));
  if (words < WHOLE_ARTICLE || /(?:\[?…\]?|\.\.\.|\[&#8230;\])\s*(?:<\/\w+>\s*)*$/.test(item.html))
    return undefined;
  const page = `<html><head><title></title></head><body><article>${item.html}</article></body></html>`;
  const read = readPage(page, item.url);
  const given = {
    ...(item.title !== '' && { title: item.title }),
    ...(feed.title !== '' && { outlet: feed.title }),
    ...(item.byline && { byline: item.byline }),
    ...(item.published && { published: item.published }),
    ...(item.modified && { modified: item.modified }),
    ...(feed.language && { language: feed.language }),
  };
  const deduced = Object.fromEntries(
    Object.entries(read.story.deduced).filter(([fact]) => !Object.hasOwn(given, fact as StoryFact)),
  );
  return { ...read, story: { ...read.story, ...given, deduced } };
}
