import { lexicon } from '../../story/lexicon.ts';
import { statesAsked } from '../figures/asked.ts';
import { givenAs } from '../figures/kinds.ts';
import { stateNamed } from '../figures/state.ts';
import type { Looked } from '../finding/finding.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { SLOT } from '../ranking/slots.ts';
import { oppositesOf } from '../words/opposites.ts';

/** The best sentence and those right beside it. */
const near = ({ index, candidates: [best] }: Looked) =>
  [-1, 0, 1].flatMap((away) => index.passage.sentences[(best?.sentence ?? -2) + away] ?? []);

/** The best sentence, and one that goes on about the same: "It is 90 metres long." */
const going = (finding: Looked) =>
  near(finding).filter(
    ({ text }) =>
      text === finding.index.passage.sentences[finding.candidates[0]?.sentence ?? -1]?.text ||
      /^["“]?(?:It|They|This|That|Its)\b/u.test(text),
  );

/** "How many divers died": a sentence that counts divers, and tells of nobody who died, counts others. */
export function lacksState(finding: Looked): boolean {
  const { question } = finding;
  const states = statesAsked(question.terms);
  const [asked = ''] = states;
  const told = toldOf.get(asked);
  if (question.kind !== 'how-many' || states.size !== 1 || !told) return false;
  return !near(finding).some(
    ({ text, words }) =>
      NOBODY.test(text) || words.some(({ form }) => told.has(form) || states.has(stateNamed(form) ?? '')),
  );
}

/** Only of the dead, hurt and held: who is trapped may be "under rubble", who is rescued "pulled out". */
const toldOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicon('states-told').map((line) => {
    const [state = '', ...words] = line.split(' ');
    return [state, new Set(words)];
  }),
);

/** "No one was hurt": that too tells how many. */
const NOBODY = /\b(?:no one|nobody|none)\b/iu;

const DEEP = /^how (?:deep|tall|wide)\b/i;
/** "How long is the bridge": a thing, or how long it goes on. */
const LONG =
  /^how long (?:is|are|was|were) (?:the|this|that|its|his|her|their) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/iu;
/** "For six weeks", "a two-hour film", "until May", "lifelong": how long something goes on. */
const GOES_ON =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|since|until|till|for life|forever|indefinite(?:ly)?|temporary|permanent(?:ly)?|long|short|brief(?:ly)?|pages?|words)\b|\blife(?:long|time)?\b/iu;

/** What is deep or wide in money, shares or opinion: "how deep are the cuts", "how wide is the gap". */
const NO_BODY =
  /\b(?:cuts?|loss(?:es)?|gaps?|gulf|divides?|divisions?|splits?|rifts?|margins?|leads?|recession|slump|downturn|crisis|fall|drop|discounts?|reductions?|reforms?|support|appeal)\b/i;

/** "How deep is the pit": a sentence without a length beside it gives no depth, nor do cubic metres. */
export function lacksLength(finding: Looked): boolean {
  const { text } = finding.question;
  const given = givenAs(text, 'distance');
  const isDeep = DEEP.test(text) && !NO_BODY.test(text);
  const isLong = LONG.test(text);
  return (
    (isDeep || isLong) &&
    !(isLong ? going(finding) : near(finding)).some(
      (sentence) =>
        sentence.slots.some((bits) => (bits & SLOT.distance) !== 0) ||
        given?.test(sentence.text) ||
        (isLong && GOES_ON.test(sentence.text)),
    )
  );
}

/** "the next launch", "the next round of talks": with what it is a part of, that is told as often alone. */
const NEXT = /^when (?:is|are|will)\b.{0,40}?\bnext (\p{L}+)(?: of (?:the )?(\p{L}+))?/iu;

/** What a story calls whatever is next, having named it before: "The next attempt is on Thursday". */
const NEXT_ONE =
  /\bnext (?:attempts?|try|one|rounds?|stages?|phases?|steps?|dates?|sessions?|editions?|instal?lments?|windows?|opportunity|chance)\b/iu;

/** "When is the next election": what is to come next spring is not, where nothing beside it is of an election. */
export function lacksNext({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const [, asked, whole] = NEXT.exec(question.text.toLowerCase()) ?? [];
  const at = best?.sentence ?? -1;
  const beside = NEXT_ONE.test(index.passage.sentences[at]?.text ?? '');
  const { terms } = ranking.matching;
  const named = terms.filter(({ term }) => [asked, whole].includes(term.typed ?? term.form));
  return named.length > 0 && named.every((match) => isUntold(match, at, beside));
}

/** Neither in a sentence nor beside it; before one that goes on about it nowhere. */
const isUntold = ({ level, near: alike }: TermMatch, at: number, goesOn: boolean): boolean =>
  (level[at] ?? 0) === 0 &&
  (alike[at] ?? 0) < ALIKE &&
  [at - 1, at + 1].every((s) => (level[s] ?? 0) < LEVEL.stem) &&
  !(goesOn && level.slice(0, Math.max(0, at)).some((found) => found >= LEVEL.stem));

/** Surely enough another word for it: a "ballot" is an election. */
const ALIKE = 0.5;

const WHY = /^why (?:was|were|is|are|did|has|have|had|does|do)\b/i;

/** "Why was Lee sacked": a story without a word of it does not tell why; a synonym is of another sense as likely. */
export const happensNowhere = ({ question, ranking, index, candidates: [best] }: Looked): boolean =>
  WHY.test(question.text) &&
  ranking.matching.terms.some(
    ({ term, roles, level, near: alike, inTitle }) =>
      roles.verb &&
      !inTitle &&
      OUTRIGHT.has(term.form) &&
      level.every((found) => found < LEVEL.prefix) &&
      !alike.some((found) => found >= ALIKE) &&
      (level[best?.sentence ?? -1] ?? 0) === 0,
  ) &&
  !REASON.test(index.passage.sentences[best?.sentence ?? -1]?.text ?? '');

const WHETHER = /^(?:was|were|is|are|has|have|had|did|does|do|will)\b/i;

/** "Was Lee arrested", of a sentence that tells of Lee and of nothing like an arrest, nor of its opposite. */
export const isNotTold = ({ question, ranking, index, candidates: [best] }: Looked): boolean => {
  const s = best?.sentence ?? -1;
  const words = index.passage.sentences[s]?.words ?? [];
  const isNear = ({ level, near: alike }: TermMatch): boolean =>
    [s - 1, s, s + 1].some((at) => (level[at] ?? 0) >= LEVEL.prefix || (alike[at] ?? 0) >= ALIKE);
  const isDenied = ({ term }: TermMatch): boolean =>
    words.some(({ stem }) => oppositesOf(term.stem).has(stem));
  return (
    question.kind === 'yes-no' &&
    WHETHER.test(question.text) &&
    ranking.matching.terms.some(
      (match) =>
        match.roles.verb &&
        OUTRIGHT.has(match.term.typed ?? match.term.form) &&
        !isNear(match) &&
        !isDenied(match),
    )
  );
};

const WHO = /^who\b/i;
/** Where somebody stands, and what a court decides; who "lost to Lee" tells who won. */
const STANCE =
  /^(?:jail|imprison|convict|acquit|clear|critici[sz]e|condemn|denounce|praise|applaud|welcome|support|oppose|accept|reject|approve|admit|deny)$/;

/** "Who criticised the crew": who praised them did not. */
export const tellsOpposite = ({ question, ranking, index, candidates: [best] }: Looked): boolean => {
  const s = best?.sentence ?? -1;
  const words = index.passage.sentences[s]?.words ?? [];
  return (
    WHO.test(question.text) &&
    ranking.matching.terms.some(
      ({ term, level }) =>
        STANCE.test(term.lemma) &&
        (level[s] ?? 0) === 0 &&
        words.some(({ stem }) => oppositesOf(term.stem).has(stem)),
    )
  );
};

/** "The player will miss three games for biting": who tells why in so many words may call the deed by others. */
const REASON =
  /\b(?:because|due to|owing to|thanks to|for (?:[\p{L}-]+ing|lack)|over (?:an?|the|his|her|its|their))\b/iu;

/** What news tells in so many words, or has not told. */
const OUTRIGHT: ReadonlySet<string> = new Set(lexicon('told-outright'));
