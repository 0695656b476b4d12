/** What a sentence that answers looks like, and what must stand in it or in the one before. */
export interface Asked {
  readonly looks: Pick<RegExp, 'test'>;
  readonly of: string;
  /** Told by another word than the one that asks: a sentence that has that very word comes first. */
  readonly byAnother?: true;
  /** Only of a name: "what was the vote" asks for no body. */
  readonly isName?: true;
}

/** Words as they stand, in a pattern. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A name in either case: typed questions have few capitals, and those of what stands around it tell something. */
export const anyCase = (name: string): string =>
  escaped(name).replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A name of several words, as a pattern. */
export const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}\\p{M}’'.-]*)+";

/** One word of a name. */
export const ONE_NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
