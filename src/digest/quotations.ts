import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution, QuotationType, Source } from '../attribution/attribution.ts';
import { textOf } from '../story/span.ts';
import type { Centrality } from './centrality.ts';
import type { DigestItem } from './digest.ts';
import { lineFor } from './lines.ts';
import { overlap, type Terms, termsOf } from './terms.ts';

type QuotationItem = Extract<DigestItem, { readonly kind: 'quotation' }>;

/** Scare quotes ("heroes") are direct speech too, but say nothing by themselves. */
const FEWEST_WORDS = 4;

/** From here on two quotations say the same. */
const ALIKE = 0.6;

/** Who a source is, for telling speakers apart. */
export const speakerOf = (body: string, source: Source): string =>
  (source.name ?? textOf(body, source)).toLowerCase();

/** The speaker's own words go first. */
const DIRECTNESS: Readonly<Record<QuotationType, number>> = { direct: 2, mixed: 1, indirect: 0 };

interface Candidate {
  readonly item: QuotationItem;
  readonly speaker: string;
  readonly directness: number;
  readonly centrality: number;
  readonly words: string;
}

interface Wanted {
  readonly centrality: Centrality;
  /** Names, in lower case, that are no new voices. */
  readonly heard: ReadonlySet<string>;
  /** Starts of the sentences that the digest shows already. */
  readonly told: ReadonlySet<number>;
  readonly most: number;
}

/** The strongest quotations of a story by different speakers: direct before indirect, the central ones first. */
export function strongestQuotations(analysis: Analysis, wanted: Wanted): readonly QuotationItem[] {
  const candidates = analysis.attributions.flatMap((attribution) => {
    const candidate = candidateFor(analysis, attribution, wanted);
    return candidate && !wanted.told.has(candidate.item.line.sentence.start) ? [candidate] : [];
  });
  const ranked = candidates.toSorted((a, b) => b.directness - a.directness || b.centrality - a.centrality);
  return differing(ranked, wanted.most).map(({ item }) => item);
}

function candidateFor(
  analysis: Analysis,
  attribution: Attribution,
  { centrality, heard }: Wanted,
): Candidate | undefined {
  const { body } = analysis.story;
  const { source, content, type } = attribution;
  const words = content.map((span) => textOf(body, span)).join(' ');
  // Denied words are told apart, beside the denial.
  if (!source || attribution.denied || words.split(/\s+/).length < FEWEST_WORDS) return undefined;
  const line = lineFor(analysis, attribution);
  if (!line) return undefined;
  // Where nobody was heard before, everybody is new and nobody is worth telling apart.
  const isNew = heard.size > 0 && source.name !== undefined && !heard.has(source.name.toLowerCase());
  return {
    item: { kind: 'quotation', line, ...(isNew && { newVoice: source }) },
    speaker: speakerOf(body, source),
    directness: DIRECTNESS[type],
    centrality: centrality(line.span),
    words,
  };
}

/** Each speaker once, and no two quotations alike; the earlier in the list wins. */
function differing(ranked: readonly Candidate[], most: number): readonly Candidate[] {
  const chosen: (Candidate & { readonly terms: Terms })[] = [];
  for (const candidate of ranked) {
    if (chosen.length === most) break;
    if (chosen.some(({ speaker }) => speaker === candidate.speaker)) continue;
    const terms = termsOf(candidate.words);
    if (chosen.some((other) => overlap(other.terms, terms) >= ALIKE)) continue;
    chosen.push({ ...candidate, terms });
  }
  return chosen;
}

/** The names of all who are quoted in a story, in lower case. */
export const voicesIn = ({ attributions }: Analysis): readonly string[] =>
  attributions.flatMap(({ source }) => (source?.name ? [source.name.toLowerCase()] : []));
