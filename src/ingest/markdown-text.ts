import { marked, type Token, type Tokens } from 'marked';
import type { Piece } from '../story/canonical.ts';
import type { BlockKind } from '../story/story.ts';
import { withoutReferences } from './character-references.ts';

export interface MarkdownText {
  readonly pieces: readonly Piece[];
  readonly captions: readonly string[];
}

/**
 * The text of a Markdown document: blocks with their kind, and the texts of its images as captions.
 * Nothing where thousands of nested quotes or lists exhaust the parser's stack.
 */
export function markdownText(markdown: string): MarkdownText | undefined {
  const captions: string[] = [];
  try {
    return { pieces: piecesOf(marked.lexer(markdown), 'paragraph', captions), captions };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function piecesOf(tokens: readonly Token[], kind: BlockKind, captions: string[]): readonly Piece[] {
  return tokens.flatMap((token): readonly Piece[] => {
    switch (token.type) {
      case 'heading':
        return [{ kind: 'heading', text: inline(token.tokens, captions) }];
      case 'blockquote':
        return piecesOf(token.tokens ?? [], 'quote', captions);
      case 'list':
        return token['items'].flatMap((item: Tokens.ListItem) => piecesOf(item.tokens, 'item', captions));
      case 'paragraph':
      case 'text':
        return [{ kind, text: inline(token.tokens, captions) }];
      case 'code':
        return [{ kind, text: token['text'] }];
      case 'table':
        return rowsOf(token as Tokens.Table, captions);
      case 'html':
        return [{ kind, text: withoutTags(token.raw) }];
      default:
        return [];
    }
  });
}

const rowsOf = ({ header, rows }: Tokens.Table, captions: string[]): readonly Piece[] =>
  [header, ...rows].map((row) => ({
    kind: 'item',
    text: row.map((cell) => inline(cell.tokens, captions)).join(' | '),
  }));

/** Text without its markup. Marks inside a word are letters of the story ("f*** the d***"), not emphasis. */
function inline(tokens: readonly Token[] | undefined, captions: string[]): string {
  let text = '';
  for (const token of tokens ?? []) {
    if (token.type === 'image') captions.push(inline(token.tokens, captions) || (token['title'] ?? ''));
    else if (token.type === 'br') text += ' ';
    else if (token.type === 'html') text += withoutTags(token.raw);
    else if ((token.type === 'em' || token.type === 'strong') && /[\p{L}\p{N}*]$/u.test(text))
      text += token.raw;
    else if ('tokens' in token && token.tokens) text += inline(token.tokens, captions);
    else
      text +=
        token.type === 'escape' || token.type === 'codespan' ? token.text : withoutReferences(token.raw);
  }
  return text;
}

const withoutTags = (html: string): string =>
  withoutReferences(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<br\b[^<>]*>/gi, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  );
