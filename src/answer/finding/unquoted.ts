import { isSaidIn } from '../../attribution/said-in.ts';
import { lexicon } from '../../story/lexicon.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import type { Span } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { areAmong, nameWords, sameWord } from '../people/called.ts';
import { isMentioned } from '../people/people.ts';
import type { Question } from '../question/question.ts';
import { isEnglish } from '../spelling/speller.ts';
import { wordOf } from '../words/lemma.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** Whose words are asked for, as it is read and as it was typed. */
interface Asked {
  readonly source: string;
  readonly typed: string;
}

/** "The library's | cleaner": the library does not speak. */
const OWNER = /\S+['’]s?\s/gu;

/** Letters around a source in which a story tells who it is. */
const BESIDE = 60;

/** "Her grandson, Luke Crane, said": the sentence that surely answers calls its own speaker what the question does. */
function isCalledThere(source: string, { candidates, confidence, index }: Finding): boolean {
  const { sentences, attributions, story } = index.analysis;
  const sentence = sentences[candidates[0]?.sentence ?? -1];
  const words = nameWords(source);
  const isName = index.names.has(words.at(-1) ?? '');
  if (!sentence || confidence <= 0 || words.length === 0 || isName) return false;
  return attributions.some((one) => {
    if (!one.source || !isSaidIn(one, sentence)) return false;
    const beside = textBeside(one.source, sentence, one.content, story.body);
    const given = nameWords(beside.replace(OWNER, ''));
    return areAmong(words, given);
  });
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

const KIN: ReadonlySet<string> = new Set(lexicon('kin'));

/** "The congressman | from Ulm", "officials | close to her". */
const BEHIND_HEAD = /\s(?:of|from|for|at|in|with|who|that|close|familiar)\b.*$/iu;

const headOf = (source: string): Token | undefined => tokensOf(source.replace(BEHIND_HEAD, '')).at(-1);

/** "The union" is not whoever speaks for the firm: a body is called so in the sentence. */
function isOtherBody(head: Token, { candidates, index }: Finding): boolean {
  const kinds = sensesOf(wordOf(head.form).lemma);
  const words = index.passage.sentences[candidates[0]?.sentence ?? -1]?.words ?? [];
  return (
    kinds.includes(KIND.group) &&
    !kinds.includes(KIND.person) &&
    !words.some(({ form }) => sameWord(head.form, form))
  );
}

/**
 * "The banker", "Ulm's finance chief": a word of English at its head and no name, so that whoever surely answers may well
 * be meant. Relatives are not: somebody else of the family mostly speaks.
 */
function isDescribed(source: string, finding: Finding): boolean {
  const head = headOf(source);
  if (!head || head.capital || STOP_WORDS.has(head.form) || KIN.has(head.form)) return false;
  if (finding.index.names.has(head.form) || !isEnglish(head.form)) return false;
  return finding.confidence > 0 && !isOtherBody(head, finding);
}

/** Whom nothing is attributed to by that name: who is called so in the sentence that surely answers, or is only described. */
export function findUnquoted(question: Question, { source, typed }: Asked, index: IndexedStory): Finding {
  const kind = isMentioned(source, index) ? 'never-quoted' : 'unknown-name';
  const finding = ranked(index, question);
  const answers = isCalledThere(source, finding) || isDescribed(typed, finding);
  return answers ? finding : { ...finding, missing: { kind, name: typed } };
}
