import { once } from 'node:events';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addCommand } from './cli/commands/add.ts';
import { askCommand } from './cli/commands/ask.ts';
import { diffCommand } from './cli/commands/diff.ts';
import { digestCommand } from './cli/commands/digest.ts';
import { exportCommand } from './cli/commands/export.ts';
import { figuresCommand } from './cli/commands/figures.ts';
import { importCommand } from './cli/commands/import.ts';
import { quotesCommand } from './cli/commands/quotes.ts';
import { storiesCommand } from './cli/commands/stories.ts';
import { verifyCommand } from './cli/commands/verify.ts';
import { watchCommand } from './cli/commands/watch.ts';
import { type ExitCode, type Terminal, UsageError } from './cli/terminal.ts';
import { ConfigError } from './config.ts';
import { StoreError } from './store/open.ts';

/** Adds itself to the program; its action tells how it ended by `exit`. */
export type CommandOf = (terminal: Terminal, exit: (code: ExitCode) => void) => Command;

const commands: readonly CommandOf[] = [
  addCommand,
  askCommand,
  diffCommand,
  digestCommand,
  exportCommand,
  figuresCommand,
  importCommand,
  quotesCommand,
  storiesCommand,
  verifyCommand,
  watchCommand,
];

const examples = `
Examples:
  verbatim add https://news.example/story saved.html feed.xml
  verbatim ask how many troops did North Korea send
  verbatim ask --story report.txt who said the talks failed
  verbatim ask --batch questions.jsonl --json

Exit codes: 0 done, 1 no answer, 2 wrong use or nothing to read.`;

/** Runs one command line and resolves to its exit code. Never throws for what a user can do wrong. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminal);
  }
}

function programOf(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const program = new Command('verbatim')
    .description('Answers questions about news stories in their own words.')
    .version(packageJson.version)
    .addHelpText('after', examples);
  for (const command of commands) program.addCommand(command(terminal, exit));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`(see verbatim ${command === program ? '' : `${command.name()} `}--help)`)
      .configureOutput({
        writeOut: (text) => void terminal.out(text.trimEnd()),
        writeErr: (text) => terminal.err(text.trimEnd()),
      });
  }
  return program;
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const expected = [UsageError, ConfigError, StoreError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(expected ? message : `Something went wrong that should not: ${message}`);
  return 2;
}

const terminal: Terminal = {
  async out(line) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
  err: (line) => process.stderr.write(`${line}\n`),
  input: process.stdin,
};

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
}

export async function main(): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.exitCode = await run(process.argv.slice(2), terminal);
}
