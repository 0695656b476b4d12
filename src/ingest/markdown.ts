import { canonicalText, layOut } from '../story/canonical.ts';
import type { Story } from '../story/story.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { type MarkdownText, markdownText } from './markdown-text.ts';
import { problem, type Reading } from './reading.ts';
import { storyIdOfFile } from './story-id.ts';
import { takeTitle, unknownOutlet } from './title.ts';

/**
 * The story in a Markdown file, with or without front matter. Headings, lists and block quotes keep their
 * kind; emphasis and links are reduced to their text; the text of an image becomes a caption.
 */
export function readMarkdown(file: string, content: string): Reading {
  if (content.includes('\0'))
    return problem(file, undefined, 'it is not a text file', 'save it as UTF-8 text');
  const split = splitFrontMatter(file, content);
  if ('kind' in split) return split;
  const text = markdownText(split.markdown);
  if (!text) return problem(file, undefined, 'its quotes or lists are nested too deep', 'use fewer levels');
  const { facts, pieces, captions } = split.facts ? given(split.facts, text) : deduced(text);
  const { body, blocks } = layOut(pieces);
  if (body === '') return problem(file, undefined, 'it holds no text of a story', 'add it under the title');
  const story: Story = { id: storyIdOfFile(file), ...facts, captions: distinct(captions), body, blocks };
  return { kind: 'story', story, leftOut: [] };
}

type Facts = Omit<Story, 'id' | 'captions' | 'body' | 'blocks'>;

interface Parts extends MarkdownText {
  readonly facts: Facts;
}

/** A first heading that repeats the title is not part of the body. */
function given({ captions, ...facts }: FrontMatter, text: MarkdownText): Parts {
  const [first, ...rest] = text.pieces;
  const repeats = first?.kind === 'heading' && canonicalText(first.text) === canonicalText(facts.title);
  return { facts, pieces: repeats ? rest : text.pieces, captions: [...captions, ...text.captions] };
}

function deduced({ pieces, captions }: MarkdownText): Parts {
  const { title, reason, rest } = takeTitle(pieces);
  const { outlet, reason: noOutlet } = unknownOutlet;
  return { facts: { title, outlet, deduced: { title: reason, outlet: noOutlet } }, pieces: rest, captions };
}

const distinct = (captions: readonly string[]): readonly string[] => [
  ...new Set(captions.map(canonicalText).filter((caption) => caption !== '')),
];
