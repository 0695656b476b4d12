import type { types } from '@slack/bolt';
import type { ChangedSentence, Note } from '../../jobs/notes.ts';
import type { StoredStory } from '../../store/store.ts';
import { outletAndTitle } from '../../story/outlet.ts';
import type { Span } from '../../story/span.ts';
import { aside, join, type Message, nothing, says } from '../blocks/message.ts';
import { LIST_QUOTE, quotation, separator } from '../blocks/quotation.ts';
import { linkTo } from '../blocks/text-fragment.ts';
import { clip } from '../limits.ts';

/** Sentences of one answer that a note shows. */
const SENTENCES = 3;

/** What was quoted and what stands there now, both verbatim, each of its own version. */
export function noteMessage({ before, now, changes }: Note): Message {
  const shown = changes.slice(0, SENTENCES);
  const more = changes.length - shown.length;
  return join(
    says(headline(changes)),
    ...shown.flatMap((change) => [
      version(before, change.before, 'Before'),
      change.after ? version(now, change.after, 'Now') : nothing,
    ]),
    more > 0 ? aside(`and ${more} more`) : nothing,
    aside(`${clip(outletAndTitle(now), 270)}. No more of these notes here: /verbatim corrections off`),
  );
}

function headline(changes: readonly ChangedSentence[]): string {
  const what = changes.length === 1 ? 'this sentence' : 'these sentences';
  return changes.some(({ after }) => after)
    ? `The outlet has changed ${what} since:`
    : `The outlet has taken ${what} out since:`;
}

function version(story: StoredStory, span: Span, label: string): Message {
  const link = label === 'Now' ? linkTo(story, span) : undefined;
  const line: readonly types.RichTextElement[] = [
    { type: 'text', text: label, style: { italic: true } },
    ...(link ? [separator, { type: 'link', url: link, text: 'Open at this sentence' } as const] : []),
  ];
  const message = quotation(story, span, LIST_QUOTE, line, label);
  return { ...message, cited: message.cited.map((citation) => ({ ...citation, version: story.version })) };
}
