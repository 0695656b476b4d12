import type { types } from '@slack/bolt';
import type { Figure } from '../../answer/answer.ts';
import { ofWhat } from '../../answer/figures/of-what.ts';
import { sideBySide } from '../../answer/figures/side-by-side.ts';
import { outletAndTitle } from '../../story/outlet.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { clip } from '../limits.ts';
import { creditOf } from './attribution.ts';
import { actions, button } from './button.ts';
import {
  aside,
  buttons,
  type Citation,
  fitting,
  heading,
  join,
  type Message,
  nothing,
  says,
} from './message.ts';
import { counter } from './pages.ts';
import { shortened } from './quotation.ts';

/** Rows beside the header; fewer where they do not fit. */
const ROWS = 99;
const CELL = 120;
const SENTENCE = 300;

const header = ['Figure', 'Of what', 'Hedge', 'Who says so', 'Where', 'Sentence'];

/** Every figure of a story from one of them on, and a button for the rest; values that differ stand side by side. */
export function ledger(story: Story, figures: readonly Figure[], from = 0): Message {
  if (figures.length === 0) return says(`“${clip(story.title, 300)}” gives no figures.`);
  const title = join(heading('Figures'), aside(clip(outletAndTitle(story), 300)));
  const listed = sideBySide(figures);
  const more = (at: number): Message =>
    buttons(button(actions.figures, 'Show more', { story: story.id, at }));
  const around = join(title, tableOf([]), counter(from, from, listed.length), more(from));
  const rows = fitting(listed.slice(from, from + ROWS).map(row), around);
  const until = from + rows.length;
  return join(
    title,
    tableOf(rows),
    counter(from, until, listed.length),
    until < listed.length ? more(until) : nothing,
  );
}

/**
 * The figures as a table: words of the story in `rich_text` cells, ours in `raw_text`. One table a message;
 * as many rows as fit beside `around`.
 */
export function figuresTable(figures: readonly Figure[], around: Message): Message {
  const rows = fitting(
    figures.slice(0, ROWS).map(row),
    join(tableOf([]), around, aside('and 99 more figures')),
  );
  const left = figures.length - rows.length;
  return left === 0 ? tableOf(rows) : join(tableOf(rows), aside(`and ${left} more figures`));
}

const tableOf = (rows: readonly Message[]): Message => ({
  text: rows.map((each) => each.text).join('\n'),
  blocks: [
    {
      type: 'table',
      rows: [
        header.map(raw),
        ...rows.flatMap(({ blocks }) => blocks.flatMap((b) => ('rows' in b ? b.rows : []))),
      ],
      column_settings: header.map(() => ({ is_wrapped: true })),
    },
  ],
  cited: rows.flatMap((each) => each.cited),
});

/** A row as a table of its own, so that rows can be counted against the limits like any message. */
function row(figure: Figure): Message {
  const { story, paragraph, sentence, whose, hedge, attribution } = figure;
  const who = creditOf({ story, ...(attribution && { attribution }) }).name ?? '';
  const cells = [
    words(figure, [figure]),
    whose ? ours(`age of ${textOf(story.body, whose)}`) : words(figure, ofWhat(figure)),
    words(figure, hedge ? [hedge] : []),
    ours(who),
    ours(`¶${paragraph}`),
    words(figure, [sentence], SENTENCE),
  ];
  return {
    text: cells.flatMap(({ text }) => text || []).join(' · '),
    blocks: [{ type: 'table', rows: [cells.map(({ block }) => block)] }],
    cited: cells.flatMap(({ cited }) => cited),
  };
}

interface Cell {
  readonly text: string;
  readonly block: types.RichTextBlock | types.RawTextElement;
  readonly cited: readonly Citation[];
}

/** Words of the story; where they stand apart there, a mark of ours between them. */
function words({ story }: Figure, spans: readonly Span[], most = CELL): Cell {
  const shown = spans
    .filter(({ start, end }) => start < end)
    .map((span) => shortened(story.body, span, most));
  if (shown.length === 0) return ours('');
  const texts = shown.map((span) => textOf(story.body, span));
  const elements = texts.flatMap((text, i) => [
    ...(i > 0 ? [{ type: 'text' as const, text: APART }] : []),
    { type: 'text' as const, text },
  ]);
  return {
    text: texts.join(APART),
    block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
    cited: shown.map((span) => ({ story: story.id, span })),
  };
}

const APART = ' … ';

const ours = (text: string): Cell => ({ text: clip(text, CELL), block: raw(text), cited: [] });

/** A cell may not be empty. */
const raw = (text: string): types.RawTextElement => ({ type: 'raw_text', text: clip(text, CELL) || '–' });
