import { MONTH } from '../../story/months.ts';
import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { LEVEL, placeIn } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

const ASKS = /^how long\b(?!.*\bago$)(?! (?:do|does|did|will) .*\bhave\b)/i;
/** Words that only say that something goes on: the length is of what goes on. */
const GOES_ON =
  /^(?:last|lasts|lasted|lasting|take|takes|took|taken|taking|go|goes|going|gone|run|runs|ran|running|keep|kept|stay|stayed|remain|remained|continue|continued|been|being)$/;

/** "for years", "months of talks": how long, as far as it is told; "the days of Lee" are a time. */
const UNCOUNTED = String.raw`(?<=\bfor )(?:hours|days|weeks|months|years|decades)(?!\p{L})|(?<!\p{L}|\bthe (?:\p{L}+ )?)(?:hours|days|weeks|months|years|decades)(?= of\b)`;
/** "for eleven weeks", "a 48-hour walkout", "half a day": how long. */
const LENGTH = new RegExp(
  String.raw`${UNCOUNTED}|(?<![\p{L}\d])(?:\d[\d.,]*|an?|${ONE_TO_TWELVE}|\p{L}+t(?:een|y)(?:-\p{L}+)?|several|few|many|couple of|dozen|half|hundred)(?:-| )(?:an? |more |and a half |full |straight )?(?:second|minute|hour|day|night|week|weekend|month|year|decade)s?(?![\p{L}]|[- ]olds?\b)`,
  'giu',
);
/** "How long has Lee worked there", "how long had the ship been missing". */
const GOES_ON_STILL = /^how long (?:has|have|had)\b/i;
const SINCE_WHEN = new RegExp(
  String.raw`^[^;:]{0,60}?\bsince (?:early |late |mid-|the )?(?:\d{4}|${MONTH}|\p{L}+day)\b`,
  'iu',
);
/** What that adds to the log odds that its sentence answers. */
const TOLD = 1;
/** "has worked there since she was 19": how long, in other words. */
const SINCE = /\b(?:since|until|till|for life|forever|indefinitely)\b/iu;

/** What parts a length from what it is of: marks, and words that open a clause of its own. */
const PARTS = /[,;:—–()“”"]|\b(?:and|but|who|which|that|when|while|after|before|said|says)\b/iu;

/** As far down the list, and behind by as much, a sentence may stand whose length is of what is asked. */
const NEAR = 4;
const BEHIND = 2.5;
/** Surely enough another word for it: a "walkout" is a strike. */
const ALIKE = 0.5;

/** "How long did the trial last": of sentences about as alike, one with a length right of the trial comes before one with another's. */
export function withLengthOfAsked(finding: Finding): Finding {
  const { question, candidates } = finding;
  const [best] = candidates;
  if (!best || !ASKS.test(question.text)) return finding;
  const of = lengthOfAsked(finding);
  const own = candidates.slice(0, NEAR).find(sinceWhen(finding));
  if (own) return { ...putFirst(finding, own), confidence: finding.confidence + TOLD };
  const measured = candidates.slice(0, NEAR).find(isOfLength(finding));
  if (measured && measured.score > best.score - BEHIND)
    return { ...putFirst(finding, measured), confidence: finding.confidence + TOLD };
  if (of(best) && holdsAll(finding, best)) return { ...finding, confidence: finding.confidence + TOLD };
  if (of(best) || SINCE.test(finding.index.passage.sentences[best.sentence]?.text ?? '')) return finding;
  const { terms } = finding.ranking.matching;
  const holdsAsMuch = ({ sentence }: Candidate): boolean =>
    terms.every((match) => placeIn(match, best.sentence, ALIKE) < 0 || placeIn(match, sentence, ALIKE) >= 0);
  const other = candidates
    .slice(1, NEAR)
    .find((one) => one.score > best.score - BEHIND && holdsAsMuch(one) && of(one));
  return putFirst(finding, other);
}

/** "The 10-day vote": how long it is stands right before the very thing, where nothing else is asked. */
function isOfLength({ ranking, index }: Finding): (one: Candidate) => boolean {
  const [asked, ...others] = ranking.matching.terms.filter(({ term }) => !GOES_ON.test(term.form));
  return ({ sentence }) => {
    const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
    const { start } = (asked && words[placeIn(asked, sentence, LEVEL.stem)]) ?? {};
    const isMeasured = [...text.matchAll(LENGTH)].some(
      ({ 0: length, index: at }) => length.includes('-') && at + length.length + 1 === start,
    );
    return isMeasured && others.length === 0;
  };
}

/** Of all that is asked a word stands there, but of what only says that it went on. */
const holdsAll = ({ ranking }: Finding, { sentence }: Candidate): boolean =>
  ranking.matching.terms.every(
    (match) => GOES_ON.test(match.term.form) || placeIn(match, sentence, ALIKE) >= 0,
  );

/** "Lee had worked there since 2010", "Lee, in power since 2010": right behind the very deed or state that is asked for, of whoever is named. */
function sinceWhen({ question, ranking, index }: Finding): (one: Candidate) => boolean {
  const { terms } = ranking.matching;
  const isState = /\bbeen (?:in|at|on|out of|without)\b/iu.test(question.text);
  const deeds = terms.filter(({ roles }) => (roles.verb || isState) && !roles.name);
  const names = terms.filter(({ roles }) => roles.name);
  return ({ sentence: s }) => {
    const { text = '', words = [] } = index.passage.sentences[s] ?? {};
    return (
      GOES_ON_STILL.test(question.text) &&
      names.some(({ level }) => (level[s] ?? 0) > 0) &&
      deeds.some(({ level, at }) => {
        const { start = 0 } = words[at[s] ?? -1] ?? {};
        const [behind = ''] = SINCE_WHEN.exec(text.slice(start)) ?? [];
        return (level[s] ?? 0) >= LEVEL.stem && behind !== '' && !PARTS.test(behind);
      })
    );
  };
}

function lengthOfAsked({ ranking, index }: Finding): (one: Candidate) => boolean {
  const terms = ranking.matching.terms.filter(({ term }) => !GOES_ON.test(term.form));
  const deeds = terms.filter(({ roles }) => !roles.name);
  const asked = deeds.length > 0 ? deeds : terms;
  return ({ sentence }) => {
    const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
    const lengths = [...text.matchAll(LENGTH)];
    return asked.some((match) => {
      const { start = -1, form = '' } = words[placeIn(match, sentence, ALIKE)] ?? {};
      return (
        start >= 0 && lengths.some((length) => isBeside(text, length, { start, end: start + form.length }))
      );
    });
  };
}

function isBeside(
  text: string,
  { 0: words, index }: RegExpExecArray,
  word: { readonly start: number; readonly end: number },
): boolean {
  const end = index + words.length;
  return !PARTS.test(index >= word.end ? text.slice(word.end, index) : text.slice(end, word.start));
}
