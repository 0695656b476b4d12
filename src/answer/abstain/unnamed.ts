import { headOf, roleWords } from '../../attribution/names/descriptions/office.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { textOf } from '../../story/span.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { wordOf } from '../words/lemma.ts';
import { asInStory, describing, placesOf } from './description.ts';
import { hasOtherName } from './nameless.ts';
import { isToldBeside } from './told-beside.ts';

const WHO_IS =
  /^(?:who(?:['’]s| is| was| are| were)|(?:(?:what (?:is|was|are|were)|what['’]s) )?(?:the )?names? of) (?:the|its|their|his|her|an?) (.+)$/iu;
const PARTICIPLE = /(?:ing|ed)$/;

/** "trader", "co-director". */
const isPerson = (form: string): boolean =>
  [form, form.replace(/^.*-/, '')].some((word) => sensesOf(wordOf(word).lemma).includes(KIND.person));

/** "the new campaign | manager", "the | judge | Lee attacked", "the | judge | hearing it": the noun that is asked about, in its base form. */
function asked({ question, ranking }: Looked): string | undefined {
  const [, description = ''] = WHO_IS.exec(question.text) ?? [];
  const words = describing(description);
  const isName = (form: string): boolean =>
    ranking.matching.terms.some(({ term, roles }) => roles.name && (term.typed ?? term.form) === form);
  const noun = words.find((form, w) => {
    const next = words[w + 1];
    return isPerson(form) && (next === undefined || PARTICIPLE.test(next) || isName(next));
  });
  return noun === undefined ? undefined : wordOf(noun).lemma;
}

/** Somebody has that title: "the official news agency" is no official; a "CEO" is a "chief executive and founder", of whose title the story's word is a part. */
const hasHolder = (
  noun: string,
  isRead: boolean,
  { analysis: { entities, story } }: IndexedStory,
): boolean => {
  const [word = ''] = roleWords(noun);
  return entities.some(({ roles }) =>
    roles.some((role) => {
      const text = textOf(story.body, role);
      return headOf(text) === word || (isRead && roleWords(text).includes(word));
    }),
  );
};

/** The noun of "who is the host", as the story has it. */
export const holderAsked = (looked: Looked): string | undefined => asInStory(asked(looked), looked.question);

/** "Who was the host": "he argued with the host" has the word, and nobody who is that. */
export function isUnnamed(looked: Looked): boolean {
  const { index, candidates } = looked;
  const noun = holderAsked(looked);
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  if (noun === undefined || hasHolder(noun, noun !== asked(looked), index)) return false;
  const places = placesOf(noun, text);
  const isNamedBehind = ({ 0: { length }, index: at }: RegExpExecArray): boolean =>
    noun !== asked(looked) && BEHIND_VERB.test(text.slice(at + length));
  return places.length > 0 && !places.some((place) => isToldBeside(text, place) || isNamedBehind(place));
}

/** "Who was her husband": "Lee married | the cellist Bo Diaz", for a noun that the story tells by a verb. */
const BEHIND_VERB =
  /^ (?:(?:an?|the|his|her|fellow) )?(?:(?!(?:in|at|on|to|by|for|with|and)\b)[\p{Ll}-]+ ){0,4}\p{Lu}/u;

/** "Who | drove | the bus", "who was driving it". */
const WHO_DOES = /^who (?:(?:is|are|was|were|has been|had been) )?(\p{L}+) (?!for\b|to\b)\S/iu;
/** "Driver", "adviser", "runner": whoever does what "drive", "advise", "run" tell. */
const isAgentOf = (noun: string, { lemma }: { readonly lemma: string }): boolean => {
  const root = /^(.+?)(?:(\p{L})\2)?(?:er|or)$/u.exec(noun);
  if (!root) return false;
  const [, stem = '', twice = ''] = root;
  return [`${stem}${twice}`, `${stem}${twice}e`, `${stem}${twice}${twice}`].includes(lemma);
};

/** "Who was driving the bus": "the bus driver was hurt" has a word for whoever was, and nobody who is that. */
export function isDoerUnnamed({ question, index, candidates: [best] }: Looked): boolean {
  const [, asking = ''] = WHO_DOES.exec(question.text) ?? [];
  const deed = wordOf(asking.toLowerCase());
  const sentence = index.passage.sentences[best?.sentence ?? -1];
  if (asking === '' || !sentence || sentence.words.some(({ lemma }) => lemma === deed.lemma)) return false;
  const { text, words } = sentence;
  const doers = new Set(words.map(({ lemma }) => lemma).filter((lemma) => isAgentOf(lemma, deed)));
  const places = [...doers].flatMap((noun) => placesOf(noun, text));
  const asked = new Set(question.text.toLowerCase().split(/[^\p{L}]+/u));
  return (
    places.length > 0 && !hasOtherName(sentence, asked) && !places.some((place) => isToldBeside(text, place))
  );
}
