import type { Stop } from './stop.ts';
import {
  goesOnAfterTime,
  isAbbreviation,
  isBeforeNumber,
  isInitials,
  isTimeOfDay,
  isTitle,
  startsCue,
  startsSentence,
  startsSmall,
} from './words.ts';

/** The sentence ends here, or goes on; nothing: the next rule decides. */
type Verdict = 'ends' | 'goes on' | undefined;

export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly decide: (stop: Stop) => Verdict;
}

const goesOn = (decided: boolean): Verdict => (decided ? 'goes on' : undefined);
const endsBeforeStarter = ({ next }: Stop): Verdict => (startsSentence(next) ? 'ends' : 'goes on');

const isFullStop = ({ marks }: Stop): boolean => marks === '.';
const isEllipsis = ({ marks }: Stop): boolean => /^(?:…+|\.{2,}|\.(?:\s\.)+)$/.test(marks);
const asks = ({ marks }: Stop): boolean => /[?!？！]$/.test(marks);
const needsNoSpace = ({ marks }: Stop): boolean => /[。！？؟۔।።]/.test(marks);

/** Words and not parts of an address: a small word and a capitalised one, or a quotation mark between them. */
const lacksSpace = ({ word, closers, openers, next }: Stop): boolean => {
  if (!/^\p{L}[\p{L}’'-]{2,}$/u.test(word) || !/^\p{Lu}[\p{L}’']*(?:[\s,]|$)/u.test(next)) return false;
  if (/["”“]/.test(closers + openers)) return true;
  return startsSentence(next) || (/^\p{Ll}/u.test(word) && /^\p{Lu}[\p{Ll}’']/u.test(next));
};

const isShortened = ({ word }: Stop): boolean => isInitials(word) || isAbbreviation(word);

/** A quotation with a capital that is not closed within a few words, but for its own mark. */
const opensQuotedSentence = ({ openers, gap, next }: Stop): boolean =>
  gap !== '' && /["“]/.test(openers) && /^\p{Lu}/u.test(next) && !/^[^"”]{0,40}[^.,!?"”]["”]/.test(next);

/** What comes in kinds told apart by a letter. */
const ofKind =
  /(?:^|\s)(?:model|vitamin|hepatitis|influenza|type|class|category|group|series|option|exhibit|appendix|gate|terminal|team|serie)\s$/i;

/** In order: the first rule with a verdict decides; with none the sentence ends. */
export const rules: readonly Rule[] = [
  {
    name: 'nothing left',
    why: 'marks without a word behind them belong to the sentence: `the end. “`',
    decide: ({ next }) => goesOn(next === ''),
  },
  {
    name: 'nothing yet',
    why: 'a sentence has a word: `… and he left` starts with its marks',
    decide: ({ word, before }) => goesOn(word === '' && !/[\p{L}\p{N}]/u.test(before)),
  },
  {
    name: 'missing space',
    why: 'pages lose the space between paragraphs: `the theme.Trump’s plan`, `voters!”After`',
    decide: (stop) => (stop.gap === '' && lacksSpace(stop) ? 'ends' : undefined),
  },
  {
    name: 'inside a token',
    why: 'decimals, addresses and initials hold full stops without white space: 1.5, example.com, U.S.',
    decide: (stop) => goesOn(stop.gap === '' && !needsNoSpace(stop)),
  },
  {
    name: 'list marker',
    why: 'a number or a letter that opens a paragraph counts items: `2. The harbour`',
    decide: (stop) =>
      goesOn(isFullStop(stop) && stop.before.trim() === '' && /^(?:\d{1,2}|\p{L}|[ivx]+)$/u.test(stop.word)),
  },
  {
    name: 'abbreviated title',
    why: 'a title stands before a name: Lt. Gen. Ann Lee',
    decide: (stop) => goesOn(isFullStop(stop) && stop.closers === '' && isTitle(stop.word)),
  },
  {
    name: 'abbreviation before a number',
    why: 'the number completes it: No. 10, Feb. 3',
    decide: (stop) =>
      goesOn(
        isFullStop(stop) && stop.closers === '' && isBeforeNumber(stop.word) && /^[\d#]/.test(stop.next),
      ),
  },
  {
    name: 'time of day',
    why: 'after a.m. only a day or a zone goes on: `9 a.m. Monday`, but `until 9 p.m. Lee left`',
    decide: (stop) =>
      isFullStop(stop) && isTimeOfDay(stop.word) && /^\p{Lu}/u.test(stop.next)
        ? goesOnAfterTime(stop.next)
          ? 'goes on'
          : 'ends'
        : undefined,
  },
  {
    name: 'platform',
    why: 'who posts on X is followed by what was posted, and nobody’s first name is in place of one: `on X. “It`',
    decide: ({ word, before }) => (word === 'X' && /(?:^|\s)on\s$/.test(before) ? 'ends' : undefined),
  },
  {
    name: 'letter of a kind',
    why: 'a letter that tells which one of its kind is nobody’s initial: `the Model Y. Owners`, `hepatitis B. The`',
    decide: ({ word, before }) => (/^\p{Lu}$/u.test(word) && ofKind.test(before) ? 'ends' : undefined),
  },
  {
    name: 'quoted sentence',
    why: 'behind an abbreviation a quotation of some length opens a sentence: `for Lee Inc. “We are`; `the Lee Inc. “Tides” show` goes on',
    decide: (stop) =>
      isFullStop(stop) && isShortened(stop) && opensQuotedSentence(stop) ? 'ends' : undefined,
  },
  {
    name: 'initials',
    why: 'J. Edgar, J.D. Vance and the U.S. Senate go on; `in the U.S. The men` ends',
    decide: (stop) => (isFullStop(stop) && isInitials(stop.word) ? endsBeforeStarter(stop) : undefined),
  },
  {
    name: 'abbreviation',
    why: 'Inc., Jr. and Calif. stand inside sentences and at their ends',
    decide: (stop) => (isFullStop(stop) && isAbbreviation(stop.word) ? endsBeforeStarter(stop) : undefined),
  },
  {
    name: 'small first word',
    why: 'iPhone, al-Shabab and de Blasio start sentences as they are',
    decide: ({ next }) => (startsSmall(next) ? 'ends' : undefined),
  },
  {
    name: 'small letter follows',
    why: 'English sentences start with a capital: `“Really?” he asked`',
    decide: ({ next }) => goesOn(/^(?:[—–-]\s*)?\p{Ll}/u.test(next)),
  },
  {
    name: 'cue after a question',
    why: 'who asks belongs to what is asked: `“Why now?” Ann Lee asked`',
    decide: (stop) => goesOn(asks(stop) && /["'”’»]/.test(stop.closers) && startsCue(stop.next)),
  },
  {
    name: 'words left out',
    why: 'three dots between spaces stand for words inside a sentence: `we will … America first`',
    decide: (stop) =>
      isEllipsis(stop) && stop.closers === '' && /\s$/.test(stop.before + stop.word)
        ? endsBeforeStarter(stop)
        : undefined,
  },
  {
    name: 'aside in brackets',
    why: 'what stands in brackets inside a sentence does not end it: `the firm (it is new. It is small.) fell`',
    decide: ({ isAside }) => goesOn(isAside()),
  },
];
