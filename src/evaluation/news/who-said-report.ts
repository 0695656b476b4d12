import { textOf } from '../../story/span.ts';
import type { WhoSaid } from './who-said.ts';

const count = (judged: readonly WhoSaid[], ...verdicts: readonly WhoSaid['verdict'][]): number =>
  judged.filter(({ verdict }) => verdicts.includes(verdict)).length;

/** Marked attributions that are found with their speaker and their words, and what is found beside them. */
export function quotesSummary(judged: readonly WhoSaid[]): string {
  const marked = judged.filter((each) => each.marked);
  const line = (name: string, some: number): string =>
    `  ${name.padEnd(42)}${((100 * some) / Math.max(1, marked.length)).toFixed(1).padStart(5)}%  (${some} of ${marked.length})`;
  return [
    line('quotations found, speaker and words right', count(marked, 'right')),
    line('speaker right, of all', count(marked, 'right', 'content')),
    line('quotations missed', count(marked, 'missed')),
    line('found where none is marked', count(judged, 'extra')),
  ].join('\n');
}

/** What is marked and what was found instead. */
export function quoteErrorText({ story, verdict, marked, found }: WhoSaid): string {
  const body = story.body;
  const source = found?.source;
  const who = source && (source.name ?? textOf(body, source));
  return [
    `  ${verdict}  (${story.title})`,
    `    marked ${marked ? `${marked.name ?? marked.source} | ${marked.content.join(' … ')}` : '-'}`,
    `    found ${found ? `${who} | ${found.content.map((span) => textOf(body, span)).join(' … ')}` : '-'}`,
  ].join('\n');
}
