/** Carries what is wrong and what to do out of the depths; the door (`read.ts`) makes a value of it. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly what: string;
  readonly advice: string;
  /** The page is no longer there, for good. */
  readonly gone: boolean;

  constructor(what: string, advice: string, gone = false) {
    super(`${what}: ${advice}`);
    this.what = what;
    this.advice = advice;
    this.gone = gone;
  }
}
