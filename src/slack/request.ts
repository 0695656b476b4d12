import { bareQuestion } from '../answer/question/wrapping.ts';
import { type FollowRequest, readFollow, readUnfollow } from './follow/request.ts';

/** What somebody wants of the bot, beside the answer to a question. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'stories' }
  | { readonly kind: 'use'; readonly story: string }
  | { readonly kind: 'use all' }
  | { readonly kind: 'add'; readonly address: string }
  /** Of the story that is named, else of the one at hand. */
  | { readonly kind: 'speakers'; readonly story: string }
  | { readonly kind: 'figures'; readonly story: string }
  /** What happened: how the story begins. */
  | { readonly kind: 'overview'; readonly story: string }
  | { readonly kind: 'everything'; readonly name: string }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'corrections'; readonly wanted: string }
  | FollowRequest
  | { readonly kind: 'question'; readonly question: string };

type Rule = readonly [pattern: RegExp, request: (rest: string) => Request];

/** "hello", "what can you do": somebody who meets the bot for the first time. */
const HELP =
  /^(?:(?:please )?help(?: me)?|\?|(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?:there|all|verbatim))?|(?:who|what) are you|what (?:can|do) you do|how do(?:es)? (?:you|this|it) work)?[?!.\s]*$/i;

/** "who is quoted", "list the speakers". */
const SPEAKERS =
  /^(?:who speaks|(?:list )?(?:the |all )?speakers|(?:who|list (?:everyone|everybody|all)(?: who)?)(?: (?:is|are|was|were|gets?))? quoted)(?:\s+in\s+(.+?))?[?.!]*$/i;

/** "what happened", "tl;dr": of all of it, not of some part; "what happened to the bridge" is a question. */
const OVERVIEW =
  /^(?:(?:give (?:me|us) )?(?:(?:an?|the) )?(?:summary|overview|gist|tl;?dr)|(?:please )?summari[sz]e(?: (?:it|(?:this|the)(?: (?:story|article|report))?))?|what(?:['’]s| is| was) (?:this|it|the story|this story|the article) (?:all )?about|what(?:['’]s| is| was|) happen(?:ed|ing)?(?: here)?|what is the story|what(?:['’]s| is) the news)(?:\s+(?:of|in)\s+(.+?))?\s*[?.!]*$/i;

/** "summarise the story in a few words": the one at hand, and no story of that name. */
const ofOne = (named: string): string =>
  /^(?:(?:this|the|it)(?: (?:story|article|report))?|(?:one|an?|two|three|a few)(?: \p{L}+)? (?:words?|sentences?|lines?|paragraphs?))$/iu.test(
    named,
  )
    ? ''
    : named;

/** Words that are a request when they stand alone or first; the first rule that fits decides. */
const rules: readonly Rule[] = [
  [HELP, () => ({ kind: 'help' })],
  [/^(?:stories|list)$/i, () => ({ kind: 'stories' })],
  [/^use\s+all(?:\s+stories)?$/i, () => ({ kind: 'use all' })],
  [/^use(?:\s+(.+))?$/i, (story) => ({ kind: 'use', story })],
  [/^add(?:\s+(\S+|.*:\/\/.*))?$/i, (address) => ({ kind: 'add', address })],
  [/^(https?:\/\/\S+)$/i, (address) => ({ kind: 'add', address })],
  [SPEAKERS, (story) => ({ kind: 'speakers', story: ofOne(story) })],
  [/^figures(?:\s+in\s+(.+?))?\??$/i, (story) => ({ kind: 'figures', story })],
  [OVERVIEW, (story) => ({ kind: 'overview', story: ofOne(story) })],
  [/^corrections(?:\s+(\S+))?$/i, (wanted) => ({ kind: 'corrections', wanted })],
  [/^follow(?:\s+(.+))?$/i, readFollow],
  [/^unfollow(?:\s+(.+))?$/i, readUnfollow],
  [/^following$/i, () => ({ kind: 'following' })],
  [
    /^(?:thanks|thank you|thx|cheers)(?:\s+(?:a lot|so much|very much|verbatim))?[!.\s]*$/i,
    () => ({ kind: 'thanks' }),
  ],
  [/^everything(?:\s+(?:by\s+)?(.+?)(?:\s+(?:said|says))?)?$/i, (name) => ({ kind: 'everything', name })],
];

/** `/what happened`: a command of a question word asks, unless it asks for all of it. */
export function readQuestion(text: string): Request {
  return OVERVIEW.test(bareQuestion(text)) ? readRequest(text) : { kind: 'question', question: text };
}

/** What follows `/verbatim`, a mention, or stands in a direct message. */
export function readRequest(text: string): Request {
  const typed = text.trim();
  const meant = requestIn(typed) ?? wishIn(bareQuestion(typed));
  return meant ?? { kind: 'question', question: typed };
}

/** "Could you summarise it, please": among courtesies only what changes nothing is taken for a request; "so, follow the money" asks. */
function wishIn(text: string): Request | undefined {
  const request = requestIn(text);
  return request && /^(?:help|stories|speakers|figures|overview|everything|thanks)$/.test(request.kind)
    ? request
    : undefined;
}

function requestIn(text: string): Request | undefined {
  for (const [pattern, request] of rules) {
    const match = pattern.exec(text);
    if (match) return request(match[1] ?? '');
  }
  return undefined;
}
