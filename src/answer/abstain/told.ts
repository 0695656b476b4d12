import type { Looked } from '../finding/finding.ts';
import { SLOT } from '../ranking/slots.ts';

const WHO_IS_THE = /^who(?:'s|’s| is| was) the (\p{L}+(?: \p{L}+)?)$/iu;

/** "urged both sides to accept a federal mediator": whoever is brought in so, without a name beside, is not told. */
export function isOnlyAnyone({ question, index, candidates }: Looked): boolean {
  const office = WHO_IS_THE.exec(question.text)?.[1];
  if (office === undefined) return false;
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  const words = office.toLowerCase();
  const any = new RegExp(
    `\\b(?:[Aa]n?|[Aa]ny|[Nn]o|[Aa]nother) (?:\\p{Ll}+ )?${words}\\b(?!,? \\p{Lu})`,
    'u',
  );
  const known = new RegExp(`(?<!\\b(?:[Aa]n?|[Aa]ny|[Nn]o|[Aa]nother) (?:\\p{Ll}+ )?)\\b${words}\\b`, 'u');
  return any.test(text) && !known.test(text);
}

const HOW_MUCH = /^how (?:much|big|large)\b/i;
const SOME =
  /\b(?:all|most|half|whole|entire|double|twice|triple|quarter|third|nothing|none|little|least|more|less|lot|much|majority|few|many|several|no|not|any|enough|free|full|big|large|small|huge|tiny|size|nearly|almost|entirely|completely|extensive|severe|major|minor)\b/i;

/** "How much did the trust give": a sentence without any number or measure gives no amount. */
export function lacksAmount({ question, index, candidates }: Looked): boolean {
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  return (
    HOW_MUCH.test(question.text) &&
    sentence !== undefined &&
    !SOME.test(sentence.text) &&
    !sentence.slots.some((bits) => (bits & SLOT.number) !== 0)
  );
}

const AGE_IN_WORDS =
  /\b(?:born|birthday|birth|age|aged|ages|old|older|young|younger|teen\p{L}*|infant|baby|toddler|elderly|century|centuries|decades?|years?|ancient)\b/iu;

/** "How old is Lee": a sentence with no number, and no word for an age, gives none. */
export function lacksAge({ question, index, candidates }: Looked): boolean {
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  return (
    question.expects === 'age' &&
    sentence !== undefined &&
    !AGE_IN_WORDS.test(sentence.text) &&
    !sentence.slots.some((bits) => (bits & SLOT.number) !== 0)
  );
}

const HOW_HOT = /^how (?:hot|cold|warm)\b/i;
const HEAT_IN_WORDS =
  /\b(?:temperature|degree|heat|hot|warm|mild|cool|cold|chill|fro[sz]|freez|ic[ey]|snow|boil|melt|burn|scorch|sweltering|record|zero)/i;
const SHARE_OR_SUM = /[£$€]\s?\d|\d\s?(?:%|per\s?cent)/i;
/** "It was 41 in Ulm" may be a heat. */
const OTHER_NUMBER = /(?<![£$€\d][\d.,]*)\d+(?![\d.,]*(?:\d|\s?%|\s?per\s?cent))/i;

/** "How hot was the steel": a sentence whose numbers are shares and sums, and that has no word for heat or cold, gives none; without any number it may tell in other words. */
export function givesNoHeat({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return (
    HOW_HOT.test(question.text) &&
    SHARE_OR_SUM.test(text) &&
    !OTHER_NUMBER.test(text) &&
    !HEAT_IN_WORDS.test(text)
  );
}
