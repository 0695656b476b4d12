import { attribute } from '../../attribution/attribute.ts';
import { readingOf } from '../../attribution/reading.ts';
import { blocksOf } from '../../story/blocks.ts';
import { sentencesOf } from '../../story/sentences.ts';
import type { GoldStory } from './gold.ts';
import type { Models } from './predict.ts';

/** Of the gold sources with a name: how many are found as a source at all, and how many get that name. */
export interface NameCount {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

/** The names given to the marked sources of a story, wherever its attributions credit those words. */
export const countNames = ({ text, quotes }: GoldStory, { forest, contents }: Models): NameCount => {
  const blocks = blocksOf(text);
  const reading = readingOf(text, sentencesOf(text, blocks));
  const { attributions } = attribute(reading, forest, contents, { blocks });
  const sources = attributions.flatMap(({ source, via }) => [source, via]).filter((one) => one !== undefined);
  const given = quotes.flatMap(({ speaker, speakerName }) => {
    if (!speaker || speakerName === undefined) return [];
    const source = sources.find(({ start, end }) => start < speaker.end && speaker.start < end);
    return [{ found: source !== undefined, right: isSameName(source?.name, speakerName) }];
  });
  return {
    marked: given.length,
    found: given.filter(({ found }) => found).length,
    right: given.filter(({ right }) => right).length,
  };
};

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const lastWord = (name: string): string => plain(name).split(' ').at(-1) ?? '';

/** As the scorer compares names: in full, or by the last word. */
export const isSameName = (given: string | undefined, marked: string): boolean =>
  given !== undefined && lastWord(given) === lastWord(marked);

export const nameLine = (counts: readonly NameCount[]): string => {
  const sum = (of: keyof NameCount): number => counts.reduce((total, count) => total + count[of], 0);
  const share = (100 * sum('right')) / Math.max(1, sum('marked'));
  return `${sum('right')} of ${sum('marked')} named right (${share.toFixed(1)}%), ${sum('found')} credited at all`;
};
