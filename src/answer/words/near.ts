import { lexicon } from '../../story/lexicon.ts';
import { oncePerWord } from '../../story/once.ts';
import { wordOf } from './lemma.ts';
import { oneSpelling } from './spellings.ts';

/** A word, or a phrase ("call off"), that tells of the same fact as another; as stems. */
export interface NearWord {
  readonly stems: readonly [string, ...string[]];
  /** 0 to 1. */
  readonly sureness: number;
}

/** Word → the words that its line names, and those whose lines name it; as written, for few of them are ever asked for. */
function linesOf(list: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  const add = (word: string, other: string): void => {
    const known = lines.get(word);
    if (known) known.push(other);
    else lines.set(word, [other]);
  };
  for (const line of lexicon(list)) {
    const [word = '', others = ''] = line.split(': ');
    for (const other of others.split(', ')) {
      add(word, other);
      add(other, word);
    }
  }
  return lines;
}

const LINES = linesOf('near');

/** First word → the phrases that begin with it. */
const PHRASES = Map.groupBy(
  [...LINES.keys()].filter((word) => word.includes(' ')),
  (phrase) => phrase.slice(0, phrase.indexOf(' ')),
);

/** Words that name each other are surer than a word that only one of them names. */
const ONE_WAY = 0.6;

function stemsOf(text: string): NearWord['stems'] {
  const [first = '', ...rest] = text.split(' ').map((word) => wordOf(word).stem);
  return [first, ...rest];
}

const nearWordsOf = oncePerWord((text): readonly NearWord[] => {
  const words = LINES.get(text) ?? [];
  return [...new Set(words)].map((word) => ({
    stems: stemsOf(word),
    sureness: words.indexOf(word) === words.lastIndexOf(word) ? ONE_WAY : 1,
  }));
});

/** A word is not near itself. */
const others = (lemma: string, near: readonly NearWord[]): readonly NearWord[] =>
  near.filter(({ stems }) => stems.length > 1 || stems[0] !== wordOf(lemma).stem);

const nearToWord = oncePerWord((lemma) => others(lemma, nearWordsOf(oneSpelling(lemma))));

/** Words that tell of the same fact as a word ("mortuary" of "morgue") or as a phrase that begins there ("call it off"). */
export function nearTo(lemma: string, following: readonly string[]): readonly NearWord[] {
  const phrases = (PHRASES.get(lemma) ?? []).filter((phrase) =>
    isIn(phrase.split(' ').slice(1), following.slice(0, ROOM)),
  );
  const own = nearToWord(lemma);
  return phrases.length === 0 ? own : [...own, ...others(lemma, phrases.flatMap(nearWordsOf))];
}

/** Words among which the rest of a phrase stands: "called the strike off". */
export const ROOM = 4;

/** Whether words stand among others, in order. */
export function isIn(words: readonly string[], among: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    from = among.indexOf(word, from) + 1;
    return from > 0;
  });
}
