const words: ReadonlySet<string> = new Set(['if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who']);

/** "whether it is safe", "who pays": a word that opens what is asked. “Which” opens what describes a noun as often: where that cannot stand, a rule adds it. */
export const opensQuestion = (lower: string | undefined): boolean => lower !== undefined && words.has(lower);
