import { type Asked, anyCase, escaped } from './introduction.ts';

const BASED = /^where(?:'s|’s| is| are)\s+(.+?)\s+(?:based|headquartered)$/iu;

/** "Where is Corvane based": "the Austin, Texas-based company Corvane", "Corvane, which is based in Austin": right beside its name. */
export function ownSeat(text: string): Asked | undefined {
  const [, name] = BASED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const words = anyCase(name);
  return {
    looks: new RegExp(
      `[\\p{L}.]-based (?:[\\p{L}\\d’'-]+ ){0,5}${words}\\b|\\b${words}(?: \\p{Lu}\\p{L}+)*,? (?:(?:which|who|that) )?(?:(?:is|are|was|were) )?(?:based|headquartered) (?:in|at|near)\\b`,
      'u',
    ),
    of: name,
  };
}

/** The same for whom the sentence only goes on about, "the firm, based in Austin", or "Cantor Therapeutics of Durham, North Carolina"; "Tarn, based in Ulm" and "the Ulm-based firm Tarn" are others. */
export function seat(text: string): Asked | undefined {
  const [, name] = BASED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const words = escaped(name);
  return {
    looks: new RegExp(
      `[\\p{L}.]-based\\b(?! (?:\\p{Ll}[\\p{L}-]* ){0,4}\\p{Lu})|(?<!\\p{Lu}[\\p{L}’'-]*,? (?:which is )?)\\b(?:based|headquartered) (?:in|at|near)\\b|${words}(?: \\p{Lu}\\p{L}+)*,? (?:of|in) \\p{Lu}`,
      'u',
    ),
    of: name,
  };
}

const LIVES =
  /^where (?:(?:does|did|do) (.+?) (?:live|reside|come from)|(?:is|was|are|were) (.+?) from|(?:is|was) (.+?)(?:['’]s|s['’]) (?:home|house))$/iu;

/** "Where does Elphick live": "Elphick, 58, of Harrow Lane, Tibshelf", as courts and police name people. */
export function home(text: string): Asked | undefined {
  const name = LIVES.exec(text)?.slice(1).find(Boolean);
  if (name === undefined || /^(?:the|it|this|that|they|he|she)\b/i.test(name)) return undefined;
  const words = escaped(name);
  return {
    looks: new RegExp(
      `${words}(?:, \\d{1,3})?, (?:(?:who is|an?|the) [^,.;]{1,40})?(?:of|from) (?:the )?\\p{Lu}`,
      'iu',
    ),
    of: name,
  };
}

const WHERE_IS = /^where(?:'s|’s| is)\s+((?!the\b|an?\b|it\b|this\b|that\b)[\p{L}\p{M}’'. -]+)$/iu;

/** "Where is Leigh": "in Leigh, near Malvern", "the village of Leigh", as a report tells its readers of a small place. */
export function locality(text: string): Asked | undefined {
  const [, name] = WHERE_IS.exec(text) ?? [];
  if (name === undefined || /\b(?:now|based|headquartered|from)$/i.test(name)) return undefined;
  const words = anyCase(name);
  return {
    looks: new RegExp(
      `\\b${words},? (?:near|outside|just|about|(?:north|south|east|west)\\p{L}* of|\\d+ (?:miles|km|kilomet\\p{L}+))\\b|\\b[Ii]n ${words}, (?:in )?(?:(?:north|south|east|west|central)\\p{L}* )?\\p{Lu}|\\b(?:town|village|city|suburb|district|hamlet|island|province|region|port) of ${words}\\b|\\b${words},? (?:is )?an? (?:[\\p{L}-]+ ){0,3}(?:town|village|city|suburb|district|hamlet|island|province|region|port)\\b`,
      'u',
    ),
    of: name,
    isName: true,
  };
}
