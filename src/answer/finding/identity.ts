import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';

/** Who holds something is told by a noun for the holder more often than by the verb that asks. */
const HOLDERS: readonly (readonly [verb: RegExp, holder: string])[] = [
  [/^(?:owns?|owned)$/, 'owner|proprietor|parent company'],
  [
    /^(?:leads?|led|heads?|headed|runs?|ran|directs?|chairs?)$/,
    'leader|head|director|chief executive|chief|boss|chair(?:man|woman)?|president|commander',
  ],
  [/^(?:manages?|managed)$/, 'manager'],
  [/^(?:coach(?:es|ed)?|trains?|trained)$/, 'coach|trainer'],
  [
    /^(?:represents?|represented|defends?|defended)$/,
    'lawyer|solicitor|barrister|attorney|counsel|advocate|agent',
  ],
  [/^(?:captains?|captained)$/, 'captain|skipper'],
];

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}\\p{M}’'.-]*)+";
const ONE_NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What a sentence that answers looks like, and what must stand in it or in the one before. */
interface Asked {
  readonly looks: RegExp;
  readonly of: string;
  /** Told by another word than the one that asks: a sentence that has that very word comes first. */
  readonly byAnother?: true;
}

const WHO_HOLDS = /^who(?:\s+now)?\s+(\p{L}+)\s+(.+)$/iu;

/** "Who owns the hotel": "Its owner, Jessie Munro". */
function holder(text: string): Asked | undefined {
  const [, verb = '', of = ''] = WHO_HOLDS.exec(text) ?? [];
  const found = HOLDERS.find(([pattern]) => pattern.test(verb))?.[1];
  return found === undefined
    ? undefined
    : {
        looks: new RegExp(
          `\\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|['’]s) (?:\\p{L}+ )?(?:${found}),? (?:[^.,;]{0,30} )?${ONE_NAME}`,
          'u',
        ),
        of,
        byAnother: true,
      };
}

const WHO_IS =
  /^who(?:'s|’s| is| was)\s+(?:the|its|their|our)\s+(.+?)(?:\s+(?:of|at|for|in)\s+(?:the\s+)?(.+))?$/iu;

/** "Who is the judge": "Special Judge Meenakshi Pillai", not another sentence about the judge. */
function officer(text: string): Asked | undefined {
  const [, office, of = ''] = WHO_IS.exec(text) ?? [];
  if (office === undefined || /\b(?:who|that)\b/.test(office)) return undefined;
  const words = escaped(office);
  return {
    looks: new RegExp(
      `(?<!(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Aa]ssociate|[Ff]ormer|[Ll]ieutenant|[Ee]x)[- ])\\b(?:${words}|${words[0]?.toUpperCase()}${words.slice(1)}),? ${NAME}`,
      'u',
    ),
    of,
  };
}

const WHO_IS_NAME = /^who(?:'s|’s| is| was)\s+((?!the\b|an?\b|its\b|their\b)[\p{L}\p{M}’'. -]+)$/iu;

/** "Who is Kyle Kemper": "her son, Kyle Kemper", not another sentence about him. */
function named(text: string): Asked | undefined {
  const [, name] = WHO_IS_NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  const words = escaped(name);
  const before = `(?:\\b(?:his|her|its|their|an?|the)|['’]s) (?:\\p{L}+[ -]){1,4}|\\p{L}+, `;
  return {
    looks: new RegExp(
      `(?:${before})(?:\\p{Lu}\\p{L}+ )?${words}\\b|${words}(?: \\p{Lu}[\\p{L}’'-]+)?,(?: \\d+,)? (?:an?|the|who|whose|his|her|its)\\b`,
      'iu',
    ),
    of: '',
  };
}

const BASED = /^where(?:'s|’s| is| are)\s+(.+?)\s+(?:based|headquartered)$/iu;

/** "Where is Corvane based": "the Austin, Texas-based company", "Cantor Therapeutics of Durham, North Carolina". */
function seat(text: string): Asked | undefined {
  const [, name] = BASED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const words = escaped(name);
  return {
    looks: new RegExp(
      `\\p{L}-based\\b|\\b(?:based|headquartered) (?:in|at|near)\\b|${words}(?: \\p{Lu}\\p{L}+)*,? (?:of|in) \\p{Lu}`,
      'u',
    ),
    of: name,
  };
}

const WAYS: readonly ((text: string) => Asked | undefined)[] = [holder, officer, named, seat];

/** As far down the list such a sentence may stand. */
const NEAR = 8;
/** What the very form of an introduction adds to the log odds that it answers. */
const INTRODUCED = 1.5;

/** "Who is …", "where is … based": a sentence that introduces somebody in so many words comes before those that go on about them. */
export function findIdentity(question: Question, index: IndexedStory): Finding | undefined {
  const asked = WAYS.map((way) => way(question.text)).find((found) => found !== undefined);
  if (!asked) return undefined;
  const finding = ranked(index, question);
  if (asked.byAnother && holdsAll(finding)) return undefined;
  const { sentences } = index.passage;
  const fits = ({ sentence }: Candidate): boolean =>
    asked.looks.test(sentences[sentence]?.text ?? '') && isAbout(asked, sentence, finding);
  const found = finding.candidates.slice(0, NEAR).find(fits);
  if (!found) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== found);
  return { ...finding, candidates: [found, ...others], confidence: finding.confidence + INTRODUCED };
}

function holdsAll({ ranking: { matching }, candidates: [best] }: Finding): boolean {
  return matching.terms.every(({ level }) => (level[best?.sentence ?? -1] ?? 0) > 1);
}

/** What is held is named there or in the sentence before; an office may be of what the whole story is about. */
function isAbout({ of, byAnother }: Asked, s: number, { ranking, index }: Finding): boolean {
  const asked = ranking.matching.terms.filter(({ term }) => of.toLowerCase().includes(term.form));
  const isTheStory = ({ inTitle, sentences }: TermMatch): boolean =>
    !byAnother && (inTitle || sentences >= ABOUT * index.passage.sentences.length);
  return asked.every((term) => [s, s - 1].some((near) => (term.level[near] ?? 0) > 1) || isTheStory(term));
}

/** A word of so many sentences is what the story is about. */
const ABOUT = 0.2;
