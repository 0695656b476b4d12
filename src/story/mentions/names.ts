import type { Mention } from './mention.ts';
import { type BodyNames, bodyNamesOf } from './names/body-names/body-names.ts';
import { isCapital } from './names/capital.ts';
import { isCapitalByPlace } from './names/capital-by-place.ts';
import { opensClause, surnamesOf } from './names/clause.ts';
import { callsBody, descriptionStart, isOutletNoun, joinedStart } from './names/description.ts';
import { headlinesOf, rangesInHeadlines } from './names/headline.ts';
import { kindOfName } from './names/kind.ts';
import { lettersAfter } from './names/letters.ts';
import { isSomeOfMany } from './names/party.ts';
import { endOfRun } from './names/run.ts';
import { singularOf, titleLength } from './names/title.ts';
import { titleSurnamesOf } from './names/title-surname.ts';
import { isTown } from './names/town.ts';
import type { Token } from './tokens.ts';
import { isGivenName, notNames } from './words.ts';

/** The names of a story, in order. `starts` marks the tokens that open a sentence or a quotation. */
export const namesOf = (body: string, tokens: readonly Token[], starts: Uint8Array): readonly Mention[] => {
  const small = new Set<string>();
  for (const token of tokens) if (token.class === 'word') small.add(token.text);
  const headlines = headlinesOf(tokens, starts, small);
  const bodies = bodyNamesOf({ tokens, starts, headlines });
  const known = new Set<string>();
  tokens.forEach((token, index) => {
    if (isCapital(token) && starts[index] !== 1 && headlines[index] !== 1) known.add(token.text);
  });
  const surnames = surnamesOf(tokens);
  const families = titleSurnamesOf(tokens);
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const isName =
      headlines[index] !== 1 &&
      (opensPaper(tokens, index) ||
        (isCapital(tokens[index]) &&
          (bodies.has(index) ||
            isAlone(tokens, index, families) ||
            !isCapitalByPlace(tokens, index, starts, known, small))));
    if (!isName) {
      index += 1;
      continue;
    }
    const to = bodies.get(index) ?? endOfRun(tokens, index);
    if (isSomeOfMany(tokens, index, to)) {
      index = to;
      continue;
    }
    const bare = opensClause(tokens, index, to, surnames);
    const mention = nameMention(body, tokens, index, to, { bare, families, bodies });
    if (mention) mentions.push(mention);
    index = to;
  }
  return [...mentions, ...inHeadlines(body, tokens, headlines, mentions, small)];
};

const noFamilies: ReadonlySet<string> = new Set();
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
      nameMention(body, tokens, from, to, { bare: true, families: noFamilies, bodies: noBodies }) ?? [],
  );
};

/** "The Sunday Ledger": a day with an article, before a capital, is the name of a paper or a programme. */
const opensPaper = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.lower === 'the' &&
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[index]?.lower ?? '') &&
  isCapital(tokens[index + 1]);

/** "KCNA state news agency": what an outlet is called after its name belongs to its mention. */
const outletEnd = (tokens: readonly Token[], to: number): number => {
  for (let at = to; at < to + 3; at += 1) {
    if (isOutletNoun(tokens[at]) || isThinkTank(tokens, at)) return at + 1;
    if (tokens[at]?.class !== 'word' && !(tokens[at]?.verb?.form === 'base')) return to;
  }
  return to;
};

/** "the Harbour Institute thinktank". */
const isThinkTank = (tokens: readonly Token[], at: number): boolean =>
  /^think-?tank$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'tank' && tokens[at - 1]?.lower === 'think');

const nameMention = (
  body: string,
  tokens: readonly Token[],
  start: number,
  to: number,
  {
    bare,
    families,
    bodies,
  }: { readonly bare: boolean; readonly families: ReadonlySet<string>; readonly bodies: BodyNames },
): Mention | undefined => {
  const run = tokens.slice(start, to);
  const letters = lettersAfter(run, tokens[start - 1]);
  const called = run.slice(0, run.length - letters);
  const isTitle = tokens[start - 1]?.lower === 'the';
  const isBody = bodies.has(start);
  const skip = isBody ? 0 : titleLength(called, isTitle ? noFamilies : families);
  const described = bare ? start : descriptionStart(tokens, start, skip > 0);
  const opening = !bare && described < start + skip ? joinedStart(tokens, described) : described;
  const from = tokens[opening - 1]?.lower === 'the' ? opening - 1 : opening;
  const name = called.slice(skip);
  const first = tokens[from];
  const last = run.at(-1);
  const ending = name.at(-1) ?? last;
  if (!first || !last || !ending) return undefined;
  const reflexive = /^(?:him|her|it)self$|^themselves$/.test(tokens[to]?.lower ?? '')
    ? tokens[to]
    : undefined;
  const until = reflexive ? to + 1 : outletEnd(tokens, to);
  const base = { start: first.start, end: (tokens[until - 1] ?? last).end, from, to: until };
  const leading = name[0];
  if (!leading)
    return {
      ...base,
      kind: 'nominal',
      entity: 'person',
      head: to - 1,
      role: { start: first.start, end: last.end },
      plural: false,
    };
  const span = { start: leading.start, end: ending.end };
  const title = tokens[start + skip - 1];
  // Of "Senators Ann Lee and Bo Diaz" each is a senator; "the two Senators" are two.
  const roleEnd = (title?.end ?? 0) - (opening === start && singularOf(title) ? 1 : 0);
  const roleFrom = tokens[opening]?.start ?? 0;
  const hasRole = start + skip > opening;
  const generation = name.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/.test(ending.lower) ? 1 : 0;
  return {
    ...base,
    kind: 'name',
    entity: isBody
      ? 'organisation'
      : isTown(tokens, start, to)
        ? 'place'
        : kindOfName(
            name,
            body.slice(span.start, span.end),
            hasRole && !callsBody(tokens[start - 1], leading),
            (callsBody(tokens[start - 1], leading) && skip === 0) ||
              (first.lower === 'the' && tokens[to]?.class !== 'word'),
          ),
    head: to - 1 - letters - generation,
    name: span,
    role: hasRole ? { start: roleFrom, end: roleEnd } : undefined,
    plural: false,
  };
};
