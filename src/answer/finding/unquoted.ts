import type { Attribution } from '../../attribution/attribution.ts';
import { officeOf } from '../../attribution/names/descriptions/office.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { lexicon } from '../../story/lexicon.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { areAmong, nameWords, sameWord } from '../people/called.ts';
import { asksOthers, isMentioned } from '../people/people.ts';
import type { Question, Term } from '../question/question.ts';
import { placeIn } from '../ranking/match.ts';
import { isEnglish } from '../spelling/speller.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** Whose words are asked for, as it is read and as it was typed, and what about. */
interface Asked {
  readonly source: string;
  readonly typed: string;
  readonly topic: readonly Term[];
}

/** "The library's | cleaner", "Ann Lee, | whose late husband": the library does not speak, nor does he. */
const OTHERS = /\S+['’]s?\s|\bwhose(?: \p{Ll}[\p{L}-]*){1,2}/gu;

/** Letters around a source in which a story tells who it is. */
const BESIDE = 60;

/** What is said in a sentence. */
function statementsIn(s: number, { analysis }: IndexedStory): readonly Attribution[] {
  const sentence = analysis.sentences[s];
  return sentence ? analysis.attributions.filter((one) => isSaidIn(one, sentence)) : [];
}

/** The words by which a sentence calls those who speak in it. */
function callingsIn(s: number, index: IndexedStory): readonly string[] {
  const { sentences, story } = index.analysis;
  const sentence = sentences[s];
  return statementsIn(s, index).flatMap(({ source, content }) =>
    source && sentence
      ? nameWords(textBeside(source, sentence, content, story.body).replace(OTHERS, ''))
      : [],
  );
}

/** What stands around a source in its sentence, but for what is said. */
function textBeside(source: Span, sentence: Span, content: readonly Span[], body: string): string {
  const before = content.findLast(({ end }) => end <= source.start)?.end ?? 0;
  const after = content.find(({ start }) => start >= source.end)?.start ?? body.length;
  return body.slice(
    Math.max(sentence.start, source.start - BESIDE, before),
    Math.min(sentence.end, source.end + BESIDE, after),
  );
}

/** Surely enough another word for it. */
const ALIKE = 0.5;

const KIN: ReadonlySet<string> = new Set(lexicon('kin'));

/** "The congressman | from Ulm", "officials | close to her". */
const BEHIND_HEAD = /\s(?:of|from|for|at|in|with|who|that|close|familiar)\b.*$/iu;

const bestOf = ({ candidates: [best] }: Finding): number => best?.sentence ?? -1;

const isBodyNoun = (form: string): boolean => {
  const kinds = sensesOf(wordOf(form).lemma);
  return kinds.includes(KIND.group) && !kinds.includes(KIND.person);
};

/** "The health agency said": no minister. */
const isOfBody = ({ source }: Attribution, { analysis: { story, entities } }: IndexedStory): boolean =>
  source !== undefined &&
  (isBodyNoun(tokensOf(textOf(story.body, source)).at(-1)?.form ?? '') ||
    entities.some(({ name, kind }) => name === source.name && kind !== 'person'));

/** "The chief executive said": no finance chief. */
const hasOtherOffice = (
  asked: string,
  { source }: Attribution,
  { analysis: { story, entities } }: IndexedStory,
): boolean => {
  const office = officeOf(asked);
  const held = entities
    .filter(({ name }) => name === source?.name)
    .flatMap(({ roles }) => roles.flatMap((role) => officeOf(textOf(story.body, role)) ?? []));
  return office !== undefined && held.length > 0 && !held.some((own) => own.office === office.office);
};

/**
 * "The banker", "Ulm's finance chief": a word of English at its head and no name. Somebody speaks in the sentence and is
 * called so, or nobody there is: a body, "the union", goes by its own noun, and "the tenants moved out, she said" tells of
 * those who do not speak. Relatives are not guessed: somebody else of the family mostly speaks.
 */
function isDescribed(source: string, finding: Finding): boolean {
  const { index } = finding;
  const best = bestOf(finding);
  const head = tokensOf(source.replace(BEHIND_HEAD, '')).at(-1);
  if (!head || head.capital || STOP_WORDS.has(head.form) || KIN.has(head.form)) return false;
  if (index.names.has(head.form) || !isEnglish(head.form)) return false;
  const isHead = (form: string): boolean => sameWord(head.form, form);
  if (callingsIn(best, index).some(isHead)) return true;
  const words = index.passage.sentences[best]?.words ?? [];
  const isThere = isBodyNoun(head.form) || words.some(({ form }) => isHead(form));
  return (
    !isThere &&
    statementsIn(best, index).some((one) => !isOfBody(one, index) && !hasOtherOffice(source, one, index))
  );
}

/** Something that it should be about stands in the sentence. */
function isOnTopic(topic: readonly Term[], finding: Finding): boolean {
  const asked = new Set(topic.map(({ stem }) => stem));
  const about = finding.ranking.matching.terms.filter(({ term }) => asked.has(term.stem));
  return about.length === 0 || about.some((match) => placeIn(match, bestOf(finding), ALIKE) >= 0);
}

/** "Her grandson, Luke Crane, said": the sentence calls its own speaker what the question does. */
function isCalledThere(source: string, finding: Finding): boolean {
  const words = nameWords(source);
  const isName = finding.index.names.has(words.at(-1) ?? '');
  return words.length > 0 && !isName && areAmong(words, callingsIn(bestOf(finding), finding.index));
}

/** Whom nothing is attributed to by that name: who is called so in the sentence that surely answers, or is only described. */
export function findUnquoted(
  question: Question,
  { source, typed, topic }: Asked,
  index: IndexedStory,
): Finding {
  const kind = isMentioned(source, index) ? 'never-quoted' : 'unknown-name';
  const finding = ranked(index, question);
  const isMeant =
    !asksOthers(typed) &&
    (isCalledThere(source, finding) || (isDescribed(typed, finding) && isOnTopic(topic, finding)));
  return isMeant && finding.confidence > 0 ? finding : { ...finding, missing: { kind, name: typed } };
}
