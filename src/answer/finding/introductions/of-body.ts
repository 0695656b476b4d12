import { lexicon } from '../../../story/lexicon.ts';
import { type Asked, anyCase } from './introduction.ts';

const WHAT_IS_NAME = /^what(?:'s|’s| is| was)\s+(?:the\s+)?([\p{L}\p{M}\d’'&. -]+)$/iu;

const BODY = [...lexicon('body-nouns'), 'movement', 'alliance', 'scheme', 'programme', 'project'].join('|');

const PLACE = 'town|city|village|state|province|region|island|county|district|suburb|port|capital';
const JOINS =
  'of|in|on|at|for|from|by|to|with|and|or|than|that|which|where|when|as|but|is|are|was|were|has|have|had|said|says';

/** "Ulm Union of Teachers (UUT)": initials behind the name that they stand for. */
const inFull = (initials: string): string => `\\p{Lu}[\\p{L}’-]+ [^.;()]{0,60}\\(${initials}\\)`;

const STANDS_FOR = /^what (?:does|do|did) ([\p{L}.&]+) (?:stand for|mean)$/iu;

/** "What does UUT stand for": where the name stands before it. */
export function initials(text: string): Asked | undefined {
  const [, name] = STANDS_FOR.exec(text) ?? [];
  return name === undefined ? undefined : { looks: new RegExp(inFull(anyCase(name)), 'u'), of: name };
}

/** "The bakers' charity Warm Loaf", "the town of Dorton", "Warm Loaf, a charity", "the Warm Loaf movement". */
function bringingIn(name: string): RegExp {
  const words = anyCase(name);
  const noun = `(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|['’]s?)(?: (?!(?:${JOINS})\\b)\\p{Ll}[\\p{L}’'-]*){1,4}`;
  const ways = [
    `${noun}(?: (?:(?<=\\b(?:${PLACE}) )of )?${words}\\b|, ${words},)`,
    `\\b(?:called|known as) ["“‘]?${words}\\b`,
    `\\b${words},? (?:(?:is|was) )?(?:an?|the|one of)\\b`,
    `\\b[Tt]he ${words} (?:${BODY})\\b`,
    inFull(words),
  ];
  return new RegExp(ways.join('|'), 'u');
}

/** "What is Warm Loaf": where it is brought in, not another sentence about it. */
export function body(text: string): Asked | undefined {
  const [, name] = WHAT_IS_NAME.exec(text) ?? [];
  return name === undefined ? undefined : { looks: bringingIn(name), of: '', isName: true };
}
