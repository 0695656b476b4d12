import type { NoAnswer, Unanswered } from '../../answer/answer.ts';
import { askedFor } from '../../answer/question/expects.ts';
import { inBrackets } from '../../story/outlet.ts';
import { clip } from '../limits.ts';
import { type AnswerRef, actions, button } from './button.ts';
import { figuresTable } from './figures.ts';
import { aside, buttons, join, type Message, nothing, says } from './message.ts';

const ASKED = 200;

const quoted = (text: string): string => `“${clip(text, ASKED)}”`;

/** What the one story that was asked, or the nearest of several, lacks. No guess, no verdict. */
export function missing({ reason, nearest, stories = 1 }: Unanswered): string {
  if (reason.kind === 'empty-question') return 'There is no question in that.';
  if (reason.kind === 'unnamed')
    return `Nothing tells whom or what ${quoted(reason.word)} stands for. Name it, or ask in the thread of an answer.`;
  if (reason.kind === 'no-story') return 'No story here yet. Add one with /verbatim add <address>.';
  const lack = lacks(reason);
  const story = nearest[0]?.story;
  if (stories === 1 || !story) return lack ? `Not in this story: ${lack}.` : 'Not in this story.';
  const named = `“${clip(story.title, 150)}”${clip(inBrackets(story), 63)}`;
  return `Not in the ${stories} stories that I asked. ${lack ? `The nearest is ${named}: ${lack}.` : ''}`.trim();
}

function lacks(
  reason: Exclude<NoAnswer, { readonly kind: 'empty-question' | 'unnamed' | 'no-story' }>,
): string {
  switch (reason.kind) {
    case 'unknown-name':
      return `it does not mention ${quoted(reason.name)}`;
    case 'not-quoted':
      return `it names ${quoted(reason.name)}, but tells nothing that they said about this`;
    case 'never-quoted':
      return `it names ${quoted(reason.name)}, but does not quote them`;
    case 'no-figure':
      return `it gives no figure for ${quoted(reason.thing)}`;
    case 'not-said':
      return `it mentions ${listed(reason.terms)}, but does not say this`;
    case 'not-mentioned':
      return reason.terms.length === 0 ? '' : `nothing about ${listed(reason.terms)}`;
    case 'not-told':
      return `it tells what was shown, but not ${askedFor(reason.asks)}`;
    case 'own-words':
      return 'it tells this itself, and names nobody who said it';
    case 'nothing-more':
      return `nothing else that ${quoted(reason.name)} said`;
  }
}

const listed = (terms: readonly string[]): string => terms.slice(0, 8).map(quoted).join(', ');

export interface NoneOptions {
  readonly ref: AnswerRef;
  /** The title of the story that is asked alone here, by choice. */
  readonly alone?: string;
}

/** The reason, and the nearest sentences behind a button. */
export function none(answer: Unanswered, { ref, alone }: NoneOptions): Message {
  const { nearest, figures = [] } = answer;
  const count = nearest.length;
  const label = count === 1 ? 'Show the nearest sentence' : `Show the nearest ${count} sentences`;
  const said = says(missing(answer));
  const near = count === 0 ? [] : [button(actions.nearest, label, ref)];
  const all = alone ? [button(actions.ask, 'Ask all stories again', { question: 'use all' })] : [];
  const rule = alone ? aside(`Questions here ask “${clip(alone, 150)}” alone.`) : nothing;
  const press = join(rule, buttons(...near, ...all));
  const instead =
    figures.length > 0 ? join(aside('Figures it gives:'), figuresTable(figures, join(said, press))) : nothing;
  return join(said, instead, press);
}
