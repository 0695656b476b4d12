import { basename, extname } from 'node:path';

/** The id of a story in a file: its name, in small letters, words joined by hyphens. */
export const storyIdOfFile = (file: string): string =>
  basename(file, extname(file))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'story';
