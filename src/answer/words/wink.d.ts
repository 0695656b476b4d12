declare module 'wink-lemmatizer' {
  const lemmatizer: Readonly<Record<'noun' | 'verb' | 'adjective', (word: string) => string>>;
  export default lemmatizer;
}
declare module 'wink-porter2-stemmer' {
  export default function stem(word: string): string;
}
declare module 'wink-lexicon/src/wn-words.js' {
  /** Base form → index of its group of senses. */
  const words: Readonly<Record<string, number>>;
  export default words;
}
declare module 'wink-lexicon/src/wn-word-senses.js' {
  /** Groups of senses, each the numbers of WordNet's lexicographer files. */
  const senses: readonly (readonly number[])[];
  export default senses;
}
