/** "LONDON (Reuters) - ", "WASHINGTON, March 3 (AP) — ": the place in capitals, the agency, a dash. */
const dateline = /^\p{Lu}[\p{Lu}.'’ -]+(?:,[^()\n]{1,40})? \((\p{Lu}[\p{L}&. ]{1,30})\)\s*[-–—]{1,2}\s/u;

/** The agency that a story's dateline names, which is its outlet where the page names none. */
export const agencyOf = (body: string): string | undefined => dateline.exec(body.slice(0, 200))?.[1];
