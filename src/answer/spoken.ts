import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isSaidIn } from '../attribution/said-in.ts';
import { overlaps, type Span, textOf } from '../story/span.ts';
import type { Sentence } from '../story/story.ts';
import { stemsOf } from './people/callings.ts';
import type { Spoken } from './ranking/spoken.ts';

/** The part of a span that lies in a sentence, counted from the sentence's beginning. */
const within = (span: Span, { start, end }: Sentence): Span => ({
  start: Math.max(span.start, start) - start,
  end: Math.min(span.end, end) - start,
});

function sourceOf({ source }: Attribution, body: string): readonly string[] {
  if (!source) return [];
  const role = source.role ? textOf(body, source.role) : '';
  return [source.name ?? '', textOf(body, source), role].flatMap(stemsOf);
}

/** For each sentence what is said in it, and by whom; nothing for one in which nobody speaks. */
export function spokenIn({ story, sentences, attributions }: Analysis): readonly (Spoken | undefined)[] {
  if (attributions.length === 0) return [];
  return sentences.map((sentence): Spoken | undefined => {
    const here = attributions.filter((one) => isSaidIn(one, sentence));
    if (here.length === 0) return undefined;
    return {
      said: here.flatMap(({ content }) =>
        content.filter((span) => overlaps(span, sentence)).map((span) => within(span, sentence)),
      ),
      isQuoted: here.some(({ type }) => type !== 'indirect'),
      source: new Set(here.flatMap((one) => sourceOf(one, story.body))),
      isNamed: here.some(({ source }) => source?.name !== undefined),
    };
  });
}
