/** An answer `{ok: false, error}` of the Web API; not a failure of the workspace. */
export class Refusal extends Error {
  readonly code: string;
  /** What is wrong in detail, as Slack words it under `response_metadata.messages`. */
  readonly details: readonly string[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: string, details: readonly string[] = [], extra: Readonly<Record<string, unknown>> = {}) {
    super([code, ...details].join('\n'));
    this.code = code;
    this.details = details;
    this.extra = extra;
  }
}
