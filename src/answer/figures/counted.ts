import type { Span } from '../../story/span.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { sensesOf } from '../words/senses.ts';
import type { Quantity } from './numbers.ts';

const HEDGE =
  /(?<![\p{L}\d])(?:(?:an?|the) estimated(?: total of)?|estimated|a total of|at least|at most|as (?:many|much|few|little) as|up to|no (?:more|fewer|less) than|(?:more|fewer|less) than|just (?:over|under)|well over|about|around|some|nearly|almost|approximately|roughly|over|under|only|close to)(?=\s+(?:a )?$)/iu;

/** The longest hedge there is, and a little room. */
const HEDGE_ROOM = 40;

/** "an estimated", "at least": right before the number. */
export function hedgeBefore(text: string, { start }: Quantity): Span | undefined {
  const from = Math.max(0, start - HEDGE_ROOM);
  const match = HEDGE.exec(text.slice(from, start));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

/** Plurals that do not end in s, and what stands for people: any grammar of English lists them. */
const PLURALS = new Set(
  'people men women children police troops cattle sheep fish aircraft spacecraft personnel staff dead wounded injured missing others more teeth feet mice data media'.split(
    ' ',
  ),
);

const PHRASE = 4;
const ROOM = 80;
const NOT_THINGS =
  /^(?:per|each|ago|later|earlier|old|more|other|additional|further|or|and|to|am|pm|p\.m|a\.m|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/**
 * What is counted: the noun phrase after the number, or after its "of" ("3,000 of its troops", "5% of voters"),
 * else the noun before it ("a death toll of 34").
 */
export function thingOf(text: string, quantity: Quantity): Span | undefined {
  const after = text.slice(quantity.end, quantity.end + ROOM);
  const lead =
    /^(?:\s+(?:more|other|additional|further|new))?(?:\s+(?:worth )?(?:of|in)(?:\s+(?:the|its|their|his|her|our|all))?(?:\s+\d[\d,.]*(?=\s))?)?\s+/iu.exec(
      after,
    );
  if (!lead) return nounBefore(text, quantity);
  const isOf = /\b(?:of|in)\b/i.test(lead[0]);
  if (quantity.unit && !isOf) return modified(text, quantity) ?? nounBefore(text, quantity);
  const phrase = phraseIn(after.slice(lead[0].length));
  const from = quantity.end + lead[0].length;
  return phrase ? { start: from + phrase.start, end: from + phrase.end } : nounBefore(text, quantity);
}

/** Words up to the first plural; none where a word of a closed class or a mark comes first. */
function phraseIn(text: string): Span | undefined {
  let end = 0;
  for (const match of [...text.matchAll(/(\s*)([\p{L}][\p{L}\p{M}'’-]*)/gu)].slice(0, PHRASE)) {
    const [whole, gap = '', word = ''] = match;
    if (match.index !== end || (end > 0 && gap === '')) break;
    if (STOP_WORDS.has(word.toLowerCase()) || NOT_THINGS.test(word)) break;
    end = match.index + whole.length;
    if (isPlural(word)) return { start: 0, end };
  }
  return undefined;
}

const DETERMINED = /\b(?:an?|the|his|her|its|their|our|this|that|each|another)\s+$/i;

/** "a 9% raise", "a $5m fine", "a three-week strike": a measure before the noun that it measures. */
function modified(text: string, { start, end, unit = '' }: Quantity): Span | undefined {
  const measures = /^(?:%|[A-Z]{3})$/.test(unit) || /-(?!.*old$)/.test(text.slice(start, end));
  const word = /^\s+(\p{Ll}[\p{Ll}-]*)/u.exec(text.slice(end, end + ROOM));
  const noun = word?.[1] ?? '';
  if (
    !measures ||
    !word ||
    !DETERMINED.test(text.slice(Math.max(0, start - ROOM), start)) ||
    STOP_WORDS.has(noun) ||
    NOT_THINGS.test(noun) ||
    !isThing(noun)
  )
    return undefined;
  return { start: end + word[0].length - noun.length, end: end + word[0].length };
}

/** WordNet's classes of nouns but that of times: "yesterday" is not what rose by 3%. */
const [FIRST_NOUN, TIME, LAST_NOUN] = [3, 28, 28];
const isThing = (word: string): boolean => {
  const senses = sensesOf(wordOf(word).lemma);
  return senses.some((sense) => sense >= FIRST_NOUN && sense <= LAST_NOUN) && !senses.includes(TIME);
};

const isPlural = (word: string): boolean =>
  PLURALS.has(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && /(?<![siu'’])s$/u.test(word));

/** "the number of dead at 41", "the death toll rose to 34", "the death toll from floods rose to 34, up from 21". */
const TOLL =
  /(?:\b(?:number|count|tally) of (?:the )?(?<noun>\p{Ll}+)(?: \p{Ll}+){0,2}|(?<toll>\p{Ll}+ toll)\b[^.;:“”"]{0,90}?) (?:at|to|as|(?:up|down) from)(?: (?:about|around|nearly|almost|some|over|at least))? $/u;
/** A toll may be some way before. */
const TOLL_ROOM = 120;

function nounBefore(text: string, { start }: Quantity): Span | undefined {
  const tollFrom = Math.max(0, start - TOLL_ROOM);
  const toll = TOLL.exec(text.slice(tollFrom, start));
  if (toll) {
    const noun = toll.groups?.['noun'] ?? toll.groups?.['toll'] ?? '';
    const at = tollFrom + toll.index + toll[0].indexOf(noun);
    return { start: at, end: at + noun.length };
  }
  const from = Math.max(0, start - ROOM);
  const match =
    /(?<noun>\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*)?) of (?:(?:about|around|at least|nearly|some|over) )?$/u.exec(
      text.slice(from, start),
    );
  const noun = match?.groups?.['noun']
    ?.split(' ')
    .filter((word) => !STOP_WORDS.has(word) && word !== 'estimated')
    .join(' ');
  if (!match || !noun || noun === 'total') return undefined;
  const end = from + match.index + (match.groups?.['noun']?.length ?? 0);
  return { start: end - noun.length, end };
}
