import type { Analysis } from '../../attribution/analysis.ts';
import { inBrackets } from '../../story/outlet.ts';
import { nameOf } from './attribution.ts';
import { actions, button } from './button.ts';
import { aside, buttons, heading, join, type Message, says } from './message.ts';

const EXAMPLES = 3;

/** Questions that the story at hand can be asked, made from who speaks in it. */
export function examples(analysis: Analysis | undefined): readonly string[] {
  const names = (analysis?.attributions ?? []).flatMap(({ source }) =>
    analysis && source?.name ? [nameOf(analysis.story.body, source)] : [],
  );
  const [first, second] = [...new Set(names)];
  return [
    ...(first ? [`what did ${first} say`] : []),
    ...(second ? [`everything ${second} said`] : []),
    'figures',
    'speakers',
  ].slice(0, EXAMPLES);
}

const commands = [
  '/whosaid, /how, /what, /when, /where, /why and the rest of your question',
  '/verbatim <any question>',
  '/verbatim stories · use <story> · use all · add <address>',
  '/verbatim summary · speakers · figures · figures in <story> · everything <name>',
  '/verbatim follow <name or "topic"> · following · unfollow <name or "topic">',
  '/verbatim corrections on · off',
  '/digest on 08:30',
].join('\n');

/** How to ask, with examples from the story at hand. */
export function help(analysis: Analysis | undefined, why = ''): Message {
  const about = analysis ? `The story at hand: ${analysis.story.title}${inBrackets(analysis.story)}.` : '';
  const questions = examples(analysis);
  return join(
    heading('Ask a story, get its own words'),
    says([why, about, 'Try one of these, or mention me with a question:'].filter(Boolean).join(' ')),
    { ...buttons(...questions.map((question, n) => exampleButton(question, n))), text: questions.join('\n') },
    says(commands),
    aside(
      'Every answer is a sentence of the story as it stands there. What it does not say, I do not guess.',
    ),
  );
}

const exampleButton = (question: string, n: number) => button(`${actions.ask}:${n}`, question, { question });
