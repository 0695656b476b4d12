import type { Analysis } from '../../attribution/analysis.ts';
import type { Attribution, Source } from '../../attribution/attribution.ts';
import { isSameOffice, roleWords } from '../../attribution/names/descriptions/office.ts';
import { KIND, sensesOf } from '../../story/senses.ts';
import { textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { wordOf } from '../words/lemma.ts';
import { derivedFrom } from '../words/related.ts';
import { isOwnedBySome, isVoiceOf, speaksForBody, speaksForLead } from './bodies.ts';
import { acronym, areAmong, called, nameWords, SPEAKS_FOR, sameWord } from './called.ts';
import { onlyLeader, onlyOneDescribed } from './described.ts';

/** "Russia" asks for "the Russian foreign ministry", "the Danish premier" for "Denmark's premier". */
const isOfCountry = (asked: string, given: string): boolean =>
  derivedFrom(wordOf(asked).stem).has(wordOf(given).stem);

/** "Kyiv said": a capital that is named alone speaks for its country, a country for its capital. */
const isBareName = ({ name, ...source }: Source, { story: { body } }: Analysis): boolean =>
  name !== undefined && textOf(body, source).replace(/^the /i, '') === name && !/\s/.test(name);

/** "The governor's office" speaks through "a spokesman for the governor". */
function wordsFor(
  asked: string,
  source: Source | undefined,
  { story: { body } }: Analysis,
): readonly string[] {
  const words = nameWords(asked);
  const office = words.length > 1 && words.at(-1) === 'office';
  return office && source && /\bspokes\p{L}+/iu.test(textOf(body, source)) ? words.slice(0, -1) : words;
}

/** "IMF": the International Monetary Fund, which the story never writes out. */
const isShortFor = ({ name = '' }: Source, words: readonly string[]): boolean =>
  words.length > 1 &&
  /^\p{Lu}{2,}$/u.test(name) &&
  name.toLowerCase() === words.map(([first]) => first).join('');

/** "Rubio", "marco rubio", "the Secretary of State", "the CEO": does the asked name mean this source? */
function namesSource(asked: string, source: Source | undefined, analysis: Analysis): boolean {
  const words = wordsFor(asked, source, analysis);
  if (!source || words.length === 0) return false;
  if (speaksForLead(asked, source, analysis) || isShortFor(source, words)) return true;
  const { any, own, roles } = called(source, analysis);
  const { body } = analysis.story;
  const isBody = SPEAKS_FOR.test(textOf(body, source)) || isBareName(source, analysis);
  const among = (word: string, given: readonly string[]): boolean =>
    [word, ...roleWords(word)].some((form) =>
      given.some(
        (other) => sameWord(form, other) || ((isBody || words.length > 1) && isOfCountry(form, other)),
      ),
    );
  if (roles.some((role) => isSameOffice(asked, textOf(body, role)) || isOwnedBySome(asked, role, analysis)))
    return true;
  return words.every((word) => among(word, any)) && words.some((word) => among(word, own));
}

/** "Mr Rubio", where the story has no "Mr". */
const withoutAddress = (asked: string): string =>
  asked.replace(/^(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor)\.? (?=\S)/iu, '');

/** "Other doctors": whom a story calls a doctor, where there is one only, is none of them. */
const OTHERS = /^(?:the |any )?(?:other|another)\b/i;
export const asksOthers = (asked: string): boolean => OTHERS.test(asked);

export function attributionsOf(asked: string, index: Pick<IndexedStory, 'analysis'>): readonly Attribution[] {
  const addressed = attributionsBy(asked, index);
  const named = addressed.length > 0 ? addressed : attributionsBy(withoutAddress(asked), index);
  const found = withAllOfOne(named, index.analysis);
  const { body } = index.analysis.story;
  const sources = found.flatMap(({ source }) => source ?? []);
  const isOne = new Set(sources.map((source) => source.name ?? textOf(body, source))).size === 1;
  const isOther = sources.some((source) => OTHERS.test(textOf(body, source)));
  return asksOthers(asked) && isOne && !isOther ? [] : found;
}

/** "The manager": where one person alone is ever called so, all that he says, by name or by pronoun. */
function withAllOfOne(
  found: readonly Attribution[],
  { attributions, entities }: Analysis,
): readonly Attribution[] {
  const [name, ...others] = new Set(found.map(({ source }) => source?.name));
  const isPerson = entities.some((entity) => entity.name === name && entity.kind === 'person');
  return isPerson && others.length === 0 ? attributions.filter(({ source }) => source?.name === name) : found;
}

/** Attributions whose source is the one asked for, or their spokesperson, else the outlet they came through, else who holds an office there, else the only one whom the description fits. */
function attributionsBy(asked: string, { analysis }: Pick<IndexedStory, 'analysis'>): readonly Attribution[] {
  const { attributions } = analysis;
  const own = attributions.filter(
    ({ source }) => namesSource(asked, source, analysis) || isVoiceOf(asked, source, analysis),
  );
  if (own.length > 0) return own;
  const through = attributions.filter(({ via }) => namesSource(asked, via, analysis));
  if (through.length > 0) return through;
  const forBody = attributions.filter(({ source }) => speaksForBody(asked, source, analysis));
  if (forBody.length > 0) return forBody;
  const leader = onlyLeader(asked, analysis);
  if (leader.length > 0) return leader;
  const one = onlyOneDescribed(asked, analysis);
  return one.length > 0 ? one : attributions.filter(({ source }) => isOfficeOf(asked, source, analysis));
}

/** "The mayor's office", "landlords' groups": of a name or a plural, for which such a body speaks. */
const OFFICE =
  /^(?:the )?(.+?)['’]s? office$|^(?:the )?(\p{Ll}+s)['’] (?:groups?|unions?|associations?|federations?|leaders?|representatives?|lobby)$/iu;

/** "The mayor's office said": it speaks for the mayor, whom nothing else is attributed to; so do "landlords' groups" for landlords. */
function isOfficeOf(asked: string, source: Source | undefined, { story: { body } }: Analysis): boolean {
  const words = nameWords(asked);
  const [, office, group] = OFFICE.exec(source ? textOf(body, source) : '') ?? [];
  const given = nameWords(office ?? group ?? '');
  return words.length > 0 && areAmong(words, given);
}

/** A word of the name itself will do ("Rubio"); of an office ("the Prime Minister") the story must have every word, since nouns for people name nobody. */
export function isMentioned(typed: string, { vocabulary, names, analysis }: IndexedStory): boolean {
  const short = new Set(analysis.entities.flatMap(({ name }) => acronym(name)));
  const stands = (word: string, among: ReadonlySet<string>): boolean =>
    short.has(word) || [...among].some((other) => sameWord(word, other));
  const words = nameWords(withoutAddress(typed));
  return (
    words.some((word) => !sensesOf(word).includes(KIND.person) && stands(word, names)) ||
    (words.length > 0 && words.every((word) => stands(word, vocabulary)))
  );
}
