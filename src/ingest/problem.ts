/** Carries what is wrong and what to do out of the depths; the door (`read.ts`) makes a value of it. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly what: string;
  readonly advice: string;

  constructor(what: string, advice: string) {
    super(`${what}: ${advice}`);
    this.what = what;
    this.advice = advice;
  }
}
