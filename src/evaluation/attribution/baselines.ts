import nlp from 'compromise';
import { quotationsOf } from '../../attribution/quotations/quotations.ts';
import type { Span } from '../../story/span.ts';
import type { GoldStory, PredictedQuote, Prediction } from './gold.ts';
import { sceneOfText } from './scenes.ts';

/** The name that is nearest to a quotation and outside it, on either side. */
const nearest = (names: readonly Span[], quotation: Span): Span | null => {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = name.start >= quotation.end ? name.start - quotation.end : quotation.start - name.end;
    if (distance >= 0 && distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
};

const credit = (id: string, quotations: readonly Span[], names: readonly Span[]): Prediction => ({
  id,
  quotes: quotations.map(({ start, end }): PredictedQuote => {
    const speaker = nearest(names, { start, end });
    return { start, end, speaker: speaker && { start: speaker.start, end: speaker.end } };
  }),
});

/** Our quotations and our names, credited to the nearest name. */
export const nearestName = ({ id, text }: GoldStory): Prediction => {
  const { mentions } = sceneOfText(text).reading;
  return credit(
    id,
    quotationsOf(text),
    mentions.filter(({ kind, entity }) => kind === 'name' && entity !== 'place'),
  );
};

interface Located {
  readonly offset: { readonly start: number; readonly length: number };
}

const spansOf = (found: { json(options: object): unknown }): readonly Span[] =>
  (found.json({ offset: true }) as readonly Located[]).map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
  }));

/** compromise's quotations(), credited to the nearest of its people. */
export const compromise = ({ id, text }: GoldStory): Prediction => {
  const document = nlp(text);
  return credit(id, spansOf(document.quotations()), spansOf(document.people()));
};
