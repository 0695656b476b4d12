const NAME = String.raw`(?-i:\p{Lu})[\p{L}\p{M}\d'’.-]*(?: (?:(?:of|the|and|for) )?(?-i:\p{Lu})[\p{L}\p{M}\d'’.-]*){0,5}`;

/** What follows a thing that is named there: "robot, named “Better Idea”", "storm Petra", "robot “Robogee”". */
const BEHIND = new RegExp(
  String.raw`^(?:(?:,| [–—-]+)? (?:(?:which|that) )?(?:(?:is|was|has been|will be|to be) )?(?:called|named|known as|dubbed|nicknamed|titled|entitled|christened|code-?named) (?:the )?(?:["“‘']|(?-i:\p{Lu}))` +
    String.raw`|,? ["“‘](?-i:\p{Lu})| \((?:["“‘']|(?-i:\p{Lu}))| ${NAME})`,
  'iu',
);

/** "Ship, | Freewinds."; but "the captain of the ship, | Ann Lee," names the captain. */
const APPOSED = new RegExp(`^, (?:the )?${NAME}[,.;:)]`, 'iu');
const OF = /\b(?:of|for|at|from|on) (?:an?|the|its|his|her|their) (?:[\p{L}\d'’-]+[ -]){0,3}$/iu;

const OPENS = 'of|for|in|to|with|by|at|from|and';

/** And what stands before it: "The Freewinds, a cruise | ship"; but "on Monday, the firm's newest | ferry". */
const BEFORE = new RegExp(
  `(?<!\\b(?:${OPENS}|[IO]n|A[ts]|After|From) (?:\\p{Lu}\\S* )*)\\p{Lu}[\\p{L}’'-]+["”’]?, (?:an?|the|its|his|her|their) (?:(?!(?:${OPENS})\\b)[\\p{Ll}\\d’'-]+ ){0,4}$`,
  'u',
);

/** A thing that ends its own name: "Ulm | Stadium". */
const ENDS = /(?-i:\p{Lu})[\p{L}\p{M}'’-]* $/u;

/** "California Department of Forestry and | Fire": within a longer name. */
const WITHIN = /(?!The\b)(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}’'-]* (?:(?:and|of|for|&) )?$/u;

/** Letters beside a thing in which its name stands. */
const ROOM = 120;

/** Whether the thing that stands there in a sentence has its name right beside it. */
export function isNamedBeside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - ROOM), start);
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  const after = text.slice(end, end + ROOM);
  if (isCapital && WITHIN.test(before))
    return ENDS.test(before) && !/^ (?:and |of |for )?\p{Lu}/u.test(after);
  const apposed = APPOSED.test(after) && !OF.test(before);
  return apposed || BEHIND.test(after) || (isCapital ? ENDS : BEFORE).test(before);
}
