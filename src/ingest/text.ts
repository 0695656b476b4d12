import { extname } from 'node:path';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plaintext.ts';
import type { Reading } from './reading.ts';

const markdownNames: readonly string[] = ['.md', '.markdown'];

export const isTextFile = (file: string): boolean =>
  ['.txt', ...markdownNames].includes(extname(file).toLowerCase());

/** The story in a text file: Markdown by its name or its front matter, else plain text. */
export const readText = (file: string, content: string): Reading =>
  markdownNames.includes(extname(file).toLowerCase()) || /^\ufeff?---\r?\n/.test(content)
    ? readMarkdown(file, content)
    : readPlainText(file, content);
