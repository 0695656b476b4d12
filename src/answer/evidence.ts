import type { Attribution } from '../attribution/attribution.ts';
import { isWithin } from '../attribution/channels.ts';
import { isReportedIn } from '../attribution/said-in.ts';
import { overlaps, type Span, textOf } from '../story/span.ts';
import type { Sentence, Story } from '../story/story.ts';
import type { Evidence } from './answer.ts';
import { datesIn } from './dates/dates.ts';
import type { IndexedStory } from './index.ts';
import { wordsOf } from './ranking/passage.ts';

/** 1-based number of the paragraph of a block; headings are not counted. */
export const paragraphOf = (story: Story, block: number): number =>
  story.blocks.slice(0, block + 1).filter(({ kind }) => kind !== 'heading').length || 1;

/** How many of the asked stems stand in what is said within this sentence. */
function overlap(
  { content }: Attribution,
  sentence: Sentence,
  story: Story,
  stems: ReadonlySet<string>,
): number {
  const said = content
    .filter((span) => overlaps(span, sentence))
    .map((span) => story.body.slice(Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)));
  return new Set(wordsOf(said.join(' ')).map(({ stem }) => stem)).intersection(stems).size;
}

function scoredHere(sentence: Sentence, { analysis }: IndexedStory, stems: ReadonlySet<string>) {
  const here = analysis.attributions.filter((attribution) => isReportedIn(attribution, sentence));
  const scored = here.map((attribution) => ({
    attribution,
    score: overlap(attribution, sentence, analysis.story, stems),
  }));
  // "According to the suit, Lee told them that …": who says what is asked comes before who reports that.
  return scored.sort(
    (a, b) =>
      b.score - a.score ||
      Number(isWithin(b.attribution, a.attribution)) - Number(isWithin(a.attribution, b.attribution)),
  );
}

/** The attribution whose content holds most of what is asked: a sentence can carry two speakers. */
export const attributionFor = (
  sentence: Sentence,
  index: IndexedStory,
  stems: ReadonlySet<string>,
): Attribution | undefined => {
  const scored = scoredHere(sentence, index, stems);
  const reply = scored.find(({ attribution }) => attribution.source && !isPut(attribution, index));
  const [first] = scored;
  return (reply && first && isPut(first.attribution, index) ? reply : first)?.attribution;
};

/** "Asked whether they had belts, Lennie said most had", "asked by a reporter": what was put to somebody is not what is said there. */
const isPut = ({ source, cue }: Attribution, { analysis: { story } }: IndexedStory): boolean => {
  const words = cue ? textOf(story.body, cue) : '';
  return /\basked by$/i.test(words) || (source === undefined && /\basked$/i.test(words));
};

/** The whole quotation that the sentence is a part of, quotation marks included. */
function quotationOf(
  attribution: Attribution | undefined,
  sentence: Sentence,
  story: Story,
): Span | undefined {
  if (!attribution || attribution.type === 'indirect') return undefined;
  const quoted = attribution.content.filter((span) => /["“”«»„‘]/.test(textOf(story.body, span)));
  if (!quoted.some((span) => overlaps(span, sentence))) return undefined;
  return {
    start: Math.min(...quoted.map(({ start }) => start)),
    end: Math.max(...quoted.map(({ end }) => end)),
  };
}

export function evidenceOf(
  { analysis: { story } }: IndexedStory,
  sentence: Sentence,
  found: {
    readonly score: number;
    readonly attribution?: Attribution | undefined;
  },
): Evidence {
  const quotation = quotationOf(found.attribution, sentence, story);
  const dates = datesIn(story, sentence);
  return {
    story,
    sentence,
    paragraph: paragraphOf(story, sentence.block),
    ...(quotation && { quotation }),
    ...(found.attribution && { attribution: found.attribution }),
    ...(dates.length > 0 && { dates }),
    score: found.score,
  };
}
