/** "Judge | Ann Lee", "the judge, | Ann Lee", "the driver of the van, | a man of 52", "the host | is Ann Lee": who it is, behind the noun. */
const BEHIND =
  /^(?:['’]s)?(?: \p{Lu}|, \p{Lu}|(?: (?:of|for|at|in|on|from|with|who|that)\b[^,;:—]{0,60})?(?:[,:] (?:\p{Lu}|\d|an?\b|the\b)| as \p{Lu}| ?[—–-]| ?\((?!where|which|who)| (?:is|was|are|were|has been|had been) (?:later )?(?:an?\b|the\b|named\b|called\b|identified\b|\p{Lu})| (?:later )?(?:named|identified)\b|, (?:later |since )?(?:named|identified)\b| called \p{Lu}\p{L}+(?: \p{Lu}|[,.;])))/u;
/** "Ann Lee, | the mayor", "Ann Lee is | the mayor", "as mayor", "named president and mayor": who it is, before the noun. */
const BEFORE =
  /(?:\p{Lu}[\p{L}.’'-]+,? (?:\([^)]*\),? )?|, \d+, |[—–] ?)(?<=[,)—–] ?)(?:who (?:is|was) )?(?:(?:an?|the|its|his|her|their|then|former) )?(?:(?!(?:by|of|to|with|for|in|at|from|when|were|was|is|are|after|that|and|had|has|said|an?|the)\b)[\p{L}\d.’'-]+ ){0,4}$|\b(?:is|was|are|were|be|been|became|becomes?|as|named|declared|elected|appointed|made|serves?|served)\b (?:(?:(?:also|now|then|still|already) )?(?:an?|the) )?(?:(?!(?:by|of|to|with|for|in|at|from|when|were|was|is|are|after|that|had|has|said|an?|the)\b)[\p{L}\d.’'-]+ ){0,4}$/u;

/** "Through a spokeswoman, | Lee declined": who speaks through somebody is another. */
const THROUGH = /^, \p{Lu}[\p{L} .’'-]{0,40} (?:declined|refused|denied)\b/u;
/** "According to the Post, | the men", "In December, | a woman": what leads in is no name of them. */
const LEADS_IN =
  /(?:^|[.!?]["”’)]? )["“‘(]?(?:In|On|At|By|After|According to|For|From|With|During|Since|Under|To) [^,]*, (?:an?|the) (?:[\p{L}’'-]+ ){0,4}$/u;

/** "Mayor" before a name, "The Milk Man": but "the Inspector General | issued" names nobody. */
const isTitle = (word: string, behind: string): boolean =>
  /^\p{Lu}/u.test(word) && !/^(?:['’]s)? \p{Ll}/u.test(behind);

/** Letters beside a noun in which it is told who that is. */
const ROOM = 120;

/** Whether a text tells who somebody is, beside a noun for them. */
export function isToldBeside(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const end = index + word.length;
  const behind = text.slice(end, end + ROOM);
  const before = text.slice(Math.max(0, index - ROOM), index);
  return (
    isTitle(word, behind) ||
    (BEHIND.test(behind) && !THROUGH.test(behind)) ||
    (BEFORE.test(before) && !LEADS_IN.test(before))
  );
}
