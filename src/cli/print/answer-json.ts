import type { Answer, Evidence, Figure } from '../../answer/answer.ts';
import type { Source } from '../../attribution/attribution.ts';
import { type Span, textOf } from '../../story/span.ts';
import { missing } from './answer-text.ts';

/** An answer as one JSON object: all that its card shows. Where `answered` is false, `evidence` holds the nearest sentences. */
export const answerJson = (answer: Answer) => ({
  answered: answer.answered,
  ...(answer.answered ? {} : { reason: missing(answer.reason) }),
  evidence: (answer.answered ? answer.evidence : answer.nearest).map(evidenceJson),
  ...(answer.figures && { figures: answer.figures.map(figureJson) }),
  ...(answer.answered &&
    answer.denial && {
      denial: { claim: evidenceJson(answer.denial.claim), denial: evidenceJson(answer.denial.denial) },
    }),
  ...(answer.answered && answer.namesakes && { namesakes: answer.namesakes }),
  ...(answer.answered && answer.days && { days: answer.days }),
  ...(answer.answered && answer.newer && { newer: answer.newer.id }),
});

function figureJson({ story, start, end, value, to, unit, thing, hedge, attribution }: Figure) {
  const text = (span: Span): string => textOf(story.body, span);
  const source = attribution?.source;
  return {
    text: text({ start, end }),
    ...{ start, end, value },
    ...(to !== undefined && { to }),
    ...(unit !== undefined && { unit }),
    ...(thing && { thing: text(thing) }),
    ...(hedge && { hedge: text(hedge) }),
    ...(source && { speaker: { name: source.name ?? text(source), text: text(source) } }),
    story: story.id,
  };
}

function evidenceJson(evidence: Evidence) {
  const { story, sentence, quotation, attribution, paragraph, score, dates = [] } = evidence;
  const text = (span: Span): string => textOf(story.body, span);
  const who = (source: Source) => ({ name: source.name ?? text(source), text: text(source) });
  return {
    sentence: text(sentence),
    start: sentence.start,
    end: sentence.end,
    ...(quotation && { quotation: text(quotation) }),
    ...(attribution?.source && { speaker: who(attribution.source) }),
    ...(attribution?.via && { via: who(attribution.via) }),
    ...(attribution?.source?.role && { role: text(attribution.source.role) }),
    ...(attribution && { type: attribution.type }),
    ...(attribution?.denied && { denied: true }),
    ...(dates.length > 0 && {
      dates: dates.map((each) => ({ text: text(each), date: each.date, label: each.label })),
    }),
    paragraph,
    story: story.id,
    score,
  };
}
