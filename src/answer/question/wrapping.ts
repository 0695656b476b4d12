import { inDirectOrder } from './indirect.ts';

/** What people put around a question, which stands in the group `asked`; `asking` comes before it. */
interface Wrapping {
  readonly name: string;
  readonly typed: RegExp;
  /** The words behind it are in the order of a clause: "tell me who the mayor is". */
  readonly indirect?: true;
}

const ASKING = '(?:who|whom|whose|what|when|where|why|how|which|if|whether)';
const OPENS = `(?=(?:${ASKING}|can|could|would|do|does|did|is|are|was|were|has|have|had|will|tell|please|so)\\b)`;
const TEXT = '(?:story|article|piece|text|news(?: story| article| report)?)';
const IT = `(?:it|this|the ${TEXT}|this (?:${TEXT}|report))`;
const KNOWS = '(?:know|remember|recall|tell|say|have any idea|happen to know)';

const before = (words: string): RegExp => new RegExp(`^${words}(?<asked>\\S.*)$`, 'iu');
const behind = (words: string): RegExp => new RegExp(`^(?<asked>.*?\\S)${words}$`, 'iu');

const WRAPPINGS: readonly Wrapping[] = [
  {
    name: '"who exactly resigned"',
    typed: new RegExp(
      `^(?<asking>[^"“”]*?\\b(?:${ASKING}|how (?:many|much|long|old|far))) (?:exactly|precisely|specifically) (?<asked>.+)$`,
      'iu',
    ),
  },
  {
    name: '"who the hell resigned", "why on earth did she pay"',
    typed: new RegExp(
      `^(?<asking>${ASKING}) (?:tf|the (?:hell|heck|fuck)|on earth|in the world) (?<asked>.+)$`,
      'iu',
    ),
  },
  { name: 'emphasis: "*who resigned?*"', typed: /^([*_~`]{1,3})(?=\S)(?<asked>.*\S)\1$/u },
  { name: 'a mark of a list: "- who resigned"', typed: before('(?:[-–—•*>]|\\d{1,2}[.)])\\s+') },
  {
    name: 'a greeting: "hey, who resigned", "ok so who resigned"',
    typed: before(
      `(?:hey|hi|hello|hiya|good (?:morning|afternoon|evening)|ok|okay|so|well|um+|uh|hmm+|alright|sorry|excuse me|btw|by the way|guys|q|quick (?:one|question)|(?:(?:one|a|another) )?(?:(?:more|last|quick) )?question|just curious|curious)(?: (?:there|all|team|folks|everyone|guys|verbatim))?(?:\\s*[,:;.!]+\\s*|\\s+[-–—]+\\s+|\\s+${OPENS})`,
    ),
  },
  { name: '"please, who resigned"', typed: before('(?:please|pls|plz|kindly),?\\s+') },
  {
    name: '"can you tell me who resigned", "could you please check when it opens"',
    typed: before(
      `(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody) (?:please |pls |kindly |just |quickly )*(?:(?:tell|show|remind) (?:me|us)|let (?:me|us) know|help (?:me|us) (?:find out|understand)|(?:say|tell|explain|check|confirm|clarify|find out|see)${OPENS.replace('(?=', '(?= ')}),? `,
    ),
    indirect: true,
  },
  {
    name: '"could you summarise it", "please give me everything Lee said"',
    typed: before(
      '(?:(?:can|could|would|will) (?:you|u) (?:please |pls |kindly |just |quickly )*(?=(?:summari[sz]e|list|give|find|get|send|quote)\\b)|(?:give|find|get|send|list) (?:me|us) )',
    ),
  },
  {
    name: '"tell me who resigned"',
    typed: before('(?:(?:tell|show|remind) (?:me|us)|let (?:me|us) know),? '),
    indirect: true,
  },
  {
    name: '"do we know who resigned", "does anyone know if it is open"',
    typed: before(
      `(?:(?:do|does) (?:you|u|we|anyone|anybody|someone|somebody) (?:actually |already |happen to )?${KNOWS}|anyone know|(?:(?:is|was) there )?any (?:idea|clue|(?:word|news|information|indication) (?:on|about|as to|of))) ${OPENS}`,
    ),
    indirect: true,
  },
  {
    name: '"I was wondering who resigned"',
    typed: before(
      `(?:what )?(?:i|we)(?:['’]d| would|['’]m| am| was|['’]ve been)? ?(?:just )?(?:like to know|love to know|want to know|need to know|trying to (?:find out|understand)|wondering|wonder|curious)(?: is)?,? ${OPENS}`,
    ),
    indirect: true,
  },
  { name: '"wondering who resigned"', typed: before(`(?:just )?wondering ${OPENS}`), indirect: true },
  {
    name: '"does the story say who resigned", "is it known why"',
    typed: before(
      `(?:(?:does|do|did) ${IT} (?:actually |even )?(?:say|tell(?: us| me)?|mention|state|explain|specify|reveal|give)|is it (?:known|stated|mentioned|clear|explained)) ${OPENS}`,
    ),
    indirect: true,
  },
  {
    name: '"does the story say anything about the fire", "what does it say about the fire"',
    typed: before(
      `(?:(?:does|did) ${IT} (?:say|mention) (?:anything|something) (?:about|on)|what (?:does|did) ${IT} (?:say|tell us) (?:about|on)) `,
    ),
  },
  {
    name: '"according to the article, who resigned"',
    typed: before(`(?:according to|as per|per|in|based on) ${IT}(?:, | ${OPENS})`),
  },
  {
    name: '"who resigned according to the article"',
    typed: behind(
      `[,;?\\s]*\\s(?:according to|as per|based on|in|from) (?:this ${TEXT}|the (?:story|article))`,
    ),
  },
  { name: '"who resigned, please"', typed: behind('(?:\\s*[,;?!.–—-]\\s*(?:please|pls|plz)| (?:pls|plz))') },
  {
    name: '"summarise it please"; but "who said please"',
    typed: /^(?!who\s?said\b)(?<asked>.*?\S) please$/iu,
  },
  {
    name: '"who resigned? thanks"',
    typed: behind(
      '\\s*[,;?!.–—-]\\s*(?:(?:many )?thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|in advance|verbatim))?',
    ),
  },
  {
    name: '"who resigned, do we know?"',
    typed: behind(
      '\\s*[,;?!.–—-]\\s*(?:do (?:you|we) know|does anyone know|anyone know|if (?:you|we) know|any idea|by any chance|does it say|do they say)',
    ),
  },
  {
    name: '"who resigned? asking for a friend", "who resigned lol"',
    typed: behind(
      '(?:\\s*[,;?!.–—-]\\s*(?:asking for a friend|just curious|(?:i )?need (?:it|this) asap|asap)|[\\s,;?!.–—-]+(?:lol|haha|lmao))',
    ),
  },
  { name: '"who resigned exactly"', typed: behind(' (?:exactly|precisely)') },
];

/** So many are taken off at most: a question has few of them. */
const most = 6;
const ENDS = /[?!.\s]+$/u;
/** A whole message may be asked about: what is beyond tells no more, and takes time. */
const LONGEST = 2_000;

/** "WHO SAID IT WAS LATE": in capitals all of it, and no mere "US UK". */
const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && text.split(' ').filter((word) => /\p{Lu}{2}/u.test(word)).length > 2;

/** ":wave:", "👋": signs that no story has. */
const SIGNS =
  /(?<![\p{L}\p{N}]):[a-z][a-z\d_+-]*:(?![\p{L}\p{N}])|(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F}|\u{200D})*/giu;

/** One wrapping less; nothing where there is none. */
function unwrapped(text: string): string | undefined {
  for (const { typed, indirect } of WRAPPINGS) {
    const { asking, asked } = typed.exec(text)?.groups ?? {};
    if (asked === undefined) continue;
    const inner = asking === undefined ? asked : `${asking} ${asked}`;
    return indirect ? inDirectOrder(inner) : inner;
  }
  return undefined;
}

/** The question itself, without courtesies and without what it is put into: "hey, can you tell me who resigned? thanks" asks who resigned. */
export function bareQuestion(typed: string): string {
  const short = typed.slice(0, LONGEST);
  const text = (short.replace(SIGNS, ' ').trim() || short).replace(/\s+/g, ' ').trim();
  let bare = isShouted(text) ? text.toLowerCase() : text;
  for (let count = 0; count < most; count += 1) {
    const inner = unwrapped(bare.replace(ENDS, ''));
    if (inner === undefined || !/[\p{L}\p{N}]/u.test(inner)) break;
    bare = inner;
  }
  // "ok, Diaz?" asks the same of another, "ok, Diaz" does not.
  return text.includes('?') ? `${bare.replace(ENDS, '')}?` : bare;
}
