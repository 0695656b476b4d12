import type { types } from '@slack/bolt';
import type { Answer, Answered, Evidence } from '../../answer/answer.ts';
import { differentDays, newerStory } from '../../answer/stories/notes.ts';
import { outletAndTitle } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { clip } from '../limits.ts';
import { withinSentence } from './attribution.ts';
import { actions, button } from './button.ts';
import { card, entry, moreButtons } from './card.ts';
import { figuresTable } from './figures.ts';
import { aside, buttons, fitting, heading, join, type Message, nothing } from './message.ts';
import { namesakes } from './namesakes.ts';
import { none } from './none.ts';
import { page } from './pages.ts';

export interface AnswerOptions {
  /** The id under which the answer is recorded, for its buttons. */
  readonly id: string;
  readonly canShare: boolean;
  /** The title of the story that is asked alone here, by choice. */
  readonly alone?: string;
  readonly extra?: readonly types.Button[];
}

/** Stories shown side by side when they answer about equally well. */
const TIE = 3;

/** The evidence that buttons count on, in the order in which they count. */
export function evidenceIn(answer: Answer): readonly Evidence[] {
  if (!answer.answered) return answer.nearest;
  if (!answer.denial) return answer.evidence;
  const { claim, denial } = answer.denial;
  return [
    claim,
    denial,
    ...answer.evidence.filter((other) => !isSame(other, claim) && !isSame(other, denial)),
  ];
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.story.id === b.story.id && a.sentence.start === b.sentence.start;

export function answerMessage(answer: Answer, options: AnswerOptions): Message {
  if (!answer.answered) return none(answer, { ref: { answer: options.id, at: 0 }, ...options });
  const notes = join(...notesOf(answer));
  if (answer.everythingBy !== undefined)
    return everything(answer.everythingBy, answer.evidence, options.id, 0, join(namesakesOf(answer), notes));
  if (answer.denial) return sideBySide('Said and denied', evidenceIn(answer), 2, options, notes);
  if (answer.tie)
    return sideBySide('Several stories answer', evidenceIn(answer), tied(answer), options, notes);
  const ref = { answer: options.id, at: 0 };
  const first = card(answer.evidence[0], { ...options, ref, more: answer.evidence.length - 1 });
  const figures = answer.figures ?? [];
  const table = figures.length > 1 ? figuresTable(figures, join(first, notes)) : nothing;
  return join(first, table, notes);
}

/** The first evidence of each story comes first: as many as there are stories. */
const tied = ({ evidence }: Answered): number =>
  Math.min(TIE, new Set(evidence.map(({ story }) => story.id)).size);

/** Several verbatim sentences under each other, with no verdict of ours. */
export function sideBySide(
  title: string,
  evidence: readonly Evidence[],
  count: number,
  { id, canShare, extra = [] }: AnswerOptions,
  after: Message = nothing,
): Message {
  const share = canShare ? [button(actions.share, 'Share to channel', { answer: id, at: 0 })] : [];
  const press = (from: number): Message =>
    buttons(...moreButtons(evidence.length - from, { answer: id, at: from }), ...share, ...extra);
  const shown = fitting(
    evidence.slice(0, count).map((each) => join(entry(each), storyLine(each))),
    join(heading(title), press(0), after),
  );
  return join(heading(title), ...shown, press(shown.length), after);
}

export const everything = (
  name: string,
  evidence: readonly Evidence[],
  answer: string,
  from: number,
  after: Message = nothing,
): Message =>
  page({
    title: heading(`Everything ${clip(withinSentence(name), 100)} said`),
    entries: placed(evidence),
    from,
    next: (label, at) => button(actions.everything, label, { answer, at }),
    after,
  });

const namesakesOf = ({ everythingBy = '', namesakes: names, evidence: [{ story }] }: Answered): Message =>
  names ? namesakes(everythingBy, names, story) : nothing;

export const moreMatches = (evidence: readonly Evidence[], answer: string, from: number): Message =>
  page({
    title: heading('More matches'),
    entries: placed(evidence),
    from,
    next: (label, at) => button(actions.more, label, { answer, at }),
  });

export function nearest(evidence: readonly Evidence[]): Message {
  const title = aside('The nearest sentences; they may not answer the question.');
  return join(title, ...fitting(placed(evidence.slice(0, 3)), title));
}

/** Entries of one story need not name it; those of several do. */
function placed(evidence: readonly Evidence[]): readonly Message[] {
  const isOne = new Set(evidence.map(({ story }) => story.id)).size <= 1;
  return evidence.map((each) => (isOne ? entry(each) : join(entry(each), storyLine(each))));
}

const storyLine = ({ story }: Evidence): Message =>
  aside([clip(outletAndTitle(story), 300), publishedOn(story)].filter(Boolean).join(' · '));

const notesOf = (answer: Answered): readonly Message[] =>
  [differentDays(answer), newerStory(answer)].map((note) => (note ? aside(clip(note, 400)) : nothing));
