import type { IndexedStory } from '../index.ts';
import { areAmong, nameWords } from '../people/called.ts';
import type { Question } from '../question/question.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** What a reporter sends: "a request for comment", "repeated e-mailed questions". */
const REQUEST =
  '(?:[\\p{L}-]+ ){0,3}(?:requests?|questions?|[ei]nquir(?:y|ies)|calls?|messages?|e-?mails?)\\b';

/** How news says of somebody whom it asked that they said nothing. */
export const SAID_NOTHING = new RegExp(
  [
    '\\b(?:declined|refused) (?:to comment|comment|(?:to give )?an interview|an? request|to be interviewed)\\b',
    `(?:\\bnot|n['’]t) (?:yet |immediately )?(?:(?:respond|repl(?:y|ied)|responded)(?=[.,;]| to ${REQUEST})|comment(?:ed)?\\b|react(?:ed)?\\b|(?:return|answer)(?:ed)? ${REQUEST})`,
    `\\b(?:could|can)(?: ?not|n['’]t) (?:immediately )?be (?:reached|contacted)\\b`,
    "(?:\\bnot (?:immediately )?|n['’]t (?:immediately )?|\\bun)available (?:for comment|to (?:comment|respond|reply|answer))\\b",
    '\\b(?:been|remain(?:s|ed)|stay(?:s|ed)|kept) silent\\b|\\bmade no (?:public )?(?:comment|statement)\\b|\\bha(?:s|ve|d) no (?:immediate |further )?comment\\b|\\bha(?:s|ve|d) yet to (?:comment|respond)\\b',
  ].join('|'),
  'iu',
);

/** "He did not mention the truce in his address": of a topic. */
const NOT_TOLD =
  /(?:\bnot|n['’]t) (?:yet |immediately )?(?:mention|refer to|comment on|discuss|speak about|touch on)(?:ed)?\b|\b(?:declined|refused) to (?:comment on|discuss|speak about)\b/iu;

/** "Her office did not respond": of whom the sentence before names. */
const GOES_ON = /^(?:he|she|they|it|his|her|their|its)\b/i;

/** What a story tells of somebody who says nothing in it. */
const SURE = 1;

/** "What did Lee say", "what did Lee say about pay": where Lee was asked, or spoke, and said nothing of it, the story says so. */
export function findSilent(
  question: Question,
  { source, topic }: NonNullable<Question['said']>,
  index: IndexedStory,
): Finding | undefined {
  const { sentences } = index.passage;
  const words = nameWords(source);
  const namesIn = (text: string): boolean => {
    const given = tokensOf(text).map(({ form }) => form);
    return words.length > 0 && areAmong(words, given);
  };
  const isSilent = (s: number): boolean => {
    const { text = '', words: told = [] } = sentences[s] ?? {};
    return (
      (topic.length === 0 ? SAID_NOTHING : NOT_TOLD).test(text) &&
      topic.every(({ stem }) => told.some((word) => word.stem === stem)) &&
      (namesIn(text) || (GOES_ON.test(text) && namesIn(sentences[s - 1]?.text ?? '')))
    );
  };
  const finding = ranked(index, question);
  const told = finding.candidates.filter(({ sentence }) => isSilent(sentence));
  return told.length > 0 ? { ...finding, candidates: told, confidence: SURE } : undefined;
}
