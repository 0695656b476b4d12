import type { Answer, Evidence } from '../../answer/answer.ts';
import type { Source } from '../../attribution/attribution.ts';
import { type Span, textOf } from '../../story/span.ts';
import { missing } from './answer-text.ts';

/** An answer as one JSON object. Where `answered` is false, `evidence` holds the nearest sentences. */
export const answerJson = (answer: Answer) => ({
  answered: answer.answered,
  ...(answer.answered ? {} : { reason: missing(answer.reason) }),
  evidence: (answer.answered ? answer.evidence : answer.nearest).map(evidenceJson),
});

function evidenceJson({ story, sentence, quotation, attribution, paragraph, score }: Evidence) {
  const text = (span: Span): string => textOf(story.body, span);
  const who = (source: Source) => ({ name: source.name ?? text(source), text: text(source) });
  return {
    sentence: text(sentence),
    start: sentence.start,
    end: sentence.end,
    ...(quotation && { quotation: text(quotation) }),
    ...(attribution?.source && { speaker: who(attribution.source) }),
    ...(attribution?.via && { via: who(attribution.via) }),
    ...(attribution && { type: attribution.type }),
    paragraph,
    story: story.id,
    score,
  };
}
