import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { command, count, run, writable } from '../../src/evaluation/command.ts';
import { DataError } from '../../src/evaluation/shared.ts';

const before = process.exitCode;

afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

const failing = (error: Error) =>
  command('evaluate:something', 'Fails.').action(() => {
    throw error;
  });

describe('a measurement', () => {
  it('says in a line what is wrong with its data, and ends with 1', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'evaluate.ts']);
    await run(failing(new DataError('gold.jsonl, line 3, is not JSON.')));
    expect(said).toHaveBeenCalledExactlyOnceWith('gold.jsonl, line 3, is not JSON.');
    expect(process.exitCode).toBe(1);
  });

  it('hides no fault of its own', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'evaluate.ts']);
    await expect(run(failing(new TypeError('a fault')))).rejects.toThrow('a fault');
  });

  it('is called as npm calls it', () => {
    expect(command('evaluate:something', 'Fails.').helpInformation()).toContain(
      'npm run evaluate:something -- [options]',
    );
  });
});

describe('a count', () => {
  it.each([
    ['1', 1],
    ['100000', 100_000],
  ])('%s', (text, number) => expect(count(text)).toBe(number));

  it.each(['0', '-3', '1.5', 'many', ''])('should NOT take %j', (text) =>
    expect(() => count(text)).toThrow(InvalidArgumentError),
  );
});

describe('a file to write', () => {
  it('is refused at once where it cannot be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-evaluation-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(() => writable(join(folder, 'none', 'out.jsonl'))).toThrow(InvalidArgumentError);
    const file = join(folder, 'out.jsonl');
    expect(writable(file)).toBe(file);
    expect(existsSync(file)).toBe(false);
    expect(() => writable(folder)).toThrow(InvalidArgumentError);
  });
});
