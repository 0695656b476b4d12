import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution, Source } from '../attribution/attribution.ts';
import { initials } from '../attribution/names/forms.ts';
import { isSameOffice, roleWords } from '../attribution/names/office.ts';
import { organisationWords } from '../story/mentions/words.ts';
import { oncePer } from '../story/once.ts';
import { KIND, sensesOf } from '../story/senses.ts';
import { overlaps, type Span, textOf } from '../story/span.ts';
import type { IndexedStory } from './index.ts';
import { STOP_WORDS } from './lexicon.ts';
import { sidesOf } from './sides.ts';
import { allowance, edits } from './spelling/edits.ts';
import { isEnglish } from './spelling/speller.ts';
import { wordOf } from './words/lemma.ts';
import { derivedFrom } from './words/related.ts';
import { tokensOf } from './words/tokens.ts';

/** The words that tell a person or body from others: no articles, no possessives. */
const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.form)
    .filter((form) => !STOP_WORDS.has(form));

/** A word of English is no slip of another: "president" does not ask for "residents". */
const sameWord = (asked: string, given: string): boolean =>
  asked === given ||
  wordOf(asked).stem === wordOf(given).stem ||
  (asked.length >= 5 && !isEnglish(asked) && edits(asked, given) <= allowance(asked));

/** "NFU" asks for the National Farmers' Union, though the story may not shorten it. */
const acronym = (name: string): readonly string[] => {
  const letters = initials(name);
  return letters.length > 1 ? tokensOf(letters === 'us' ? 'US' : letters).map(({ form }) => form) : [];
};

/** The words of a description, as it gives them and in one form: "Sen." and "senator". */
const describing = (text: string): readonly string[] => [
  ...nameWords(text),
  ...roleWords(text),
  ...acronym(text),
];

/** Whoever speaks for a body is asked for by its name: "a spokesperson for Somnex", "Ulm's government". */
const SPEAKS_FOR =
  /\b(?:spokes\p{L}+|representatives?|officials?|government|ministry|army|military|police|administration|embassy|council|department|delegation|authorit(?:y|ies)|statement|report)\b/iu;

/** "Vale's | manager", "the mayor | of Halifax", "sources | close to the singer": whom somebody belongs to does not speak. */
const ownHalf = (description: string): string =>
  description
    .replace(/^.*['’]s?\s+(?=\p{L})/u, '')
    .replace(/\s(?:of|for|at|in|from|to|with|close|familiar|who)\b.*$/iu, '');

/** The entities of a story by name, and every form of its people's names; read once. */
const castOf = oncePer(({ entities }: Analysis) => ({
  byName: new Map(entities.map((entity) => [entity.name, entity])),
  people: new Set(entities.flatMap(({ kind, aliases }) => (kind === 'person' ? aliases : []))),
}));

interface Called {
  /** Words that name or describe, owners and all. */
  readonly any: readonly string[];
  /** The words among them that are about whoever speaks. */
  readonly own: readonly string[];
  readonly roles: readonly Span[];
}

/** All by which a story calls a source: its name, the words that stand there, every title that it has elsewhere. */
function called(source: Source, analysis: Analysis): Called {
  const { body } = analysis.story;
  const entity = source.name === undefined ? undefined : castOf(analysis).byName.get(source.name);
  const text = textOf(body, source);
  const roles = [source.role, ...(entity?.roles ?? [])].filter((role) => role !== undefined);
  const texts = [text, ...roles.map((role) => textOf(body, role))];
  const name = source.name ?? '';
  const told = [
    ...nameWords(name),
    ...acronym(name),
    ...(entity?.aliases ?? []).flatMap(nameWords),
    ...(entity ? sidesOf(entity, analysis) : []),
  ];
  const halves = texts.map((each) =>
    SPEAKS_FOR.test(each) && !isOwned(each, analysis) ? each : ownHalf(each),
  );
  return {
    any: [...told, ...texts.flatMap(describing)],
    own: [...told, ...halves.flatMap(describing)],
    roles,
  };
}

/** "Delaney's campaign": what a person has speaks for itself, not for the person. */
function isOwned(description: string, analysis: Analysis): boolean {
  const owner = /^(.*?)['’]s?\s/u.exec(description)?.[1]?.replace(/^the\s/i, '');
  return owner !== undefined && castOf(analysis).people.has(owner);
}

/** "the charity's chief executive" is "its chief executive", where the sentence before names the charity. */
function isOwnedBySome(asked: string, role: Span, { story: { body }, sentences }: Analysis): boolean {
  const [, owner = '', owned] = /^(.*?)['’]s?\s+(.+)$/u.exec(asked) ?? [];
  const given = textOf(body, role);
  const words = owned === undefined ? [] : roleWords(owned);
  if (words.length === 0 || !/^(?:its|his|her|their)\s/i.test(given)) return false;
  if (!words.every((word) => roleWords(given).includes(word))) return false;
  const at = sentences.findIndex((sentence) => overlaps(sentence, role));
  const before = sentences[at - 1];
  const near = nameWords(before ? body.slice(before.start, role.start) : '');
  return nameWords(owner).every((word) => near.some((other) => sameWord(word, other)));
}

/** "The CPS defended its decision. “It was right,” a spokesman said.": whom the sentence before is about. */
function speaksForLead(asked: string, source: Source, { story: { body }, sentences }: Analysis): boolean {
  if (source.name !== undefined || !SPOKESPERSON.test(textOf(body, source))) return false;
  const at = sentences.findIndex((sentence) => overlaps(sentence, source));
  const start = body.lastIndexOf('\n', source.start) + 1;
  const paragraph = sentences.find((sentence) => sentence.start >= start);
  if (!paragraph || paragraph === sentences[at]) return false;
  const opening = nameWords(textOf(body, paragraph)).slice(0, LEAD);
  return nameWords(asked).every((word) => opening.some((other) => sameWord(word, other)));
}

const SPOKESPERSON = /^(?:an?|the|its|their)\s(?:\p{L}+\s)?spokes\p{L}+$/iu;
/** Words at the beginning of a sentence that hold its subject. */
const LEAD = 4;

/** "Russia" asks for "the Russian foreign ministry". */
const isOfCountry = (asked: string, given: string): boolean =>
  derivedFrom(wordOf(asked).stem).has(wordOf(given).stem);

/** "Rubio", "marco rubio", "the Secretary of State", "the CEO": does the asked name mean this source? */
function namesSource(asked: string, source: Source | undefined, analysis: Analysis): boolean {
  const words = nameWords(asked);
  if (!source || words.length === 0) return false;
  if (speaksForLead(asked, source, analysis)) return true;
  const { any, own, roles } = called(source, analysis);
  const { body } = analysis.story;
  const isBody = SPEAKS_FOR.test(textOf(body, source));
  const among = (word: string, given: readonly string[]): boolean =>
    [word, ...roleWords(word)].some((form) =>
      given.some((other) => sameWord(form, other) || (isBody && isOfCountry(form, other))),
    );
  if (roles.some((role) => isSameOffice(asked, textOf(body, role)) || isOwnedBySome(asked, role, analysis)))
    return true;
  return words.every((word) => among(word, any)) && words.some((word) => among(word, own));
}

/** "The union's secretary", "the head of the council": a body that says nothing itself speaks through who holds an office in it. */
function speaksForBody(asked: string, source: Source | undefined, analysis: Analysis): boolean {
  const words = nameWords(asked);
  if (!source || !organisationWords.has(words.at(-1) ?? '')) return false;
  return called(source, analysis).roles.some((role) => {
    if (isOfBodyBefore(words, role, analysis)) return true;
    const owner = /^(.*?)['’]s?\s/u.exec(textOf(analysis.story.body, role))?.[1] ?? '';
    const given = nameWords(owner);
    return given.length > 0 && words.every((word) => given.some((other) => sameWord(word, other)));
  });
}

/** "The union, Sutraq, disputed that. Its secretary, Ann Lee, told": "its" is of the body that the sentence before is about. */
function isOfBodyBefore(
  words: readonly string[],
  role: Span,
  { story: { body }, sentences }: Analysis,
): boolean {
  if (!/^its\s/i.test(textOf(body, role))) return false;
  const at = sentences.findIndex((sentence) => overlaps(sentence, role));
  const before = sentences[at - 1];
  const opening = before ? nameWords(textOf(body, before)).slice(0, LEAD) : [];
  return words.every((word) => opening.some((other) => sameWord(word, other)));
}

/** Attributions whose source is the one asked for, else the outlet they came through, else who holds an office there. */
export function attributionsOf(
  asked: string,
  { analysis }: Pick<IndexedStory, 'analysis'>,
): readonly Attribution[] {
  const { attributions } = analysis;
  const own = attributions.filter(({ source }) => namesSource(asked, source, analysis));
  if (own.length > 0) return own;
  const through = attributions.filter(({ via }) => namesSource(asked, via, analysis));
  return through.length > 0
    ? through
    : attributions.filter(({ source }) => speaksForBody(asked, source, analysis));
}

/** A word of the name itself will do ("Rubio"); of an office ("the Prime Minister") the story must have every word, since nouns for people name nobody. */
export function isMentioned(asked: string, { vocabulary, names, analysis }: IndexedStory): boolean {
  const short = new Set(analysis.entities.flatMap(({ name }) => acronym(name)));
  const stands = (word: string, among: ReadonlySet<string>): boolean =>
    short.has(word) || [...among].some((other) => sameWord(word, other));
  const words = nameWords(asked);
  return (
    words.some((word) => !sensesOf(word).includes(KIND.person) && stands(word, names)) ||
    (words.length > 0 && words.every((word) => stands(word, vocabulary)))
  );
}
