import { lexicon } from '../../story/lexicon.ts';
import { givenAs } from '../figures/kinds.ts';
import type { IndexedStory } from '../index.ts';
import { asksAmount } from '../question/amount.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "How did the shares react", "how have the markets responded": no verb but this. */
const ASKS_HOW =
  /^how (?:did|do|does|have|has|are|is|were|was) (?:the )?(.+?) (?:react|respond)(?:s|ed|ing)?(?: (?:to|after|on)\b.*)?$/iu;
/** "How much did the shares fall", "by how much has the stock dropped": whatever verb the story has for it. */
const ASKS_MUCH =
  /^(?:by )?how (?:much|far) (?:did|do|have|has) (?:the )?(.+?) (\p{L}+)(?: (?:by|after|on|in|this|last|today|yesterday)\b.*)?$/iu;

/** Whose move is asked for. */
function moverAsked(text: string): string | undefined {
  const [, who, verb = ''] = ASKS_MUCH.exec(text) ?? [];
  return MOVES.has(wordOf(verb.toLowerCase()).lemma) ? who : ASKS_HOW.exec(text)?.[1];
}

const MOVES: ReadonlySet<string> = new Set(lexicon('market-moves'));
/** What is asked for → what news tells of. */
const TRADED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicon('markets').map((line) => {
    const [asked = '', told = ''] = line.split(': ');
    return [asked, new Set(told.split(' '))] as const;
  }),
);

const SURE = 1;
/** Words between what is traded and how it moved: "shares in Norvane, which is based in Ulm, closed up". */
const ROOM = 14;

/** "The krona has dropped", "markets were little moved"; a profit of "$1.63 per share" tells of no market. */
function movesIn(s: number, told: ReadonlySet<string>, { passage }: IndexedStory): boolean {
  const { words = [], text = '' } = passage.sentences[s] ?? {};
  // A heading is told in full below it.
  if (!/[.!?]["”'’)]*$/.test(text.trim())) return false;
  return words.some(
    ({ lemma }, w) =>
      told.has(lemma) &&
      !/^(?:per|an?|each)$/.test(words[w - 1]?.form ?? '') &&
      words.slice(w + 1, w + 1 + ROOM).some((next) => MOVES.has(next.lemma)),
  );
}

/** By how much: "6 per cent", "a fifth", "61 cents", "120 points"; a first quarter is none. */
const measuresIn = ({ text }: IndexedSentence): boolean =>
  MOVED_BY.test(text) || givenAs('', 'money')?.test(text) === true;

const MOVED_BY =
  /\d\s?%|\d\s?per\s?cent\b|\bby (?:half|an? (?:third|quarter|fifth|tenth))\b|\d (?:points?|cents?|pence)\b|\d[pc]\b/iu;

/** "Norvane's shares": whose they are stands beside them, where the question says so. */
const isOf = (others: readonly TermMatch[], s: number): boolean =>
  others.every(({ level, inTitle }) => inTitle || [s, s - 1].some((at) => (level[at] ?? 0) >= LEVEL.stem));

/** A market has no voice: how it took the news is told by how prices moved. */
export function findMarket(question: Question, index: IndexedStory): Finding | undefined {
  const who = moverAsked(question.text);
  if (who === undefined) return undefined;
  const finding = ranked(index, question);
  const asked = finding.ranking.matching.terms.filter(({ term }) =>
    who.toLowerCase().includes(term.typed ?? term.form),
  );
  const told = asked.map(({ term }) => TRADED.get(term.lemma)).find((words) => words !== undefined);
  if (!told) return undefined;
  const others = asked.filter(({ term }) => !TRADED.has(term.lemma) && term.lemma !== 'price');
  const tells = asksAmount(question.kind) ? measuresIn : () => true;
  const s = index.passage.sentences.findIndex(
    (sentence, at) => movesIn(at, told, index) && isOf(others, at) && tells(sentence),
  );
  if (s < 0) return undefined;
  const score = finding.candidates[0]?.score ?? 0;
  const other: Candidate = { sentence: s, score, features: [] };
  const found = finding.candidates.find(({ sentence }) => sentence === s) ?? other;
  return { ...putFirst(finding, found), confidence: Math.max(SURE, finding.confidence) };
}
