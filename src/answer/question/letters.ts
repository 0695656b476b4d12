import { isPersonByForm } from '../../attribution/names/person-by-form.ts';
import { oncePer } from '../../story/once.ts';
import type { IndexedStory } from '../index.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { isEnglish } from '../spelling/speller.ts';
import type { Question, Term } from './question.ts';

/** A name is shortened to two letters or more; nobody reads more than six as one. */
const FEWEST = 2;
const MOST = 6;
/** Small words of a name that have no letter in its short form: "Bank of England". */
const SMALL = /^(?:of|the|and|for|in|on)$/;

interface Named {
  /** The words that have a letter. */
  readonly name: readonly IndexedWord[];
  /** No other word with a capital stands beside it in its sentence. */
  readonly whole: boolean;
}

/** Each name that begins at a word. */
function* namesFrom({ words, text }: IndexedSentence, at: number): Generator<Named> {
  const name: IndexedWord[] = [];
  for (let w = at; w < words.length && name.length < MOST; w += 1) {
    const [before, word] = [words[w - 1], words[w]];
    // Nothing but a space parts the words of one name.
    if (!word || (w > at && !/^[\p{L}\p{N}.'’-]+ $/u.test(text.slice(before?.start, word.start)))) return;
    if (word.capital) name.push(word);
    else if (name.length === 0 || !SMALL.test(word.form)) return;
    const whole = !words[at - 1]?.capital && !words[w + 1]?.capital;
    if (word.capital && name.length >= FEWEST) yield { name: [...name], whole };
  }
}

/** "rnc", "nh", and "IMF", but not "la": what may be no word of English. */
const mayShorten = ({ form, capital }: Term): boolean =>
  form.length >= FEWEST && form.length <= MOST && (capital || !/[aeiou]/.test(form) || !isEnglish(form));

const lettersOf = (name: readonly IndexedWord[]): string => name.map(({ form }) => form[0]).join('');

/** Names of a story that are no person's, by their initials: "rnc" gives "Republican National Committee". Whole names come first. */
const namesByLetters = oncePer(({ passage, analysis }: IndexedStory) => {
  const people = new Set(
    analysis.entities.flatMap((entity) =>
      entity.kind === 'person' && !isPersonByForm(entity)
        ? entity.aliases.map((alias) => alias.toLowerCase())
        : [],
    ),
  );
  const found = passage.sentences
    .flatMap((sentence) => sentence.words.flatMap((_, at) => [...namesFrom(sentence, at)]))
    .filter(({ name }) => !people.has(name.map(({ form }) => form).join(' ')));
  return new Map(
    found.toSorted((a, b) => Number(a.whole) - Number(b.whole)).map(({ name }) => [lettersOf(name), name]),
  );
});

/** "Who chairs the RNC", "who leads in NH": letters that stand nowhere in the story are read as the name that they shorten there. */
export function withLettersRead(question: Question, index: IndexedStory): Question {
  const read = (term: Term): readonly Term[] => {
    const { form } = term;
    if (!mayShorten(term) || index.vocabulary.has(form)) return [term];
    const name = namesByLetters(index).get(form);
    return name ? name.map((word) => ({ ...termFrom(word), typed: form })) : [term];
  };
  return {
    ...question,
    terms: question.terms.flatMap(read),
    words: question.words.flatMap(read),
    ...(question.said && {
      said: {
        ...question.said,
        source: sourceRead(question.said.source, index),
        typed: question.said.source,
        topic: question.said.topic.flatMap(read),
      },
    }),
  };
}

/** "RBS", of whoever is asked for: the whole name of the story, though "who" is a word of it and the WHO is not. */
const sourceRead = (source: string, index: IndexedStory): string =>
  source.replace(/\b\p{Lu}{2,}\b/gu, (letters) => {
    const form = letters.toLowerCase();
    const isThere = new RegExp(`\\b${letters}\\b`).test(index.analysis.story.body);
    const name = isThere ? undefined : namesByLetters(index).get(form);
    return name ? name.map((word) => word.form).join(' ') : letters;
  });

const termFrom = ({ form, lemma, stem }: IndexedWord): Omit<Term, 'typed'> => ({
  form,
  lemma,
  stem,
  capital: true,
});
