import { lexicon } from '../../lexicon.ts';
import type { Span } from '../../span.ts';
import type { EntityKind, Mention } from '../mention.ts';
import { withQuoted } from '../quoted-modifier.ts';
import type { Token } from '../tokens.ts';
import { bodyNouns, isPersonNoun, isTitleWord, organisationWords, placeNames } from '../words.ts';
import type { BodyNames } from './body-names/body-names.ts';
import { isCommon } from './body-names/words.ts';
import { callsBody, descriptionStart, isOutletNoun, joinedStart } from './description.ts';
import { kindOfName } from './kind.ts';
import { lettersAfter } from './letters.ts';
import { rankLength } from './police-rank.ts';
import { singularOf, titleLength } from './title.ts';
import { isTown } from './town.ts';

/** A run of capitals: where it begins and ends. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** What the story tells of its names. */
interface Hints {
  /** Nothing before the run belongs to it. */
  readonly bare: boolean;
  /** Surnames that are titles as well. */
  readonly families: ReadonlySet<string>;
  /** Surnames that stand behind a rank of the police in letters. */
  readonly ranked: ReadonlySet<string>;
  readonly bodies: BodyNames;
}

/** "the former | Ohio | Gov. | Ann Lee | KC": what a run and the words before it are, by the places of tokens. */
interface Parts {
  /** With the article. */
  readonly from: number;
  /** Of the description, without the article. */
  readonly opening: number;
  /** Where the title ends, and the name begins. */
  readonly titled: number;
  /** Without the letters behind it; may be empty. */
  readonly name: readonly Token[];
  readonly letters: number;
}

const none: ReadonlySet<string> = new Set();

const partsOf = (tokens: readonly Token[], { from: start, to }: Run, hints: Hints): Parts => {
  const { bare, families, ranked, bodies } = hints;
  const run = tokens.slice(start, to);
  const letters = lettersAfter(run, tokens[start - 1]);
  const called = run.slice(0, run.length - letters);
  const isTitle = tokens[start - 1]?.lower === 'the';
  const skip = bodies.has(start)
    ? 0
    : titleLength(called, isTitle ? none : families) ||
      rankLength(called, ranked) ||
      officeLength(tokens, start, to);
  const described = bare ? start : descriptionStart(tokens, start, skip > 0);
  const joined = !bare && described < start + skip ? joinedStart(tokens, described) : described;
  const opening = joined < start + skip ? withQuoted(tokens, joined) : joined;
  const from = tokens[opening - 1]?.lower === 'the' ? opening - 1 : opening;
  return { from, opening, titled: start + skip, name: called.slice(skip), letters };
};

/** "The Dean | of Studies", "the Special Rapporteur | for Ulm": behind an article and before what it is of no given name and no surname, but an office. */
const officeLength = (tokens: readonly Token[], start: number, to: number): number => {
  const behind = /^(?:of|for|at)$/.test(tokens[to]?.lower ?? '');
  if (tokens[start - 1]?.lower !== 'the' || !behind || to - start > longestOffice) return 0;
  const [head = '', ...others] = tokens
    .slice(start, to)
    .map(({ lower }) => lower)
    .reverse();
  return isOffice(head) && others.every((word) => isCommon(word) || isTitleWord(word)) ? to - start : 0;
};

const longestOffice = 3;

/** One person, and no body or paper. */
const isOffice = (lower: string): boolean =>
  !lower.endsWith('s') &&
  !(bodyNouns.has(lower) || organisationWords.has(lower) || outletNames.has(lower)) &&
  (lower === 'dean' || isPersonNoun(lower));

const outletNames: ReadonlySet<string> = new Set(lexicon('outlet-names'));

/** The mention of a run: a name with its title, or a title alone. */
export const nameMention = (
  body: string,
  tokens: readonly Token[],
  run: Run,
  hints: Hints,
): Mention | undefined => {
  const parts = partsOf(tokens, run, hints);
  const { from, name } = parts;
  const [first, last] = [tokens[from], tokens[run.to - 1]];
  if (!first || !last) return undefined;
  const to = endOfMention(tokens, run.to);
  const base = { start: first.start, end: (tokens[to - 1] ?? last).end, from, to, plural: false };
  const [leading, ending] = [name[0], name.at(-1)];
  if (!leading || !ending) {
    const role = { start: first.start, end: last.end };
    return { ...base, kind: 'nominal', entity: 'person', head: run.to - 1, role };
  }
  const span = { start: leading.start, end: ending.end };
  const generation = name.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/.test(ending.lower) ? 1 : 0;
  return {
    ...base,
    kind: 'name',
    entity: hints.bodies.has(run.from)
      ? 'organisation'
      : kindOf(tokens, run, parts, body.slice(span.start, span.end)),
    head: run.to - 1 - parts.letters - generation,
    name: span,
    role: roleOf(tokens, run, parts),
  };
};

/** Title and description. Of "Senators Ann Lee and Bo Diaz" each is a senator; "the two Senators" are two. */
const roleOf = (tokens: readonly Token[], run: Run, { opening, titled }: Parts): Span | undefined => {
  if (titled <= opening) return undefined;
  const title = tokens[titled - 1];
  const plural = opening === run.from && singularOf(title) ? 1 : 0;
  return { start: tokens[opening]?.start ?? 0, end: (title?.end ?? 0) - plural };
};

const kindOf = (
  tokens: readonly Token[],
  run: Run,
  { from, opening, titled, name }: Parts,
  text: string,
): EntityKind => {
  if (isTown(tokens, run.from, run.to)) return 'place';
  if (isOutlet(tokens, run.to) && !placeNames.has(text.toLowerCase())) return 'organisation';
  const isCalled = callsBody(tokens[run.from - 1], name[0]);
  const articled = tokens[from]?.lower === 'the' && tokens[run.to]?.class !== 'word';
  return kindOfName(name, text, titled > opening && !isCalled, (isCalled && titled === run.from) || articled);
};

/** "The Sun newspaper"; but "the Public Health agency" is what a body is, and "the Ulm newspaper" where. */
const isOutlet = (tokens: readonly Token[], to: number): boolean => {
  const end = outletEnd(tokens, to);
  return end > to && tokens[end - 1]?.lower !== 'agency';
};

/** "Ann Lee herself", "KCNA state news agency": what goes on about a name belongs to its mention. */
const endOfMention = (tokens: readonly Token[], to: number): number =>
  stresses.has(tokens[to]?.lower) ? to + 1 : outletEnd(tokens, to);

const stresses: ReadonlySet<string | undefined> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "KCNA state news agency": what an outlet is called after its name belongs to its mention; "the Ulmian state news agency" has no name there. */
const outletEnd = (tokens: readonly Token[], to: number): number => {
  for (let at = to; at < to + 3; at += 1) {
    if (isOutletNoun(tokens[at]) || isThinkTank(tokens, at))
      return isNamedBehind(tokens, at + 1) || (at > to && isOfLand(tokens[to - 1])) ? to : at + 1;
    if (tokens[at]?.class !== 'word' && !(tokens[at]?.verb?.form === 'base')) return to;
  }
  return to;
};

/** "the Norland news agency, | NNA, said": the name stands behind what it is. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'comma' && tokens[at + 1]?.class === 'capital' && tokens[at + 2]?.class === 'comma';

/** "Ulmian", "Senghalese": by its ending an adjective of a land, though no list has it. */
const isOfLand = (token: Token | undefined): boolean =>
  /\p{L}{2}(?:ian|ean|ese|ish)$/u.test(token?.text ?? '') && !organisationWords.has(token?.lower ?? '');

/** "the Harbour Institute thinktank". */
const isThinkTank = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'thinktank' ||
  tokens[at]?.lower === 'think-tank' ||
  (tokens[at]?.lower === 'tank' && tokens[at - 1]?.lower === 'think');
