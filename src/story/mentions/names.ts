import { lexicon } from '../lexicon.ts';
import type { EntityKind, Mention } from './mention.ts';
import type { Token } from './tokens.ts';

export const titles = new Set(lexicon('titles'));
export const personNouns = new Set(lexicon('person-nouns'));
const organisationWords = new Set(lexicon('organisation-words'));
const placeNames = new Set(lexicon('places'));
const peoples = new Set(lexicon('peoples'));
const notNames = new Set(lexicon('not-names'));

const particles = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'dos',
]);
const portfolios = new Set(
  'state defense defence treasury interior agriculture commerce labor labour health housing transportation energy education justice homeland veterans'.split(
    ' ',
  ),
);

const bare = (lower: string): string => lower.replace(/\.$/, '');
const isTitle = (token: Token): boolean => titles.has(bare(token.lower));
const isCapital = (token: Token | undefined): boolean => token?.class === 'capital';

/** Where the run of capitals that starts at `from` ends: "Bank of the West", "Ursula von der Leyen". */
const endOfRun = (tokens: readonly Token[], from: number): number => {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    if (!next) return to;
    if (
      next.class === 'capital' ||
      (next.class === 'number' && isCapital(tokens[to - 1]) && /^\d$/.test(next.text))
    )
      to += 1;
    else if (particles.has(next.lower) && isCapital(tokens[to + 1])) to += 1;
    else if (next.lower === '&' && isCapital(tokens[to + 1])) to += 1;
    else {
      const reach = connectedReach(tokens, from, to);
      if (reach === to) return to;
      to = reach;
    }
  }
};

/** "of", "for" and "and" go on with a name of an office or an organisation, not with a person's. */
const connectedReach = (tokens: readonly Token[], from: number, to: number): number => {
  const before = tokens[to - 1];
  const connector = tokens[to]?.lower ?? '';
  if (!before || !/^(?:of|for|on|and)$/.test(connector)) return to;
  const office = organisationWords.has(before.lower) || (isTitle(before) && connector === 'of');
  const inside = tokens.slice(from, to).some((token) => token.lower === 'of' || token.lower === 'for');
  if (
    !(office && connector !== 'and') &&
    !(inside && connector === 'and' && organisationWords.has(tokens[to + 1]?.lower ?? ''))
  )
    return to;
  const skip = tokens[to + 1]?.lower === 'the' ? 2 : 1;
  return isCapital(tokens[to + skip]) ? to + skip + 1 : to;
};

/** How many tokens at the front of a run are title, party or people ("Republican Sen.", "Secretary of State"). */
const titleLength = (run: readonly Token[]): number => {
  let length = 0;
  for (const [index, token] of run.entries()) {
    if (isTitle(token)) length = index + 1;
    else if (index === length && peoples.has(token.lower)) length = index + 1;
  }
  if (run[length]?.lower === 'of') {
    const skip = run[length + 1]?.lower === 'the' ? 2 : 1;
    length += skip;
    while (
      length < run.length &&
      (portfolios.has(run[length]?.lower ?? '') ||
        /^(?:security|affairs|and|human|services|urban|development)$/.test(run[length]?.lower ?? ''))
    )
      length += 1;
  }
  return length < run.length ? length : 0;
};

const kindOf = (name: readonly Token[], titled: boolean, text: string): EntityKind => {
  const last = name.at(-1);
  if (placeNames.has(text.toLowerCase().replace(/^the /, ''))) return 'place';
  if (name.some((token) => organisationWords.has(token.lower))) return 'organisation';
  if (titled) return 'person';
  if (
    name.length === 1 &&
    last &&
    last.text.length > 1 &&
    last.text === last.text.toUpperCase() &&
    !last.text.includes('.')
  )
    return 'organisation';
  if (name.some((token) => token.lower === 'of' || token.lower === 'for')) return 'organisation';
  return name.length >= 2 && name.length <= 4 ? 'person' : 'unknown';
};

/** A capital at the start of a sentence may only be there for the position. */
const startsBySentence = (
  tokens: readonly Token[],
  index: number,
  starts: ReadonlySet<number>,
  known: ReadonlySet<string>,
): boolean => {
  const token = tokens[index];
  if (!token || !starts.has(index)) return false;
  if (known.has(token.text)) return false;
  if (
    isCapital(tokens[index + 1]) &&
    !personNouns.has(token.lower) &&
    !token.verb &&
    !notNames.has(token.lower)
  )
    return false;
  return (
    personNouns.has(token.lower) ||
    (titles.has(token.lower) && !isCapital(tokens[index + 1])) ||
    token.verb !== undefined ||
    notNames.has(token.lower) ||
    /(?:ly|ing|ed)$/.test(token.lower)
  );
};

/** A description in small letters before a name belongs to its mention: "campaign manager Robby Mook". */
const descriptionStart = (tokens: readonly Token[], from: number): number => {
  const before = tokens[from - 1];
  if (!before || before.class === 'capital' || !(personNouns.has(before.lower) || isTitle(before)))
    return from;
  let start = from - 1;
  while (from - start < 8) {
    const previous = tokens[start - 1];
    if (!previous) break;
    if (previous.class === 'determiner' || previous.class === 'possessive') return start - 1;
    const modifier = previous.class === 'word' || previous.class === 'capital' || previous.class === 'clitic';
    if (!modifier) break;
    start -= 1;
  }
  return start;
};

const isBound = (a: Token | undefined, b: Token | undefined): boolean =>
  a?.class === 'capital' && b !== undefined && isTitle(a) && b.class === 'capital';

/** The names of a story, in order. `starts` holds the tokens that open a sentence or a quotation. */
export const namesOf = (
  body: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): readonly Mention[] => {
  const known = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.class === 'capital' && !starts.has(index)) known.add(token.text);
  });
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!isCapital(tokens[index]) || startsBySentence(tokens, index, starts, known)) {
      index += 1;
      continue;
    }
    const to = endOfRun(tokens, index);
    mentions.push(nameMention(body, tokens, index, to));
    index = to;
  }
  return mentions;
};

const nameMention = (body: string, tokens: readonly Token[], start: number, to: number): Mention => {
  const run = tokens.slice(start, to);
  const skip = titleLength(run);
  const name = run.slice(skip);
  const from = descriptionStart(tokens, start);
  const suffix = /^(?:jr|sr)\.?$/.test(name.at(-1)?.lower ?? '') ? 1 : 0;
  const head = Math.max(start + skip, to - 1 - suffix);
  const span = { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
  const roleEnd = tokens[start + skip - 1]?.end;
  const role =
    start + skip > from && roleEnd !== undefined
      ? { start: tokens[from]?.start ?? 0, end: roleEnd }
      : undefined;
  const first = tokens[from];
  return {
    kind: 'name',
    entity: kindOf(
      name,
      role !== undefined || isBound(run[skip - 1], name[0]),
      body.slice(span.start, span.end),
    ),
    start: first?.start ?? span.start,
    end: span.end,
    from,
    to,
    head,
    name: span,
    ...(role && { role }),
    plural: false,
  };
};
