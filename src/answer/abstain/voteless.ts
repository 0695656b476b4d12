import { ONE_TO_TWELVE, TEENS_AND_TENS } from '../../story/number-words.ts';
import { MEMBERS } from '../figures/people.ts';
import type { Looked } from '../finding/finding.ts';

/** "How many MPs voted for it": not in an election, in which people vote. */
const ASKS = new RegExp(
  `^how many (?:(?:of the )?(?:\\p{L}+ ){0,2}(?:${MEMBERS}) )?(?:voted (?:for|against|in favou?r|with)|backed|supported|opposed|rejected)\\b`,
  'iu',
);

/** Votes that nobody counts. */
const UNCOUNTED = /\b(?:voice|secret|free) (?:vote|ballot)s?\b|\bshows? of hands\b/giu;

const NUMBER = String.raw`(?<![\p{L}\d])(?:\d[\d,]*|${ONE_TO_TWELVE}|(?:${TEENS_AND_TENS})(?:-\p{L}+)?|dozens?|hundreds?|several|some|few|most|half|majority)(?![\p{L}\d])`;
const VOTED = String.raw`\b(?:vot(?:e|es|ed|ing)|back(?:ed|s|ing)?|support(?:ed|s|ing|ers?)?|oppos(?:ed|es?|ing)|reject(?:ed|s|ing)?|approv\p{L}+|pass(?:ed|es)?|defeat(?:ed|s)?|carried|adopt(?:ed|s)?|against|for|in favou?r|rebel\p{L}*|defied|defect\p{L}*|crossed|joined|sided|dissent\p{L}*|ayes?|noes|yes|no|majority)\b`;
/** "By 40 to 12", "40 senators voted", "was rejected by 40": a number and a vote of one clause, "and 40 were there" is another. */
const GIVEN = new RegExp(
  `${NUMBER}(?:(?!\\b(?:and|but|while|with|who|after|attended|present)\\b)[^.;,—]){0,60}?${VOTED}|${VOTED}(?:(?!\\b(?:and|but|while|with|after)\\b)[^.;,—]){0,60}?${NUMBER}(?! (?:\\p{L}+ ){0,3}(?:attended|present|took part|were there))|\\d ?(?:[-–]| to |-to-) ?\\d|\\b(?:unanimous\\p{L}*|none|nobody|no one|all|only|lone|sole|every)\\b`,
  'iu',
);

/** A bill that went through "in a voice vote", before so many who attended, counts no votes. */
const lacksCount = (text: string): boolean => !GIVEN.test(text.replace(UNCOUNTED, ''));

const OF_PARLIAMENT =
  /\b(?:mps?|lawmakers?|legislat\p{L}+|senat\p{L}+|deput(?:y|ies)|parliament\p{L}*|congress\p{L}*|house|assembly|commons|lords)\b/iu;
/** "The National Council" is a parliament. */
const OF_COUNCIL = /(?<!\b(?:National|Legislative|Federal|State) )\b[Cc]ouncil(?:l?ors?)?\b/u;

/** What a council has voted on is no vote of MPs, nor the other way round. */
function isOfOtherBody(question: string, text: string): boolean {
  const [ofParliament, ofCouncil] = [OF_PARLIAMENT.test(question), OF_COUNCIL.test(question)];
  const [toldParliament, toldCouncil] = [OF_PARLIAMENT.test(text), OF_COUNCIL.test(text)];
  return (
    (ofParliament && !ofCouncil && toldCouncil && !toldParliament) ||
    (ofCouncil && !ofParliament && toldParliament && !toldCouncil)
  );
}

/** "How many MPs voted for it": who attended, or a vote of another body, does not tell. */
export function lacksVotes({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return ASKS.test(question.text) && text !== '' && (lacksCount(text) || isOfOtherBody(question.text, text));
}
