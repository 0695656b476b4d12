import { personNouns } from '../../story/mentions/words.ts';
import { isSomebody } from '../figures/somebody.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { wordOf } from '../words/lemma.ts';
import { isNamedBeside } from '../words/named-beside.ts';
import { type Finding, ranked } from './finding.ts';

/** Ways to ask for the name of a thing, which a report never gives in a sentence of its own. */
const ASKS: readonly RegExp[] = [
  /^what(?:['’]?s| is| was| are| were) (?:the |an? |his |her |its |their )?(?<thing>.+?) (?:called|named|known as|dubbed|nicknamed|titled)$/iu,
  /^what(?:['’]?s| is| was| are| were) the (?:name|title)s? (?:of|for) (?:the |an? |his |her |its |their )?(?<thing>.+)$/iu,
  /^what (?:did|does|do|has|have) .+? (?:call|called|name|named) (?:his|her|its|their) (?<thing>.+)$/iu,
];

/** "The ship of the church": what it is, before what tells which. */
const WHICH = / (?:of|for|in|from|at|on|that|which|who|behind|by)(?: |$)/iu;

/** What a name right beside the thing adds to the log odds that its sentence answers. */
const BESIDE = 3;

/** "What is the ship called": a sentence that names it, where it has all else that is asked. */
export function findNaming(question: Question, index: IndexedStory): Finding | undefined {
  const noun = thingAsked(question.text);
  if (noun === undefined || isSomebody(noun) || personNouns.has(noun)) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const { stem } = wordOf(noun);
  const thing = terms.find(({ term }) => term.stem === stem);
  const rest = terms.filter((match) => match !== thing && !NAMING.test(match.term.lemma));
  const named = finding.candidates.find(
    ({ sentence }) =>
      thing &&
      isNamedIn(thing, sentence, finding) &&
      rest.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.prefix),
  );
  if (!named) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== named);
  return { ...finding, candidates: [named, ...others], confidence: finding.confidence + BESIDE };
}

const NAMING = /^(?:call|name|title|dub|know|nickname)$/;

function thingAsked(text: string): string | undefined {
  const asked = ASKS.map((way) => way.exec(text.replace(/[?!.\s]+$/, ''))?.groups?.['thing']).find(
    (thing) => thing !== undefined,
  );
  return asked?.split(WHICH)[0]?.split(' ').at(-1)?.toLowerCase();
}

/** Wherever the thing stands in the sentence. */
function isNamedIn({ term, level }: TermMatch, s: number, { index }: Finding): boolean {
  if ((level[s] ?? 0) < LEVEL.stem) return false;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  return words
    .filter(({ stem }) => stem === term.stem)
    .some(({ start, form }) => isNamedBeside(text, start, start + form.length));
}
