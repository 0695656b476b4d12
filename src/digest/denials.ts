import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { contains, type Span } from '../story/span.ts';
import type { DigestItem, Line } from './digest.ts';
import { sentenceAt } from './lines.ts';
import { overlap, termsIn } from './terms.ts';

type DenialItem = Extract<DigestItem, { readonly kind: 'denial' }>;

/** What is denied was said shortly before. */
const SENTENCES_BACK = 4;

/** Each denial with the claim that it answers, as the story words both. */
export function denialsIn(analysis: Analysis): readonly DenialItem[] {
  return analysis.attributions
    .filter(({ denied }) => denied)
    .flatMap((attribution) => {
      const denial = sentenceLine(analysis, attribution);
      if (!denial) return [];
      const claim = claimFor(analysis, attribution, denial.sentence);
      return [{ kind: 'denial', denial, ...(claim && { claim }) }];
    });
}

function sentenceLine(analysis: Analysis, attribution: Attribution): Line | undefined {
  const sentence = sentenceAt(analysis, attribution.cue ?? attribution.content[0]);
  return sentence && { story: analysis.story, span: sentence, sentence, attribution };
}

/** The attributed sentence before the denial that shares most with it; none where the sentence holds both. */
function claimFor(analysis: Analysis, denial: Attribution, sentence: Span): Line | undefined {
  const at = analysis.sentences.findIndex(({ start }) => start === sentence.start);
  const before = analysis.sentences[Math.max(0, at - SENTENCES_BACK)]?.start ?? 0;
  const claims = analysis.attributions.filter((other) => other !== denial && !other.denied && other.source);
  if (claims.some(({ content: [first] }) => contains(sentence, first))) return undefined;
  const wanted = termsIn(analysis, sentence);
  const shared = (claim: Line) => overlap(wanted, termsIn(analysis, claim.sentence));
  return claims
    .filter(({ content: [{ start }] }) => start >= before && start < sentence.start)
    .map((claim) => sentenceLine(analysis, claim))
    .filter((line) => line !== undefined)
    .toSorted((a, b) => shared(b) - shared(a) || b.span.start - a.span.start)[0];
}
