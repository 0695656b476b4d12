import { isDemonym, peoples } from '../../story/mentions/words.ts';
import { ONE_TO_TWELVE, TWO_TO_TWELVE } from '../../story/number-words.ts';
import { isNounSense, KIND, sensesOf } from '../../story/senses.ts';
import type { Span } from '../../story/span.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import type { Quantity } from './numbers.ts';

const HEDGE =
  /(?<![\p{L}\d])(?:(?:an?|the) estimated(?: total of)?|estimated|a total of|at least|at most|as (?:many|much|few|little) as|up to|no (?:more|fewer|less) than|(?:more|fewer|less) than|just (?:over|under)|well over|about|around|some|nearly|almost|approximately|roughly|over|under|only|close(?:r)? to|nearer(?: to)?|upwards? of|in excess of|north of|as high as|as low as|anything up to|perhaps|maybe|possibly)(?=\s+(?:a )?$)/iu;

/** "20 or so", "50 or more". */
const HEDGE_AFTER = /^ (?:or so|or thereabouts|or more|or fewer|or less|at (?:least|most))(?![\p{L}-])/u;

/** The longest hedge there is, and a little room. */
const HEDGE_ROOM = 40;

/** "an estimated", "at least" right before the number, "or so" right after it. */
export function hedgeOf(text: string, { start, end }: Quantity): Span | undefined {
  const from = Math.max(0, start - HEDGE_ROOM);
  const match = HEDGE.exec(text.slice(from, start));
  if (match) return { start: from + match.index, end: from + match.index + match[0].length };
  const after = HEDGE_AFTER.exec(text.slice(end, end + HEDGE_ROOM))?.[0];
  return after === undefined ? undefined : { start: end + 1, end: end + after.length };
}

/** Plurals that do not end in s, and what stands for people: any grammar of English lists them. */
const PLURALS = new Set(
  'people men women children police troops cattle sheep fish aircraft spacecraft personnel staff dead wounded injured missing others more teeth feet mice data media'.split(
    ' ',
  ),
);

const PHRASE = 4;
const ROOM = 80;
const NOT_THINGS = new RegExp(
  String.raw`^(?:per|each|ago|later|earlier|old|more|other|additional|further|or|and|to|am|pm|p\.m|a\.m|${ONE_TO_TWELVE})$`,
  'i',
);

/** Between a number and what it counts: "more", "of its", "of the 12", "(20 lb) of". */
const LEAD = new RegExp(
  String.raw`^(?:\s+(?:more|other|additional|further|new)|\s+\([^()]{1,20}\)(?=\s+of\b)|\)(?=\s+of\b))?` +
    String.raw`(?:\s+(?:worth )?(?:of|in)(?:\s+(?:the|its|their|his|her|our|all))?(?:\s+\p{L}+['’]s?(?=\s+\d))?` +
    String.raw`(?:\s+(?:\d[\d,.]*|(?<!\bin\s+)(?:${TWO_TO_TWELVE}))(?=\s))?)?\s+`,
  'iu',
);

/**
 * What is counted: the noun phrase after the number, or after its "of" ("3,000 of its troops", "5% of voters"),
 * else the noun before it ("a death toll of 34").
 */
export function thingOf(text: string, quantity: Quantity): Span | undefined {
  const after = text.slice(quantity.end, quantity.end + ROOM);
  const lead = LEAD.exec(after);
  if (!lead) return nounBefore(text, quantity);
  const isOf = /\b(?:of|in)\b/i.test(lead[0]);
  if (quantity.unit && !isOf) return modified(text, quantity) ?? nounBefore(text, quantity);
  const behind = after.slice(lead[0].length);
  const isMeasure = quantity.unit !== undefined && /\bof\s+$/.test(lead[0]);
  const phrase = phraseIn(behind) ?? (isMeasure ? massIn(behind) : undefined);
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
    if (isPlural(word)) return { start: 0, end: end + officersIn(word, text.slice(end)) };
  }
  return undefined;
}

/** "police | officers", "staff | members": letters of the plural behind one that has no s. */
const officersIn = (word: string, after: string): number =>
  (/^(?:police|staff|personnel)$/.test(word) && /^ \p{Ll}+(?<!s)s(?![\p{L}-])/u.exec(after)?.[0].length) || 0;

/** "19 cm of | rain", "20 kg of | raw cocaine": what is measured has no plural; it ends at a mark or a word of a closed class. */
function massIn(text: string): Span | undefined {
  const words = (/^\p{Ll}+(?: \p{Ll}+)*/u.exec(text)?.[0] ?? '').split(' ');
  const end = words.findIndex((word) => STOP_WORDS.has(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  const noun = phrase.at(-1) ?? '';
  const isNoun = phrase.length <= 2 && sensesOf(wordOf(noun).lemma).some(isNounSense);
  return isNoun ? { start: 0, end: phrase.join(' ').length } : undefined;
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

/** "yesterday" is not what rose by 3%. */
const isThing = (word: string): boolean => {
  const senses = sensesOf(wordOf(word).lemma);
  return senses.some(isNounSense) && !senses.includes(KIND.time);
};

const isPlural = (word: string): boolean =>
  PLURALS.has(word.toLowerCase()) ||
  (/\p{Ll}{2,}men$/u.test(word) && !ONE_MEN.test(word)) ||
  /\p{Ll}(?:children|people)$/u.test(word) ||
  isMembers(word) ||
  (/^\p{Ll}/u.test(word) && /(?<![siu'’])s$/u.test(word));

/** "184 Palestinians", "12 Democrats": a people or a party has a capital. */
const isMembers = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(word) &&
  (isDemonym(word.toLowerCase()) || peoples.has(word.toLowerCase().slice(0, -1)));

/** One of each, though it ends like "fishermen". */
const ONE_MEN = /(?:specimen|regimen|abdomen|acumen|stamen|dolmen|cyclamen|ramen)$/i;

/** "the number of dead at 41", "the death toll rose to 34", "the death toll from floods rose to 34, up from 21". */
const TOLL =
  /(?:\b(?:number|count|tally) of (?:the )?(?<noun>\p{Ll}+)(?: \p{Ll}+){0,2}|(?<toll>(?<!\p{L})(?!(?:the|its|that|an?) )(?:\p{Ll}+ )?toll)\b[^.;:“”"]{0,90}?) (?:at|to|as|(?:up|down) from) $/u;
/** "a total of 12", "spoke of 88": that names nothing that is counted. */
const NOT_COUNTED = /(?:^|\s)(?:total|figure|number|spoke|spoken|speaks?|talked|talks|told|warned|out)$/;
/** A toll may be some way before. */
const TOLL_ROOM = 120;

function nounBefore(text: string, quantity: Quantity): Span | undefined {
  const hedge = hedgeOf(text, quantity);
  const start = hedge && hedge.start < quantity.start ? hedge.start : quantity.start;
  const tollFrom = Math.max(0, start - TOLL_ROOM);
  const toll = TOLL.exec(text.slice(tollFrom, start));
  if (toll) {
    const noun = toll.groups?.['noun'] ?? toll.groups?.['toll'] ?? '';
    const at = tollFrom + toll.index + toll[0].indexOf(noun);
    return { start: at, end: at + noun.length };
  }
  const from = Math.max(0, start - ROOM);
  const match = /(?<noun>\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*)?) of $/u.exec(text.slice(from, start));
  const noun = match?.groups?.['noun']
    ?.split(' ')
    .filter((word) => !STOP_WORDS.has(word) && word !== 'estimated')
    .join(' ');
  if (!match || !noun || NOT_COUNTED.test(noun)) return undefined;
  const end = from + match.index + (match.groups?.['noun']?.length ?? 0);
  return { start: end - noun.length, end };
}
