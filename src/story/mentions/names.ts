import { dateEnd } from '../day-of-month.ts';
import type { Mention } from './mention.ts';
import { type BodyNames, bodyNamesOf } from './names/body-names/body-names.ts';
import { isCapital } from './names/capital.ts';
import { isCapitalByPlace } from './names/capital-by-place.ts';
import { opensClause, surnamesOf } from './names/clause.ts';
import { headlinesOf, rangesInHeadlines } from './names/headline.ts';
import { isSeatOfOne } from './names/letters.ts';
import { nameMention } from './names/name-mention.ts';
import { surnameStart } from './names/particle.ts';
import { isSomeOfMany } from './names/party.ts';
import { rankedOf } from './names/police-rank.ts';
import { endOfRun } from './names/run.ts';
import { titleSurnamesOf } from './names/title-surname.ts';
import { turnLabelsOf } from './names/turn-label.ts';
import type { Token } from './tokens.ts';
import { isGivenName, isSpeakerNoun, notNames } from './words.ts';

/** The names of a story, in order. `starts` marks the tokens that open a sentence or a quotation. */
export const namesOf = (body: string, tokens: readonly Token[], starts: Uint8Array): readonly Mention[] => {
  const small = new Set<string>();
  for (const token of tokens) if (token.class === 'word') small.add(token.text);
  const headlines = headlinesOf(tokens, starts, small);
  const bodies = bodyNamesOf({ tokens, starts, headlines });
  const known = new Set<string>();
  tokens.forEach((token, index) => {
    const byPlace = starts[index] === 1 && !isInBrackets(tokens, index);
    if (isCapital(token) && !byPlace && headlines[index] !== 1) known.add(token.text);
  });
  const surnames = surnamesOf(tokens);
  const families = titleSurnamesOf(tokens);
  const ranked = rankedOf(tokens);
  const isTurnLabel = turnLabelsOf(tokens);
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const isName =
      headlines[index] !== 1 &&
      !isTurnLabel(index) &&
      !isOpeningInCapitals(tokens, index) &&
      (opensPaper(tokens, index) ||
        (isCapital(tokens[index]) &&
          dateEnd(tokens, index) === index &&
          (bodies.has(index) ||
            isAlone(tokens, index, families) ||
            !isCapitalByPlace(tokens, index, starts, known, small))));
    if (!isName) {
      index += 1;
      continue;
    }
    const to = bodies.get(index) ?? endOfRun(tokens, index);
    if (isSomeOfMany(tokens, index, to) || isSeatOfOne(tokens, index, to)) {
      index = to;
      continue;
    }
    const bare = opensClause(tokens, index, to, surnames);
    const from = bodies.has(index) ? index : surnameStart(tokens, index);
    const mention = nameMention(body, tokens, { from, to }, { bare, families, ranked, bodies });
    if (mention) mentions.push(mention);
    index = to;
  }
  return [...mentions, ...inHeadlines(body, tokens, headlines, mentions, small)];
};

/** "The World Health Organization (WHO)": letters that brackets hold alone. */
const isInBrackets = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.class === 'open' &&
  tokens[index + 1]?.class === 'close' &&
  /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '');

const longestOpening = 3;

/** "A WOMAN convicted of fraud", "ANGRY VILLAGERS have": papers set the first words of a story in capitals. */
const isOpeningInCapitals = (tokens: readonly Token[], index: number): boolean =>
  index < longestOpening &&
  tokens.slice(0, index + 1).every(({ text }) => text === text.toUpperCase()) &&
  isSpeakerNoun(tokens[index]?.lower ?? '') &&
  tokens[index + 1]?.class !== 'capital';

const none: ReadonlySet<string> = new Set();
const noBodies: BodyNames = new Map();

/** "King said", of a story with Charlie King: the surname, though it opens the sentence; "Read, 60, said", but "Read more". */
const isAlone = (tokens: readonly Token[], index: number, families: ReadonlySet<string>): boolean => {
  const { text = '', lower = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (!families.has(text) || isCapital(next)) return false;
  return !notNames.has(lower) || /^(?:comma|verb|auxiliary|clitic)$/.test(next?.class ?? '');
};

/** A headline's own names: capitals tell of none there, the running text does. */
const inHeadlines = (
  body: string,
  tokens: readonly Token[],
  headlines: Uint8Array,
  mentions: readonly Mention[],
  small: ReadonlySet<string>,
): readonly Mention[] => {
  if (!headlines.includes(1)) return [];
  const names = new Set<string>();
  for (const { name } of mentions) {
    const text = name ? body.slice(name.start, name.end) : '';
    names.add(text);
    const [given = '', ...others] = text.split(' ');
    if (isGivenName(given.toLowerCase())) names.add(given).add(others.at(-1) ?? given);
  }
  return rangesInHeadlines(tokens, headlines, names, small).flatMap(
    ([from, to]) =>
      nameMention(
        body,
        tokens,
        { from, to },
        { bare: true, families: none, ranked: none, bodies: noBodies },
      ) ?? [],
  );
};

/** "The Sunday Ledger", "told Sunday Ledger": a day with an article, or where a hearer must stand, before a capital, is the name of a paper or a programme. */
const opensPaper = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index - 1]?.lower === 'the' || tokens[index - 1]?.verb?.lemma === 'tell') &&
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[index]?.lower ?? '') &&
  isCapital(tokens[index + 1]);
