import type { Analysis } from '../attribution/analysis.ts';
import type { Source } from '../attribution/attribution.ts';
import type { Library } from '../library.ts';
import { outletOf } from '../story/outlet.ts';
import type { StoryShelf } from './http/page.ts';
import type { DrawnStory } from './protocol.ts';
import { localTeam } from './state/workspace.ts';

/** The stories of the workspace's team, with who says what in them, for the page to draw. */
export const shelfOf = (library: Library): StoryShelf => ({
  async list() {
    const stories = await library.stories(localTeam);
    return stories.map((story) => ({ id: story.id, title: story.title, outlet: outletOf(story) }));
  },
  async story(id) {
    const analysis = await library.analysis(localTeam, id);
    return analysis && drawn(analysis);
  },
});

function drawn({ story, attributions }: Analysis): DrawnStory {
  const { id, title, byline, published, url, body, blocks } = story;
  return {
    ...{ id, title, outlet: outletOf(story), byline, published, url, body, blocks },
    attributions: attributions.map(({ type, content, cue, source, via, denied }) => ({
      ...{ type, content, cue, denied },
      source: source && drawnSource(source),
      via: via && drawnSource(via),
    })),
  };
}

const drawnSource = ({ start, end, name, reason }: Source) => ({
  ...{ start, end },
  ...(name !== undefined && { name }),
  ...(reason !== undefined && { reason }),
});
