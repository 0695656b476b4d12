import { allowance, edits } from '../answer/spelling/edits.ts';
import { tokensOf } from '../answer/words/tokens.ts';
import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution, Source } from '../attribution/attribution.ts';
import { sentenceOf } from '../story/sentence-of.ts';
import { contains, overlaps, type Span, textOf } from '../story/span.ts';
import { centralityOf } from './centrality.ts';
import type { Line } from './digest.ts';
import { attributionAt, lineFor } from './lines.ts';
import { type Terms, termsIn, termsOf } from './terms.ts';

/** A person or body whose words somebody wants, or words that somebody wants to see together. */
export interface Followed {
  readonly kind: 'speaker' | 'topic';
  readonly term: string;
}

/** Where a story has what is followed. */
export interface Sighting<F extends Followed> {
  readonly follow: F;
  /** Its span holds a sentence either side, within the paragraphs beside. */
  readonly line: Line;
}

/** What a story has for a follower: for each follow the most central place, each place once. */
export function sightingsIn<F extends Followed>(
  analysis: Analysis,
  follows: readonly F[],
): readonly Sighting<F>[] {
  const centrality = centralityOf(analysis);
  const best = follows.flatMap((follow) => {
    const lines = follow.kind === 'speaker' ? spokenBy(analysis, follow.term) : about(analysis, follow.term);
    const [line] = lines.toSorted((a, b) => centrality(b.span) - centrality(a.span));
    return line ? [{ follow, line: { ...line, span: withNeighbours(analysis, line.span) } }] : [];
  });
  return best.filter(
    ({ line }, index) => !best.slice(0, index).some((other) => overlaps(other.line.sentence, line.sentence)),
  );
}

const spokenBy = (analysis: Analysis, name: string): readonly Line[] =>
  analysis.attributions
    .filter(
      ({ source }) =>
        source && (isNamed(analysis.story.body, source, name) || isAlias(analysis, source, name)),
    )
    .map((attribution: Attribution) => lineFor(analysis, attribution))
    .filter((line) => line !== undefined);

/** The story itself uses the followed name for the source elsewhere. */
const isAlias = ({ entities }: Analysis, source: Source, name: string): boolean =>
  entities.some(
    (entity) => entity.name === source.name && entity.aliases.some((alias) => isEqual(alias, name)),
  );

const isEqual = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

/** Sentences that hold every word of the topic. */
function about(analysis: Analysis, topic: string): readonly Line[] {
  const wanted: Terms = termsOf(topic);
  if (wanted.size === 0) return [];
  const { story } = analysis;
  return analysis.sentences
    .filter((sentence) => wanted.isSubsetOf(termsIn(analysis, sentence)))
    .map((sentence) => {
      const attribution = attributionAt(analysis, sentence) ?? attributionWithin(analysis, sentence);
      return { story, span: sentence, sentence, ...(attribution && { attribution }) };
    });
}

const attributionWithin = ({ attributions }: Analysis, sentence: Span): Attribution | undefined =>
  attributions.find(({ content: [first] }) => contains(sentence, first));

/**
 * Names of one person: all words of the shorter stand in the longer, the surname among them ("Rubio",
 * "Senator Marco Rubio"), each within a slip or a transliteration (Zelensky, Zelenskyy).
 */
export function isNamed(body: string, source: Source, name: string): boolean {
  const asked = nameWords(name);
  const given = nameWords(source.name ?? textOf(body, source));
  const [short, long] = asked.length <= given.length ? [asked, given] : [given, asked];
  const [surname] = long.slice(-1);
  if (short.length === 0 || surname === undefined) return false;
  const hasSurname = short.some((word) => isSame(word, surname)) || short.length === long.length;
  return hasSurname && short.every((word) => long.some((other) => isSame(word, other)));
}

const nameWords = (name: string): readonly string[] =>
  tokensOf(name)
    .map(({ form }) => form)
    .filter((form) => form !== 'the');

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.length >= 5 && edits(a, b) <= allowance(a));

function withNeighbours({ sentences }: Analysis, span: Span): Span {
  const first = sentenceOf(sentences, span);
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
  const before = sentences[Math.max(0, first - 1)];
  const after = sentences[Math.min(sentences.length - 1, last + 1)];
  return { start: before?.start ?? span.start, end: after?.end ?? span.end };
}
