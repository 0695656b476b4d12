import { type Asked, anyCase, NAME, ONE_NAME } from './introduction.ts';

/** Who holds something is told by a noun for the holder more often than by the verb that asks. */
const HOLDERS: readonly (readonly [verb: RegExp, holder: string])[] = [
  [/^(?:owns?|owned|owning)$/, 'owner|proprietor|parent company'],
  [/^(?:buys?|bought|buying|acquires?|acquired|acquiring)$/, 'buyer|purchaser|new owner'],
  [/^(?:sells?|sold|selling)$/, 'seller|vendor'],
  [/^(?:founds?|founded|starts?|started)$/, 'founder|co-founder'],
  [/^(?:designs?|designed|designing)$/, 'designer|architect'],
  [/^(?:organi[sz](?:es?|ed|ing))$/, 'organi[sz]er'],
  [/^(?:wins?|won)$/, 'winner'],
  [/^(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?)$/, 'successor|replacement'],
  [
    /^(?:leads?|led|leading|heads?|headed|heading|runs?|ran|running|directs?|directed|directing|chairs?|chaired|chairing)$/,
    'leader|head|director|chief executive|chief|boss|chair(?:man|woman)?|president|commander',
  ],
  [/^(?:manag(?:es?|ed|ing))$/, 'manager'],
  [/^(?:coach(?:es|ed|ing)?|train(?:s|ed|ing)?)$/, 'coach|trainer'],
  [
    /^(?:represent(?:s|ed|ing)?|defend(?:s|ed|ing)?)$/,
    'lawyer|solicitor|barrister|attorney|counsel|advocate|agent',
  ],
  [/^(?:writes?|wrote|written)$/, 'author|writer|novelist|playwright'],
  [/^(?:captains?|captained)$/, 'captain|skipper'],
];

const WHO_HOLDS = /^who(?:\s+now)?\s+(?:(?:is|are|was|were)\s+(?=\p{L}+ing\b))?(\p{L}+)\s+(.+)$/iu;

/** "The county council": whose leader is "council leader Ann Lee". */
const lastWord = (of: string): string => of.trim().split(/\s+/).at(-1) ?? of;

/** "Who owns the hotel", "who is buying it": "Its owner, Jessie Munro", "The buyer, Castell Hotels". */
export function holder(text: string): Asked | undefined {
  const [, verb = '', of = ''] = WHO_HOLDS.exec(text) ?? [];
  const found = HOLDERS.find(([pattern]) => pattern.test(verb))?.[1];
  return found === undefined
    ? undefined
    : {
        looks: new RegExp(
          `\\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|['’]s) (?:\\p{L}+ )?(?:${found})(?:,| is| will be)? (?:[^.,;]{0,30} )?${ONE_NAME}|\\b${anyCase(lastWord(of))} (?:${found}),? ${NAME}`,
          'u',
        ),
        of,
        byAnother: true,
      };
}

const WHO_BUYS =
  /^who(?:\s+now)?\s+(?:is\s+|are\s+|was\s+|were\s+|has\s+)?(?:buy(?:s|ing)?|bought|acquir(?:es|ed|ing))\s+(.+)$/iu;

/** "Who is buying the stores": "they will be sold to the bakery group Kornblum", the same deal from its other side. */
export function buyer(text: string): Asked | undefined {
  const [, of] = WHO_BUYS.exec(text) ?? [];
  return of === undefined
    ? undefined
    : {
        looks: new RegExp(
          `\\b(?:sold|sell|sells|selling|sale)\\b[^.;]{0,60}?\\bto (?:(?:the|an?) )?(?:\\p{Ll}+ ){0,3}${ONE_NAME}`,
          'u',
        ),
        of,
        byAnother: true,
      };
}
