/** What a command sees of the terminal. */
export interface Terminal {
  /** Writes a line to standard output; resolves when there is room for more. */
  out(line: string): Promise<void>;
  /** Writes a line to standard error: problems and progress. */
  err(line: string): void;
  /** Everything on standard input. */
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** 0: done, answered; 1: no answer; 2: wrong use, or something that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** Wrong use of a command: what is wrong, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
