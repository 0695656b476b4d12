import { MONTH } from '../../story/months.ts';
import { givenAs, isMeasureAsked, STANDS_FOR } from '../figures/kinds.ts';
import type { IndexedStory } from '../index.ts';
import { STOP_WORDS } from '../lexicon.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Ranking } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';

/** Words that ask for a value and nothing else. */
const ASKS = /^(?:hot|cold|warm|fast|heavy|percent|percentage|proportion|size|amount)$/;
/** "Percentage points" and "the amount of rain" have the word in another sense: of a share it only asks. */
const ONLY_ASKS = /^(?:percent|percentage|proportion)$/;
/** "How fast was it going": to go is all that a speed can be of. */
const MOVES = /^(?:go|going|gone|went|travel+ing|travel+ed|moving|moved|driving|driven|flying|flown)$/;

/** "What share of the vote did Lee win": a report gives the share beside whoever had it, "Lee, with 48%". */
const OF_VOTE =
  /^(?:what (?:share|percentage|proportion|percent)|how much) of the votes? .+ (?:get|win|take|receive|poll|garner|secure|have)$|^what (?:share|percentage|percent) did .+ (?:get|win|take|receive|poll|garner|secure|have)$/iu;
const HAVING =
  /^(?:share|percent|percentage|proportion|votes?|get|win|take|receive|poll|garner|secure|have)$/;

/** What a value beside all that it is asked about adds to the log odds that its sentence answers. */
const BESIDE = 2.5;
/** Surely enough another word for it: "gusts of 110km/h" are winds. Sums and shares are of too many things for that. */
const ALIKE = 0.5;
/** As far down the list a sentence may stand that has all of it. */
const NEAR = 8;

/** The story lacks the word that asks for a value, as it lacks "how": nothing follows from that. */
function withoutMeasure(question: Question, { vocabulary }: IndexedStory): Question {
  const isOfVote = OF_VOTE.test(question.text);
  const isFast = /^how fast\b/i.test(question.text);
  const isLeft = ({ form }: Term): boolean =>
    !(
      ONLY_ASKS.test(form) ||
      (isFast && MOVES.test(form)) ||
      (isOfVote && HAVING.test(form) && !vocabulary.has(form))
    ) &&
    (!ASKS.test(form) || vocabulary.has(form));
  const terms = question.terms.filter(isLeft);
  return terms.length === 0 ? question : { ...question, terms, words: question.words.filter(isLeft) };
}

/** "It reached 58km/h": of what the sentence before names. */
const GOES_ON =
  /^(?:(?:in \d{4}|last (?:year|month|week)|in \p{L}+|on \p{L}+day|later|then),? )?(?:it|he|she|they|this|that)\b/iu;
/** "How fast was it going": what "it" is, nothing tells but the story. */
const OF_IT = /^how (?:fast|hot|cold|warm|heavy)\b.*\b(?:it|he|she|they)\b/i;

/** "How much will it cost": where the story gives one sum and no other, it is of "it". */
const COSTS_IT =
  /^how much (?:will|would|does|did|is|was) (?:it|this|that|the (?:project|deal|plan|scheme)) (?:all )?(?:cost|worth|costing)\b/i;

/** What a firm reports of itself: "how much profit did Corvex make", "what was its revenue". */
const RESULT =
  /^how much (?:net |operating |pre-?tax )?(?:profit|revenue|turnover)\b|^what (?:was|were|is|are) (?:the )?(?:.+['’]s? |its |their )?(?:net |operating |pre-?tax )?(?:profits?|revenues?|turnover|net income|net loss)(?: of .+)?$/iu;

/** A name in mid-sentence, but of no month. */
const OTHER_NAME = new RegExp(`(?<=[\\p{L}\\d,;:] )(?!(?:${MONTH})\\b)\\p{Lu}[\\p{L}]`, 'u');

/** "Net profit was $1.5bn": of the firm whose news the story is, by its title, where nobody else is named. */
export const isOfStory = ({ roles, inTitle }: TermMatch, text: string): boolean =>
  roles.name && inTitle && !OTHER_NAME.test(text);

/** Whether a sentence has every word of the question but those that the value stands for. */
function holdsRest({ matching: { terms, question, passage } }: Ranking): (s: number) => boolean {
  const rest = terms.filter(
    ({ term }) =>
      !STANDS_FOR.test(term.form) &&
      !(OF_IT.test(question.text) && MOVES.test(term.form)) &&
      !(OF_VOTE.test(question.text) && HAVING.test(term.form)),
  );
  const ofMeasure = isMeasureAsked(question.text);
  const ofResult = RESULT.test(question.text);
  const isIn = ({ level, near }: TermMatch, s: number): boolean =>
    (level[s] ?? 0) >= LEVEL.prefix || (ofMeasure && (near[s] ?? 0) >= ALIKE);
  return (s) => {
    const text = passage.sentences[s]?.text ?? '';
    const goesOn = GOES_ON.test(text);
    return rest.length === 0
      ? OF_IT.test(question.text) || COSTS_IT.test(question.text)
      : rest.every(
          (match) => isIn(match, s) || (goesOn && isIn(match, s - 1)) || (ofResult && isOfStory(match, text)),
        );
  };
}

/** "How long was the hull": of a thing it may ask for metres, of a deed for hours. */
const lengthAsked = (text: string): RegExp | undefined =>
  /^how long (?:is|are|was|were)\b/i.test(text) ? LONG : undefined;

const LONG =
  /\d[\s-]?(?:km|cm|mm|m|ft|miles?|feet|foot|inch(?:es)?|(?:kilo|centi)?met(?:re|er)s?|yards?)[\s-](?:long|in length)\b/iu;

/** "A $58 billion | rescue deal": a sum and the words behind it. */
const SIZED =
  /[$£€¥₹]\s?\d[\d.,]*(?:[mk]|bn)?(?:[ -](?:thousand|million|billion|trillion))?((?:[ -]\p{L}[\p{L}’'-]*){1,3})/gu;

/** "A $58 billion deal": the very thing that is asked has the sum for its size; "$5 for the van" may be for its hire. */
function isSizeOfAsked({ ranking: { matching } }: Finding, s: number): boolean {
  const rest = matching.terms.filter(({ term }) => !STANDS_FOR.test(term.form));
  const text = matching.passage.sentences[s]?.text ?? '';
  return [...text.matchAll(SIZED)].some(([, behind = '']) => {
    const forms = tokensOf(behind).map(({ form }) => form);
    const end = forms.findIndex((form) => STOP_WORDS.has(form));
    const phrase = new Set(forms.slice(0, end < 0 ? forms.length : end).map((form) => wordOf(form).stem));
    return rest.length > 0 && rest.every(({ term }) => phrase.has(term.stem));
  });
}

/** "How much did the van cost": the van and a sum side by side answer, though the story says "hired" for it. */
export function findValue(asked: Question, index: IndexedStory): Finding | undefined {
  const given = RESULT.test(asked.text)
    ? givenAs('', 'money')
    : (givenAs(asked.text, asked.expects) ?? lengthAsked(asked.text));
  if (!given || asked.said) return undefined;
  const finding = ranked(index, withoutMeasure(asked, index));
  const holds = holdsRest(finding.ranking);
  const gives = (s: number): boolean => given.test(index.passage.sentences[s]?.text ?? '');
  const isOfIt =
    COSTS_IT.test(asked.text) && finding.candidates.filter(({ sentence }) => gives(sentence)).length !== 1;
  const told = finding.candidates.slice(0, NEAR).filter(({ sentence }) => gives(sentence) && holds(sentence));
  const beside =
    told.find(({ sentence }) => isSizeOfAsked(finding, sentence)) ?? (isOfIt ? undefined : told[0]);
  if (!beside) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== beside);
  return { ...finding, candidates: [beside, ...others], confidence: finding.confidence + BESIDE };
}
