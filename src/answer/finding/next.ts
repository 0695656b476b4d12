import { missingFrom } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** "What next", "what happens next in the case", "next steps". */
const ASKS =
  /^(?:so )?(?:what(?:['’]?s| is| are| will| would| happens?| comes)?(?: the| going to| likely to| to)?(?: happen| come| be)? )?next(?: steps?| stage)?(?: (?:in|for|with|on) (.+))?$/iu;

/** "What will the team do next", "what did Lee say she would do next": what is to come of somebody. */
const ASKS_OF =
  /^what (?:will|do|does|are|is) (.+?) (?:do|doing|planning|plan|going)(?: to do)? next$|^what (?:did|does|do|has|have) (.+?) (?:say|said|announced?|promised?) (?:that )?(?:he|she|it|they)(?:['’](?:ll|d)| will| would| (?:is|are|was|were) going to) do next$/iu;

/** "Will sentence him", "is expected within 30 days", "has until Friday", "has 30 days to name": what is still to come. */
const AHEAD =
  /\bwill (?!not\b)|\b(?:is|are) (?:also )?(?:to|due|set|expected|scheduled|likely|planned|going) |\b(?:plans?|intends?|aims?|hopes?|expects?) to |\bwould be (?:announced|held|published|decided|taken|made)\b|\b(?:has|have) (?:until|(?:up to )?\S+ (?:days|weeks|months)\b)/iu;
const QUOTED = /^["“'‘]/u;

/** What each clue is worth: that it is to come, and when; that the report says so; that it is of what is asked. */
const WHEN = 3;
const OWN_WORDS = 1;
const ABOUT = 1;
/** That whoever is asked about is who will do it. */
const OF_ASKED = 2;
const SURE = 1;
/** So many of them are told. */
const MOST = 3;
const APART = 0.5;

/** How surely a sentence tells what is next; 0 where it looks back. */
function looksAhead(s: number, { passage }: IndexedStory): number {
  const { text = '', words = [], slots = [] } = passage.sentences[s] ?? {};
  const from = AHEAD.exec(text)?.index ?? -1;
  if (from < 0 || !/[.!”"]$/u.test(text.trim())) return 0;
  const isDated = words.some(({ start }, w) => start > from && ((slots[w] ?? 0) & SLOT.time) !== 0);
  return 1 + (isDated ? WHEN : 0) + (QUOTED.test(text) ? 0 : OWN_WORDS);
}

/** Neither to come nor called the next: "her next step would be an appeal". */
const looksBack = (s: number, index: IndexedStory): boolean =>
  looksAhead(s, index) === 0 && !/\bnext\b/i.test(index.passage.sentences[s]?.text ?? '');

/** "Mrs Lee will now": whoever is asked about is told of ahead of what is to come. */
function isTold(asked: string | undefined, s: number, { passage }: IndexedStory): boolean {
  const { text = '', words = [] } = passage.sentences[s] ?? {};
  const from = AHEAD.exec(text)?.index ?? -1;
  const last = tokensOf(asked ?? '').at(-1)?.form;
  return words.some(({ form, start }) => form === last && start < from);
}

/** "What is next for Lee", whom the story never names. */
const isOfAnotherStory = ({ roles, inTitle, level }: TermMatch): boolean =>
  roles.name && !inTitle && level.every((found) => found === 0);

/** The sentences that surely look ahead: dated, of what is asked about, or of what whoever is asked about will do. */
function toldAhead(
  index: IndexedStory,
  somebody: string | undefined,
  isAbout: (s: number) => boolean,
): readonly Candidate[] {
  return index.passage.sentences
    .map((_, sentence): Candidate => {
      const ahead = looksAhead(sentence, index);
      const more = (isAbout(sentence) ? ABOUT : 0) + (isTold(somebody, sentence, index) ? OF_ASKED : 0);
      return { sentence, score: ahead > 0 ? ahead + more : 0, features: [] };
    })
    .filter(({ score }) => score > WHEN)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
}

/** "What happens next": news tells it by what is to come and when, hardly ever with "next". */
export function findNext(question: Question, index: IndexedStory): Finding | undefined {
  const of = ASKS_OF.exec(question.text);
  const asks = ASKS.exec(question.text) ?? of;
  if (!asks) return undefined;
  const finding = ranked(index, question);
  const somebody = of?.[1] ?? of?.[2];
  const about = new Set(tokensOf(asks[1] ?? somebody ?? '').map(({ form }) => form));
  const terms = finding.ranking.matching.terms.filter(({ term }) => about.has(term.typed ?? term.form));
  if (terms.some(isOfAnotherStory)) return undefined;
  const told = toldAhead(index, somebody, (s) =>
    terms.some(({ level }) => [s, s - 1].some((at) => (level[at] ?? 0) >= LEVEL.stem)),
  );
  const [best] = finding.candidates;
  if (told.length === 0) {
    return of && best && looksBack(best.sentence, index)
      ? { ...finding, missing: missingFrom(finding) }
      : undefined;
  }
  // Beside other stories this one counts as its words do.
  const top = best?.score ?? 0;
  const candidates = told.map((one, n) => ({ ...one, score: top - n * APART }));
  return { ...finding, candidates, confidence: Math.max(SURE, finding.confidence) };
}
