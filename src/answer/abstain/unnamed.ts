import { headOf } from '../../attribution/names/office.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { textOf } from '../../story/span.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { wordOf } from '../words/lemma.ts';

const WHO_IS =
  /^(?:who(?:['’]s| is| was| are| were)|(?:(?:what (?:is|was|are|were)|what['’]s) )?(?:the )?names? of) (?:the|its|their|an?) (.+)$/iu;
/** Where what somebody is ends, and what they did or belong to begins. */
const REST = /\s(?:of|for|at|in|on|from|with|behind|that|who|whom|which|whose|to|by|and)\s.*$/iu;

/** "the new campaign | manager": the noun that is asked about, in its base form. */
function asked(text: string): string | undefined {
  const [, description] = WHO_IS.exec(text) ?? [];
  const noun = description?.replace(REST, '').split(/\s+/).at(-1)?.toLowerCase();
  const lemma = noun === undefined ? undefined : wordOf(noun).lemma;
  return lemma !== undefined && sensesOf(lemma).includes(KIND.person) ? lemma : undefined;
}

/** "victim" of a story that has "casualties": the noun as it is read there. */
const asInStory = (noun: string | undefined, { terms }: Question): string | undefined =>
  terms.find(({ typed }) => typed !== undefined && wordOf(typed).lemma === noun)?.lemma ?? noun;

/** "Judge | Ann Lee", "the judge, | Ann Lee", "the driver of the van, | a man of 52", "the host | is Ann Lee": who it is, behind the noun. */
const BEHIND =
  /^(?:['’]s)?(?:,? \p{Lu}|(?: (?:of|for|at|in|on|from|with|who|that)\b[^,;:—]{0,60})?(?:[,:] (?:\p{Lu}|\d|an?\b|the\b)| as \p{Lu}| ?[—–(-]| (?:is|was|are|were|has been|had been)? ?(?:later )?(?:an?\b|the\b|named\b|called\b|identified\b|\p{Lu})))/u;
/** "Ann Lee, | the mayor", "Ann Lee is | the mayor", "as mayor", "named mayor": who it is, before the noun. */
const BEFORE =
  /(?:\p{Lu}[\p{L}.’'-]+,? (?:\([^)]*\),? )?|, \d+, |[—–-] ?)(?<=[,)—–-] ?)(?:who (?:is|was) )?(?:(?:an?|the|its|his|her|their|then|former) )?(?:[\p{L}’'-]+ ){0,4}$|\b(?:is|was|are|were|be|been|became|becomes?|as|named|elected|appointed|made|serves?|served)\b (?:(?!by\b|of\b|to\b|with\b|for\b|in\b|at\b|from\b)[\p{L}’'-]+ ){0,4}$/u;

/** The places of a noun, in any form, in a text. */
const placesOf = (noun: string, text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(/[\p{L}\p{M}-]+/gu)].filter(([word]) => wordOf(word.toLowerCase()).lemma === noun);

/** Letters beside a noun in which it is told who that is. */
const ROOM = 120;

const isTold = (text: string, { 0: word, index }: RegExpExecArray): boolean => {
  const end = index + word.length;
  return (
    /^\p{Lu}/u.test(word) ||
    BEHIND.test(text.slice(end, end + ROOM)) ||
    BEFORE.test(text.slice(Math.max(0, index - ROOM), index))
  );
};

const hasHolder = (noun: string, { analysis: { entities, story } }: IndexedStory): boolean =>
  entities.some(({ roles }) =>
    roles.some((role) => {
      const text = textOf(story.body, role);
      return headOf(text) === noun || placesOf(noun, text).length > 0;
    }),
  );

/** "Who was the host": "he argued with the host" has the word, and nobody who is that. */
export function isUnnamed({ question, index, candidates }: Looked): boolean {
  const noun = asInStory(asked(question.text), question);
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  if (noun === undefined || hasHolder(noun, index)) return false;
  const places = placesOf(noun, text);
  return places.length > 0 && !places.some((place) => isTold(text, place));
}
