import { hundredths } from '../../../learned/vectors.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { capped, type Feature, none } from '../feature.ts';
import { type Candidate, type Counted, columnOf, columns, gapBetween, type Question } from '../scene.ts';

const signed = ({ quotation }: Question, mention: Mention): number =>
  mention.from >= quotation.to ? mention.from - quotation.to + 1 : mention.to - quotation.from - 1;

const unitAt = ({ scene }: Question, mention: Mention): number => scene.reading.unitAt[mention.from] ?? 0;

/** How far candidate and quotation are apart, and on which side. */
export const distanceFeatures: readonly Feature[] = [
  {
    name: 'tokens away',
    of: (question, candidate) => (candidate ? capped(signed(question, candidate), 60) : 0),
  },
  {
    name: 'sentences away',
    of: (question, candidate) =>
      candidate ? capped(unitAt(question, candidate) - question.quotation.unit, 6) : 0,
  },
  {
    name: 'paragraphs away',
    of: (question, candidate) =>
      candidate
        ? capped(
            (question.scene.reading.units[unitAt(question, candidate)]?.paragraph ?? 0) -
              question.quotation.paragraph,
            4,
          )
        : 0,
  },
];

/** What is counted between quotation and candidate, and up to how many. */
const kinds: readonly (readonly [kind: Counted, most: number])[] = [
  ['comma', 5],
  ['colon', 2],
  ['stop', 4],
  ['dash', 3],
  ['quote', 6],
  ['preposition', 5],
  ['conjunction', 4],
  ['pronoun', 4],
  ['auxiliary', 4],
  ['word', 12],
  ['capital', 8],
  ['relative', 3],
  ['speech', 4],
  ['thought', 3],
  ['mention', 8],
  ['frame', 4],
];

export const countNames: readonly string[] = kinds.map(([kind]) => `${kind} between`);

const counted = Uint8Array.from(kinds, ([kind]) => columnOf(kind));
const mosts = Uint8Array.from(kinds, ([, most]) => most);

/** Sets the counts of one candidate, from a place on: all at once, since most of a ranking's numbers are these. */
export const setCounts = (
  { scene, quotation }: Question,
  candidate: Candidate,
  rows: Int32Array,
  place: number,
): void => {
  if (!candidate) {
    rows.fill(hundredths(none), place, place + kinds.length);
    return;
  }
  const { totals } = scene;
  const [from, to] = gapBetween(quotation, candidate);
  for (let index = 0; index < counted.length; index += 1) {
    const column = counted[index] ?? 0;
    const count = (totals[to * columns + column] ?? 0) - (totals[from * columns + column] ?? 0);
    rows[place + index] = hundredths(Math.min(mosts[index] ?? 0, count));
  }
};
