import { lexicon } from '../../story/lexicon.ts';
import type { IndexedStory } from '../index.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { eachPlace, type IndexedWord, NO_SENTENCE, type Passage } from '../ranking/passage.ts';
import { wordOf } from '../words/lemma.ts';
import { derivedFrom } from '../words/related.ts';
import type { Question, Term } from './question.ts';

/** A word as it is compared. A reporter is not whatever is reported, though both have one stem. */
interface Part {
  readonly stem: string;
  readonly isAgent: boolean;
}

/** A word, or a phrase of a few. */
type Phrase = readonly [Part, ...Part[]];

const AGENT = /.{3}(?:er|or)s?$/;
const partOf = (form: string): Part => ({ stem: wordOf(form).stem, isAgent: AGENT.test(form) });

/** What is asked, and what a story may say for it. */
interface SameThing {
  readonly asked: Phrase;
  readonly told: readonly Phrase[];
}

function phraseOf(text: string): Phrase {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return [partOf(first), ...rest.map(partOf)];
}

/** A line of the list: those before the colon stand for one another, those behind it only for those before. */
function sameThingsIn(line: string): readonly SameThing[] {
  const [mutual = [], oneWay = []] = line.split(':').map((part) => part.split(',').map(phraseOf));
  return mutual.map((asked) => ({ asked, told: [...mutual.filter((other) => other !== asked), ...oneWay] }));
}

const answers = (asked: Phrase, told: Phrase): SameThing => ({ asked, told: [told] });

const SAME_THINGS = Map.groupBy(
  lexicon('same-things').flatMap(sameThingsIn),
  ({ asked: [first] }) => first.stem,
);

/** "Did they admit it?" is answered by "they denied it": what turns a yes into a no, by what is asked. */
const OPPOSITES: ReadonlyMap<string, readonly SameThing[]> = Map.groupBy(
  lexicon('antonyms')
    .map((pair) => pair.split(/\s+/).map(phraseOf))
    .flatMap(([one, other]) => (one && other ? [answers(one, other), answers(other, one)] : [])),
  ({ asked: [first] }) => first.stem,
);

const startsAt = (phrase: Phrase, words: readonly Pick<Term, 'stem' | 'form'>[], at: number): boolean =>
  phrase.every(({ stem, isAgent }, i) => {
    const word = words[at + i];
    return word?.stem === stem && (!isAgent || AGENT.test(word.form));
  });

/** The first word of a phrase, in one of the sentences of a story. */
interface Place {
  readonly word: IndexedWord;
  readonly sentence: number;
}

/** Each place where the story has the phrase. */
function placesOf(phrase: Phrase, passage: Passage): readonly Place[] {
  const places: Place[] = [];
  eachPlace(passage, phrase[0].stem, (sentence, w) => {
    const { words } = passage.sentences[sentence] ?? NO_SENTENCE;
    const word = words[w];
    if (word && startsAt(phrase, words, w)) places.push({ word, sentence });
  });
  return places;
}

const isLacking = (phrase: Phrase, passage: Passage): boolean =>
  placesOf(phrase, passage).length === 0 &&
  (phrase.length > 1 || ![...derivedFrom(phrase[0].stem)].some((stem) => passage.frequency.has(stem)));

interface Rewording {
  readonly from: string;
  readonly to: Term;
  /** The rest of a phrase, which nothing stands for. */
  readonly without: readonly string[];
}

/** A word that hardly any sentence has tells which of them is meant. */
const FEW = 2;

/** How many other words of the question stand in the sentence. */
const besideIn = ({ sentence }: Place, others: readonly Term[], { sentences }: Passage): number =>
  others.filter(({ stem }) => sentences[sentence]?.words.some((word) => word.stem === stem)).length;

/** The story's own word for what stands at a place of the question: of several, the one beside most of the rare words that are asked too, then the one that it uses most. */
function rewordingAt(
  { words, terms, kind }: Question,
  at: number,
  { passage }: IndexedStory,
): Rewording | undefined {
  const typed = words[at]?.stem ?? '';
  const all = [...(SAME_THINGS.get(typed) ?? []), ...((kind === 'yes-no' && OPPOSITES.get(typed)) || [])];
  const here = all.filter(({ asked }) => startsAt(asked, words, at) && isLacking(asked, passage));
  const longest = Math.max(...here.map(({ asked }) => asked.length));
  const others = terms.filter(({ stem }) => stem !== typed && (passage.frequency.get(stem) ?? 0) <= FEW);
  const beside = (places: readonly Place[]): number =>
    Math.max(0, ...places.map((place) => besideIn(place, others, passage)));
  const [best] = here
    .filter(({ asked }) => asked.length === longest)
    .flatMap(({ told }) => told.map((phrase) => placesOf(phrase, passage)))
    .toSorted((a, b) => beside(b) - beside(a) || b.length - a.length);
  const [place] = best ?? [];
  if (!place) return undefined;
  const { form, lemma, stem } = place.word;
  const without = words.slice(at + 1, at + longest).map((each) => each.form);
  const from = words[at]?.form ?? '';
  return { from, to: { form, lemma, stem, capital: false, typed: from }, without };
}

/** "the headteacher": of a source the whole phrase of the story, "the head teacher". */
function sourceRead(source: string, { passage }: IndexedStory): string {
  return source.replace(/\p{L}+/gu, (word) => {
    const asked = phraseOf(word.toLowerCase());
    const found = (SAME_THINGS.get(asked[0].stem) ?? [])
      .filter(
        (same) =>
          same.asked.length === 1 &&
          same.asked[0].isAgent === asked[0].isAgent &&
          isLacking(same.asked, passage),
      )
      .flatMap(({ told }) => told)
      .map((phrase) => ({ phrase, count: placesOf(phrase, passage).length }))
      .toSorted((a, b) => b.count - a.count)[0];
    return found && found.count > 0 ? found.phrase.map(({ stem }) => stem).join(' ') : word;
  });
}

/** Words that stand nowhere in the story are read as those that it has for the very same thing. */
export function reworded(question: Question, index: IndexedStory): Question {
  const found = question.words.flatMap((_, at) => rewordingAt(question, at, index) ?? []);
  if (found.length === 0 && !question.said) return question;
  const read = (term: Term): Term => found.find(({ from }) => from === term.form)?.to ?? term;
  const kept = ({ form }: Term): boolean => !found.some(({ without }) => without.includes(form));
  const words = question.words.filter(kept).map(read);
  const terms = words.filter(({ form }) => !STOP_WORDS.has(form));
  return {
    ...question,
    words,
    terms: terms.length > 0 ? terms : words,
    ...(question.said && {
      said: {
        ...question.said,
        source: sourceRead(question.said.source, index),
        typed: question.said.typed ?? question.said.source,
        topic: question.said.topic.filter(kept).map(read),
      },
    }),
  };
}
