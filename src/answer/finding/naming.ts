import { personNouns } from '../../story/mentions/words.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { asInStory, describing, placesOf } from '../abstain/description.ts';
import { isSomebody } from '../figures/somebody.ts';
import type { IndexedStory } from '../index.ts';
import { nameAsked } from '../question/name-asked.ts';
import type { Question } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import { wordOf } from '../words/lemma.ts';
import { isNamedBeside } from '../words/named-beside.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "What did the team call its robot". */
const CALLS_ITS =
  /^what (?:did|does|do|has|have) .+? (?:call|called|name|named) (?:his|her|its|their) (.+)$/iu;
const NAMING = /^(?:call|name)$/;

/** What a name right beside the thing adds to the log odds that its sentence answers. */
const BESIDE = 3;

/** "What is the ship called", which a report never tells in a sentence of its own: one that names it, where it has all else that is asked. */
export function findNaming(question: Question, index: IndexedStory): Finding | undefined {
  const thing = thingAsked(question);
  if (thing === undefined) return undefined;
  const finding = ranked(index, question);
  const rest = finding.ranking.matching.terms.filter(
    ({ term }) => term.lemma !== thing && !NAMING.test(term.lemma),
  );
  const isNamedIn = (text: string): boolean =>
    placesOf(thing, text).some(({ 0: word, index: at }) => isNamedBeside(text, at, at + word.length));
  const named = finding.candidates.find(
    ({ sentence }) =>
      isNamedIn(index.passage.sentences[sentence]?.text ?? '') &&
      rest.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.prefix),
  );
  return named && { ...putFirst(finding, named), confidence: finding.confidence + BESIDE };
}

/** "A planet", a natural object, is nobody, though a star may be. */
const isPerson = (noun: string): boolean =>
  personNouns.has(noun) || (isSomebody(noun) && !sensesOf(noun).includes(KIND.object));

/** The noun of what a name is asked, in its base form; people are told by who they are. */
function thingAsked(question: Question): string | undefined {
  const description = nameAsked(question.text) ?? CALLS_ITS.exec(question.text)?.[1];
  const noun = wordOf(describing(description ?? '').at(-1) ?? '').lemma;
  if (noun === '' || isPerson(noun)) return undefined;
  return asInStory(noun, question);
}
