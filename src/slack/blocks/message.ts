import type { types } from '@slack/bolt';
import type { GivenAnswer } from '../../store/store.ts';
import type { Span } from '../../story/span.ts';
import { clip, limits } from '../limits.ts';
import { escapeWithin } from './escape.ts';

/** A stretch of a stored story that a message shows as a quotation. */
export interface Citation {
  readonly story: string;
  readonly span: Span;
  /** Absent: the latest version. */
  readonly version?: number;
}

/**
 * What is about to be posted. Quotations stand in `rich_text_quote` elements and in `rich_text` cells of
 * tables, and nowhere else, in the order of `cited`: the exactness gate compares them one by one.
 */
export interface Message {
  /** The whole message as plain text, unescaped: for screen readers and notifications. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly cited: readonly Citation[];
  /** The answer that it shows, to be kept once it is sent. */
  readonly given?: GivenAnswer;
  /** The question that it answers, as it stands alone: what its thread is about from now on. */
  readonly about?: string;
}

export const join = (...messages: readonly Message[]): Message => ({
  text: messages
    .map((message) => message.text)
    .filter(Boolean)
    .join('\n\n'),
  blocks: messages.flatMap((message) => message.blocks),
  cited: messages.flatMap((message) => message.cited),
});

/** The first messages that fit into one beside `around`; at least one. */
export function fitting(
  messages: readonly Message[],
  around: Message,
  maxBlocks: number = limits.messageBlocks,
): readonly Message[] {
  let left = limits.messageJson - size(around);
  let blocks = maxBlocks - around.blocks.length;
  const until = messages.findIndex((message) => {
    left -= size(message);
    blocks -= message.blocks.length;
    return left < 0 || blocks < 0;
  });
  return until === -1 ? messages : messages.slice(0, Math.max(1, until));
}

const size = (message: Message): number => JSON.stringify(message.blocks).length;

/** The fallback text as it goes to Slack. */
export const fallback = (message: Message): string => escapeWithin(message.text, limits.fallbackText);

// Words of a story, a user or a page stand in plain_text and rich_text alone, where nothing is markup.

export const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, max) || ' ',
  emoji: false,
});

export const says = (text: string): Message => ({
  text,
  blocks: [{ type: 'section', text: plain(text, limits.sectionText) }],
  cited: [],
});

/** Small grey words under a block. */
export const aside = (text: string): Message => ({
  text,
  blocks: [{ type: 'context', elements: [plain(text, limits.contextText)] }],
  cited: [],
});

export const heading = (text: string): Message => ({
  text,
  blocks: [{ type: 'header', text: plain(text, limits.headerText) }],
  cited: [],
});

/** Buttons say nothing to a reader of the fallback text. */
export const buttons = (...elements: readonly types.Button[]): Message => ({
  text: '',
  blocks: elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }],
  cited: [],
});

export const nothing: Message = { text: '', blocks: [], cited: [] };
