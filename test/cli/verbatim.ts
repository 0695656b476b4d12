import { run } from '../../src/cli.ts';

/** Runs a command in this process: its exit code, and what it prints. */
export async function verbatim(args: readonly string[], input = '') {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = await run(args, {
    out: async (line) => void lines.push(line),
    err: (line) => void problems.push(line),
    input: (async function* () {
      yield Buffer.from(input);
    })(),
  });
  return { code, out: lines.join('\n'), err: problems.join('\n'), lines };
}
