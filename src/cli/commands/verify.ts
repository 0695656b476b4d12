import { Command } from 'commander';
import { type Finding, verifyStore } from '../../store/verify/verify.ts';
import { withDatabase } from '../open-database.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface VerifyOptions {
  readonly json?: true;
}

const notes = `
Reads every row, version, block and span again, compares each version with its hash, and follows every
reference. With --json a finding is a line: {"table", "row", "problem"}.

Exit codes: 0 all is well, 1 something is wrong, 2 wrong use.`;

/** `verbatim verify`: says what is wrong with what is kept. */
export const verifyCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('verify')
    .description('read everything that is kept again and say what is wrong')
    .option('--json', 'print each finding as a JSON object')
    .addHelpText('after', notes)
    .action(async ({ json }: VerifyOptions) => {
      const findings: Finding[] = [];
      const { checked } = await withDatabase((database) =>
        verifyStore(database, (finding) => findings.push(finding)),
      );
      for (const finding of findings) await terminal.out(json ? JSON.stringify(finding) : text(finding));
      const read = Object.entries(checked).map(([what, count]) => `${count} ${what}`);
      terminal.err(`Read ${read.join(', ') || 'nothing'}: ${verdict(findings.length)}`);
      exit(findings.length === 0 ? 0 : 1);
    });

const text = ({ table, row, problem }: Finding): string => `${table}: ${row}: ${problem}`;

const verdict = (problems: number): string =>
  problems === 0 ? 'all is well.' : `${problems} ${problems === 1 ? 'thing is' : 'things are'} wrong.`;
