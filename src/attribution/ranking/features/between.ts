import type { Mention } from '../../../story/mentions/mention.ts';
import { capped, type Feature, none } from '../feature.ts';
import { type Counted, countBetween, type Question } from '../scene.ts';

const between = (kind: Counted, most: number): Feature => ({
  name: `${kind} between`,
  of: ({ scene, quotation }, candidate) =>
    candidate ? capped(countBetween(scene, kind, quotation, candidate), most) : none,
});

const signed = ({ quotation }: Question, mention: Mention): number =>
  mention.from >= quotation.to ? mention.from - quotation.to + 1 : mention.to - quotation.from - 1;

const unitAt = ({ scene }: Question, mention: Mention): number => scene.reading.unitAt[mention.from] ?? 0;

/** What lies between quotation and candidate: side, distance and the skeleton of token classes. */
export const betweenFeatures: readonly Feature[] = [
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
  between('comma', 5),
  between('colon', 2),
  between('stop', 4),
  between('dash', 3),
  between('quote', 6),
  between('preposition', 5),
  between('conjunction', 4),
  between('pronoun', 4),
  between('auxiliary', 4),
  between('word', 12),
  between('capital', 8),
  between('relative', 3),
  between('speech', 4),
  between('thought', 3),
  between('mention', 8),
  between('frame', 4),
];
