/** What people ask in words that a report does not use, for it gives the same in a set phrase. */
export interface SetPhrase {
  readonly name: string;
  readonly asks: RegExp;
  /** How a report gives it. */
  readonly given: RegExp;
  /** Words of the question that what is given stands for. */
  readonly standsFor: RegExp;
  /** A sentence that gives it need not name what the whole story is about. */
  readonly ofStory?: true;
}
