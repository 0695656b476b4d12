import { Command } from 'commander';
import type { Figure } from '../../answer/answer.ts';
import { figuresOf } from '../../answer/figures/figures.ts';
import { sideBySide } from '../../answer/figures/side-by-side.ts';
import { type Span, textOf } from '../../story/span.ts';
import { analysesOf } from '../analyses.ts';
import { figureText, whoSays } from '../print/figure-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

const notes = `
Every part of a figure is a span of the story; in --json, spans count UTF-16 code units into its body.

Exit codes: 0 listed, 1 the story gives no figures, 2 wrong use.`;

/** `verbatim figures`: every value that a story gives, with unit, hedge, what is counted and who says so. */
export const figuresCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('figures')
    .description('list the figures that a story gives')
    .argument('<story>', 'a file, a web address, - for standard input, or a story of the library')
    .option('--json', 'print one JSON object a story')
    .addHelpText('after', notes)
    .action(async (name: string, { json }: { readonly json?: true }) => {
      const analyses = await analysesOf(name, terminal);
      const ledgers = analyses.map((analysis) => ({
        story: analysis.story,
        figures: sideBySide(figuresOf(analysis)),
      }));
      for (const { story, figures } of ledgers) {
        const asJson = () =>
          JSON.stringify({ story: story.id, title: story.title, figures: figures.map(jsonOf) });
        await terminal.out(
          json ? asJson() : figures.map(figureText).join('\n') || 'This story gives no figures.',
        );
      }
      exit(ledgers.some(({ figures }) => figures.length > 0) ? 0 : 1);
    });

function jsonOf(figure: Figure): object {
  const { story, paragraph, sentence, value, to, unit, thing, state, whose, hedge } = figure;
  const spanned = ({ start, end }: Span) => ({ text: textOf(story.body, { start, end }), start, end });
  const who = whoSays(figure);
  return {
    ...spanned(figure),
    value,
    ...(to !== undefined && { to }),
    ...(unit && { unit }),
    ...(thing && { thing: spanned(thing) }),
    ...(state && { state: spanned(state) }),
    ...(whose && { whose: spanned(whose) }),
    ...(hedge && { hedge: spanned(hedge) }),
    ...(who && { speaker: who }),
    paragraph,
    sentence: spanned(sentence),
  };
}
