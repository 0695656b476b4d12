import { lexicon } from '../../story/lexicon.ts';

const names: ReadonlySet<string> = new Set(lexicon('outlet-names'));

const mostWords = 6;

/** A word of a name: "The", "Ulm", "Courier", "&"; or a small one within. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}’'-]*|&|of|and|the)$/u;

/** "Ulm News Agency", "Ulm Press International": what stands behind the word that tells it. "Ulm News Hires Lee" is a headline. */
const BEHIND = /^(?:agency|association|international|network|online|service|uk|us)$/i;

/** "Entertainment News", "Associated Wire Health Writer": a section, or what a reporter does. */
const NO_OUTLET =
  /^(?:arts|breaking|business|crime|culture|education|entertainment|health|latest|local|money|national|politics|science|sports?|top|travel|weather|world)\b|\b(?:correspondent|desk|editor|reporter|team|writer)$/i;

/** "The Ulm Courier", "MERIDIAN WIRE", "The Ulm Courier | Sport": the outlet that a line names and nothing else; its section is left out. */
export const outletIn = (line: string): string | undefined => {
  const [name = '', ...sections] = line.split(/ [|·•] /);
  const words = name.trim().split(/\s+/);
  const named =
    words.length > 1 &&
    words.length <= mostWords &&
    !NO_OUTLET.test(name.trim()) &&
    words.every((word) => NAME_WORD.test(word)) &&
    names.has((BEHIND.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1))?.toLowerCase() ?? '');
  return named && sections.length < 2 ? name.trim() : undefined;
};
