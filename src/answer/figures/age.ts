import type { Span } from '../../story/span.ts';
import type { Quantity } from './numbers.ts';

const OLDEST = 122;
const ROOM = 120;

/** "Rona Vail, 52, said", "Tomas Reed, a fisherman, 31, watched", "Rona Vail, aged 52": a name, perhaps what its bearer is. */
const NAMED =
  /(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*),(?: (?:an?|the|her|his|their) [^,.;:“”"\d]{1,60},)? (?:aged )?$/u;
/** "aged 24 and 51", "aged 3, 5 and 8", "a boy of 9". */
const AGED =
  /\b(?:boy|girl|child|toddler|son|daughter|baby|man|woman|widow|widower|pensioner|youth|teenager|grandmother|grandfather) of $|\baged (?:\d{1,3}(?:, \d{1,3})*,? and |(?:\d{1,3}, )+)?$/;
/** "Two firefighters, aged 24 and 51": the ages of several who are not named. */
const SEVERAL =
  /(?<group>(?:\b(?:two|three|four|five|six)|\bTwo|\bThree|\bFour|\bFive|\bSix) (?:\p{L}+ ){0,2}\p{Ll}+(?:s|en)),? aged (?:\d{1,3}(?:, \d{1,3})*,? and |(?:\d{1,3}, )+)?$/u;
/** Somebody without a name: "a fisherman, 31, watched". */
const SOMEBODY = /\p{L},? (?:aged )?$/u;

export interface Age {
  /** Whose it is, in the story's words; absent where no name stands before it. */
  readonly whose?: Span;
}

/** A bare number between commas, or after "aged", is somebody's age: it counts nothing. */
export function ageOf(text: string, { start, end, unit, value, isWord }: Quantity): Age | undefined {
  if (unit || isWord || value > OLDEST || !Number.isInteger(value)) return undefined;
  const from = Math.max(0, start - ROOM);
  const before = text.slice(from, start);
  const isApart =
    /, $/.test(before) &&
    /^(?:,(?! \d)|[.;)]|$| (?:and|of(?! (?:them|these|those|this|that|whom|whose|which|the|its|their|his|her|our|my|your|all|about|some|more|\d+)\b)|from|who)\b)/.test(
      text.slice(end),
    );
  if (!isApart && !AGED.test(before)) return undefined;
  const several = SEVERAL.exec(before);
  const group = several?.groups?.['group'];
  if (several && group)
    return { whose: { start: from + several.index, end: from + several.index + group.length } };
  const named = NAMED.exec(before);
  const name = named?.groups?.['name'];
  if (!named || !name) return SOMEBODY.test(before) ? {} : undefined;
  return { whose: { start: from + named.index, end: from + named.index + name.length } };
}
