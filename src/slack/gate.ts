import type { types } from '@slack/bolt';
import { textOf } from '../story/span.ts';
import { type Citation, type Message, says } from './blocks/message.ts';

declare const exact: unique symbol;

/** A message whose quotations were compared with the stored stories. Only the gate makes one. */
export type ExactMessage = Message & { readonly [exact]: true };

export interface GateOptions {
  /** The stored text of a story; undefined where there is none. */
  readonly bodyOf: (team: string, story: string, version?: number) => Promise<string | undefined>;
  /** A quotation was held back. Told once for each; counts in a metric. */
  readonly onMismatch: (team: string, citation: Citation) => void;
}

export type Gate = (team: string, message: Message) => Promise<ExactMessage>;

const sorry =
  'That answer was held back: its words no longer match the stored story, which may have changed. Please ask again.';

/** Nothing that is shown as a quotation leaves unless it equals its span of the stored body. */
export function createGate({ bodyOf, onMismatch }: GateOptions): Gate {
  return async (team, message) => {
    const bodies = new Map<string, string>();
    for (const citation of message.cited) {
      if (bodies.has(keyOf(citation))) continue;
      const body = await bodyOf(team, citation.story, citation.version);
      if (body !== undefined) bodies.set(keyOf(citation), body);
    }
    const isEachCited = quotedIn(message.blocks).length === message.cited.length;
    const wrong = isEachCited ? mismatches(message, bodies) : [uncited];
    for (const citation of wrong) onMismatch(team, citation);
    return (wrong.length > 0 ? says(sorry) : message) as ExactMessage;
  };
}

/** Stands for quotations that name no place in a story. */
const uncited: Citation = { story: 'of no story', span: { start: 0, end: 0 } };

/** Ids hold no white space. */
const keyOf = ({ story, version }: Citation): string => (version ? `${story} ${version}` : story);

/** Citations whose block, or whose place in the fallback text, differs from the stored words. */
export function mismatches(message: Message, bodies: ReadonlyMap<string, string>): readonly Citation[] {
  const quoted = quotedIn(message.blocks);
  return message.cited.filter((citation, index) => {
    const body = bodies.get(keyOf(citation));
    const stored = body !== undefined && textOf(body, citation.span);
    return !stored || quoted[index] !== stored || !message.text.includes(stored);
  });
}

/** What the blocks quote: `rich_text_quote` elements, and cells of tables that are `rich_text`. */
export function quotedIn(blocks: readonly types.KnownBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rich_text')
      return block.elements.filter((element) => element.type === 'rich_text_quote').map(textIn);
    if (block.type === 'table')
      return block.rows
        .flat()
        .flatMap((cell) => (cell.type === 'rich_text' ? [cell.elements.map(textIn).join('')] : []));
    return [];
  });
}

const textIn = (element: types.RichTextBlockElement): string =>
  element.elements.map((part) => ('text' in part ? part.text : '')).join('');
