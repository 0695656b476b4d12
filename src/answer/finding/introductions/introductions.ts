import { personNouns } from '../../../story/mentions/words.ts';
import { type Asked, escaped, NAME, ONE_NAME } from './introduction.ts';
import { body, initials } from './of-body.ts';
import { buyer, holder } from './of-holder.ts';
import { home, locality, ownSeat, seat } from './of-place.ts';

const WHO_IS =
  /^who(?:'s|’s| is| was)\s+(?:the|its|their|our)\s+(.+?)(?:\s+(?:of|at|for|in)\s+(?:the\s+)?(.+?))?(?:\s+(?:now|currently|these days))?$/iu;

/** "Who is the judge": "Special Judge Meenakshi Pillai", not another sentence about the judge. */
function officer(text: string): Asked | undefined {
  const [, office, of = ''] = WHO_IS.exec(text) ?? [];
  if (office === undefined || /\b(?:who|that)\b/.test(office)) return undefined;
  return { looks: holding(IN_FULL.get(office.toLowerCase()) ?? office), of };
}

/** Offices that people ask for in letters and reports give in words. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['pm', 'prime minister'],
]);

/** A deputy or former holder is another. */
const HOLDS_NOT = '(?<!(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Aa]ssociate|[Ff]ormer|[Ll]ieutenant|[Ee]x)[- ])';

const eitherCase = (words: string): string =>
  `(?:${escaped(words)}|${words[0]?.toUpperCase()}${escaped(words.slice(1))})`;

/** "Special Judge Meenakshi Pillai", "Lady Pillai, the judge,", or named as one. */
const holding = (office: string): RegExp =>
  new RegExp(
    `${HOLDS_NOT}\\b${eitherCase(office)}(?: officer)?(?: and (?:\\p{Ll}+ ){0,2}\\p{Ll}+)?,? ${NAME}|${NAME}, (?:the|its|their|our) (?:\\p{Ll}+ )?${HOLDS_NOT}\\b${eitherCase(office)}(?=[,.;]| (?:of|for|at|in|who)\\b)|${namedAs(office)}`,
    'u',
  );

/** "The teacher has been named as Peter Ashdown", "police named the teacher as Peter Ashdown". */
const namedAs = (noun: string): string =>
  `\\b${eitherCase(noun)} (?:has been|have been|was|were|is) (?:named|identified)(?: \\p{Ll}+){0,3} as ${NAME}|\\b(?:named|identified) (?:the |its )?${eitherCase(noun)} as ${NAME}`;

const WHO_DID = /^who (?:is|was) the (\p{L}+) (?:who|that) (.+)$/iu;

const WHOSE_NAME =
  /^what(?:'s|’s| is| was) (?:the name of (?:the |an? )?(.+)|(?:the )?(.+?)(?:['’]s|s['’]) name)$/iu;

/** "Who was the teacher that died", "what is the driver's name": whoever is named as that, or that nobody is. */
function nameOf(text: string): Asked | undefined {
  const noun = WHO_DID.exec(text)?.[1] ?? WHOSE_NAME.exec(text)?.slice(1).find(Boolean);
  return noun === undefined
    ? undefined
    : {
        looks: new RegExp(
          `${namedAs(noun)}|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|['’]s) names? (?:is|was|has|have|had|were)\\b`,
          'u',
        ),
        of: noun,
      };
}

const MARRIED = /^who (?:is|was) (.+?) (?:ever )?married to$/iu;

/** "Who was she married to": "her marriage to the drummer Col Reed", "his wife, Ida". */
function spouse(text: string): Asked | undefined {
  const [, name] = MARRIED.exec(text) ?? [];
  return name === undefined
    ? undefined
    : {
        looks: new RegExp(
          `\\b(?:marriage to|married(?: to)?|(?:wife|husband|spouse|widow|widower),?)(?: (?:the|an?))?(?: \\p{Ll}+){0,3},? ${ONE_NAME}`,
          'u',
        ),
        of: /^(?:he|she|they)$/i.test(name) ? '' : name,
      };
}

const WHO_IS_NAME = /^who(?:'s|’s| is| was)\s+((?!the\b|an?\b|its\b|their\b)[\p{L}\p{M}’'. -]+)$/iu;

/** "The release of Kyle Kemper" is no word for what he is. */
const NO_ROLE = '(?:of|for|by|with|to|from|and|that|in|on|at|against|between|when|as)';

/** "Her son, Kyle Kemper", "the sheriff Kyle Kemper", "Ulm Council leader Kyle Kemper", "Kyle Kemper, 30, a nurse": a name with what somebody is beside it. */
function introducing(name: string): Asked['looks'] {
  const words = escaped(name);
  const before = `(?:\\b(?:his|her|its|their|an?|the)|['’]s) (?:(?!${NO_ROLE}\\b)\\p{L}+[ -]){1,4}|\\p{L}+, `;
  const beside = new RegExp(
    `(?:${before})(?:\\p{Lu}\\p{L}+ )?${words}\\b|${words}(?: \\p{Lu}[\\p{L}’'-]+)?,(?: \\d+,)? (?:an?|the|who|whose|his|her|its)\\b`,
    'iu',
  );
  const isOffice = (text: string): boolean => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    const [, noun = '', given = ''] =
      BEFORE_NAME.exec(text.slice(Math.max(0, at - ROOM), Math.max(0, at))) ?? [];
    return [noun, given].some((word) => personNouns.has(word.toLowerCase()));
  };
  return { test: (text) => beside.test(text) || isOffice(text) };
}

/** "leader | Kemper", "leader | Kyle | Kemper": looked up, since a pattern of all nouns for people takes as long as ten questions. */
const ROOM = 60;
const BEFORE_NAME = /(\p{L}+) (?:(\p{Lu}\p{L}+) )?$/u;

/** "Who is Kyle Kemper": "her son, Kyle Kemper", not another sentence about him. */
function named(text: string): Asked | undefined {
  const [, name] = WHO_IS_NAME.exec(text) ?? [];
  return name === undefined ? undefined : { looks: introducing(name), of: '', isName: true };
}

const JOB: readonly RegExp[] = [
  /^what (?:does|did|do) (.+?) do (?:for (?:a living|work)|professionally)$/iu,
  /^what(?:['’]s| is| was) (.+?)(?:['’]s|s['’]|s)? (?:current |old |former )?(?:job|profession|occupation)(?: now| before)?$/iu,
];

/** "What does Kemper do for a living": "Kyle Kemper, a nurse", not another sentence about him. */
function occupation(text: string): Asked | undefined {
  const name = JOB.map((asks) => asks.exec(text)?.[1]).find(Boolean);
  return name === undefined || /^(?:he|she|they|the|his|her|my)\b/i.test(name)
    ? undefined
    : { looks: introducing(name), of: '' };
}

const WAYS: readonly ((text: string) => Asked | undefined)[] = [
  holder,
  buyer,
  nameOf,
  spouse,
  officer,
  named,
  body,
  initials,
  occupation,
  ownSeat,
  seat,
  locality,
  home,
];

/** What is asked, in each way in which a story may tell it, where it is who somebody is, or where something has its seat. */
export const introductionsAsked = (text: string): readonly Asked[] => WAYS.flatMap((way) => way(text) ?? []);
