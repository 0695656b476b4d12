/** One of the ways to ask a thing, and the one way that every rule reads. */
export interface Form {
  readonly name: string;
  readonly typed: RegExp;
  readonly full: string;
}
