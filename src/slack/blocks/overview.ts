import { evidenceOf } from '../../answer/evidence.ts';
import { indexOf } from '../../answer/index.ts';
import type { Analysis } from '../../attribution/analysis.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { clip } from '../limits.ts';
import { entry } from './card.ts';
import { aside, fitting, heading, join, type Message } from './message.ts';

/** News says first what happened: as many sentences of its beginning tell that. */
const LEAD = 3;

/** "What happened", "summary": the title and how the story begins, word for word. No summary of ours. */
export function overview(analysis: Analysis): Message {
  const { story, sentences } = analysis;
  const index = indexOf(analysis);
  const lead = sentences
    .filter(({ block }) => story.blocks[block]?.kind !== 'heading')
    .slice(0, LEAD)
    .map((sentence) => evidenceOf(index, sentence, { score: 0 }));
  const title = join(
    heading(clip(story.title, 140)),
    aside(
      ['How the story begins', publishedOn(story), clip(outletOf(story), 120)].filter(Boolean).join(' · '),
    ),
  );
  return join(title, ...fitting(lead.map(entry), title));
}
