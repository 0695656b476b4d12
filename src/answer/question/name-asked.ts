/** "What is the ferry called", "what is the driver's name", "the names of the dead", "Lee's lawyer name"; "what is a ferry called" asks for a word. */
const ASKS_NAME: readonly RegExp[] = [
  /^what(?:['’]?s| is| are| was| were) (?!an?\b)(?:the |his |her |its |their )?(.+?) (?:called|named)(?: now)?$/iu,
  /^what(?:['’]?s| is| are| was| were) (?:the )?(.+?)(?:['’]s|s['’]|['’])? names?$/iu,
  /^(?:what(?:['’]?s| is| are| was| were) )?(?:the )?names? of (?:the |an? |his |her |its |their )?(.+)$/iu,
  /^(?!what|who|which|when|where|why|how|did|does|do|is|was)(?:the )?(.+?)(?:['’]s|s['’])? names?$/iu,
];

/** Of what a question asks the name, in its own words. */
export const nameAsked = (text: string): string | undefined =>
  ASKS_NAME.map((asks) => asks.exec(text)?.[1]).find(Boolean);
