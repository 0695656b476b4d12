import type { Answer, Answered, Evidence, NoAnswer } from '../../answer/answer.ts';
import { askedFor } from '../../answer/question/expects.ts';
import { differentDays, newerStory } from '../../answer/stories/notes.ts';
import type { Source } from '../../attribution/attribution.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { type Span, textOf } from '../../story/span.ts';
import { figureText } from './figure-text.ts';

/** An answer for the terminal: the story's words, and under them who says so and where they stand. */
export function answerText(answer: Answer, all: boolean): string {
  if (!answer.answered) {
    const near = answer.nearest.map(evidenceText);
    return [missing(answer.reason), ...(near.length > 0 ? ['Nearest:', ...near] : [])].join('\n\n');
  }
  const shown = all ? answer.evidence : evidenceShown(answer);
  const more = answer.evidence.length - shown.length;
  const notes = [
    ...figuresIn(answer),
    ...[differentDays(answer), newerStory(answer)].filter((note) => note !== undefined),
    ...(more > 0 ? [`(${more} more: --all)`] : []),
  ];
  return [...namesakesIn(answer), ...shown.map(evidenceText), ...notes].join('\n\n');
}

/** Two people of one name, and how to ask for one. */
const namesakesIn = ({ everythingBy = '', namesakes }: Answered): readonly string[] =>
  namesakes
    ? [
        `${namesakes.length} here are called "${everythingBy}": ${namesakes.join(', ')}. For one alone ask "everything ${namesakes[0]} said".`,
      ]
    : [];

/** One sentence; several where they must stand side by side. */
function evidenceShown({ evidence, denial, tie, everythingBy }: Answered): readonly Evidence[] {
  if (denial) return [denial.claim, denial.denial];
  return tie || everythingBy !== undefined ? evidence : [evidence[0]];
}

/** Values that differ, each with who gives it. */
const figuresIn = ({ figures = [] }: Answered): readonly string[] =>
  figures.length > 1 ? [['Figures:', ...figures.map((figure) => `  ${figureText(figure)}`)].join('\n')] : [];

/** What the story lacks, in one sentence. */
export function missing(reason: NoAnswer): string {
  switch (reason.kind) {
    case 'empty-question':
      return 'There is no question in that.';
    case 'unnamed':
      return `Nothing tells whom or what "${reason.word}" stands for. Name it.`;
    case 'no-story':
      return 'There is no story to answer from.';
    case 'unknown-name':
      return `Not in this story: it does not mention "${reason.name}".`;
    case 'not-quoted':
      return `Not in this story: it names "${reason.name}", but tells nothing that they said about this.`;
    case 'never-quoted':
      return `Not in this story: it names "${reason.name}", but does not quote them.`;
    case 'no-figure':
      return `Not in this story: it gives no figure for "${reason.thing}".`;
    case 'not-said':
      return `Not in this story: it mentions ${reason.terms.map((term) => `"${term}"`).join(', ')}, but does not say this.`;
    case 'not-mentioned':
      return reason.terms.length > 0
        ? `Not in this story: nothing about ${reason.terms.map((term) => `"${term}"`).join(', ')}.`
        : 'Not in this story.';
    case 'not-told':
      return `Not in this story: it tells what was shown, but not ${askedFor(reason.asks)}.`;
    case 'own-words':
      return 'Not in this story: it tells this itself, and names nobody who said it.';
    case 'nothing-more':
      return `Not in this story: nothing else that "${reason.name}" said.`;
  }
}

function evidenceText(evidence: Evidence): string {
  const { story, attribution, paragraph, dates = [] } = evidence;
  const name = (source: Source): string => source.name ?? textOf(story.body, source);
  const facts = [
    attribution && (attribution.source ? name(attribution.source) : 'unattributed'),
    attribution?.via && `via ${name(attribution.via)}`,
    attribution?.type,
    ...dates.map((date) => `${textOf(story.body, date)}: ${date.label}`),
    publishedOn(story),
    `${outletOf(story) || story.title}, ¶${paragraph}`,
  ];
  return `${textOf(story.body, shown(evidence))}\n  ${facts.filter(Boolean).join(' · ')}`;
}

/** The sentence with the whole quotation that it is a part of. */
const shown = ({ sentence, quotation = sentence }: Evidence): Span => ({
  start: Math.min(sentence.start, quotation.start),
  end: Math.max(sentence.end, quotation.end),
});
