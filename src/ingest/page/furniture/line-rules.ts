import { MONTH } from '../../../story/months.ts';
import { isProse } from '../measure.ts';
import { type Segment, wordsIn } from '../segments.ts';
import { endsSentence } from '../sentence-end.ts';
import { squeeze } from '../squeeze.ts';

/** A segment at its place among those that look like the story. */
export interface Line extends Segment {
  /** How many paragraphs of the story stand before and after it. */
  readonly before: number;
  readonly after: number;
  readonly title: string;
  readonly byline: string | undefined;
}

export interface LineRule {
  readonly name: string;
  readonly why: string;
  matches(line: Line): boolean;
}

const linked = (line: Line): number => line.linkWords / Math.max(1, line.words);

const ads =
  /^(?:advertisement|advertising|advert|ad|sponsored(?: content)?|promoted|publicité|anzeige|werbung|publicidad|реклама|إعلان)$/i;
const adBreaks =
  /^(?:(?:story|article) continues (?:below|after)|continue reading|scroll (?:down )?to continue|(?:skip|jump) to|article continues)\b/i;

const readMore =
  /^(?:[>►▶•»→]\s*)?(?:read(?: more| also| next| the full| now|:)|see also|see more|also read|also see|related\b|more (?:from|on|about|stories|news|like)|more:|watch(?: now| live| more| next| the|:)|listen(?: now| to|:)|recommended|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested)|click here|view (?:gallery|comments)|in pictures|play video|lire aussi|à lire|lesen sie|mehr zum thema|leer también|lea también|te puede interesar|leggi anche|leia (?:também|mais)|читайте также|اقرأ)/i;

const share =
  /^(?:share(?: (?:this|on|via|the)\b.*)?|share|tweet(?: this)?|pin it|e-?mail(?: this)?|print(?: this)?|copy link|(?:follow|like|find) (?:us|me|him|her|them)\b.*|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|flipboard|instagram|youtube|loading.*|save|close|open|\d+ (?:comments?|shares?|likes?)|(?:leave|post|add) a comment|(?:view |show |\d+ )?comments?(?: \(\d+\))?|image|toggle.*|hide caption|enlarge(?: this image)?|listen|gift this article)$/i;

const months = `${MONTH.toLowerCase()}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun';
const dateWord = new RegExp(
  `^(?:${months}|${days}|\\d{1,4}(?:st|nd|rd|th)?|[ap]\\.?m\\.?|[ecmp][sd]?t|gmt|utc|bst|cest?|aest|ist|et|at|on|of|the|published|updated|posted|last|modified|first|created|edited|date|time|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|ago|read|now|just|an?|and|this|article|is|more|than|old|story|was|by)$`,
  'i',
);
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? [];
const isDateLine = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 16 &&
    /\d|ago|now/.test(text) &&
    words.every((word) => dateWord.test(word.replace(/\.$/, ''))) &&
    words.some((word) => /[a-z]/i.test(word))
  );
};
const dated =
  /^(?:published|updated|posted|last (?:updated|modified)|first published|modified|created)\b.{0,60}\d/i;

const agencies =
  'getty(?: images)?|reuters|afp|ap|associated press|epa|pa(?: media| wire)?|shutterstock|alamy|bloomberg|istock|zuma|rex|twitter|instagram|facebook|youtube|handout|supplied|file|courtesy|screenshot|wikimedia|flickr|pixabay|unsplash|anadolu|xinhua|dpa|tass|nasa';
const creditLine =
  /^(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|video|illustration|graphic|composite|screengrab)(?: credits?| courtesy| by|:| ©|\/)|(?:photo |image |picture )?(?:credits?|source):|courtesy of|©)/i;
const creditEnd = new RegExp(`(?:[/|©(]\\s*|\\bvia )(?:${agencies})\\b[^.]{0,30}$`, 'i');
const creditWhole = new RegExp(`^(?:${agencies})(?:[ /,|]+(?:${agencies}))*$`, 'i');

const offers =
  /^(?:sign(?:ing)? up|subscribe|join (?:us|our|the|now)|get (?:our|the|all|more|your|breaking|daily|unlimited)|follow\b|download|support|want|enjoy|like (?:us|what)|click|check out|register|stay (?:up|in|informed|connected|tuned)|keep up|never miss|don['’]t miss|start your|become a|to (?:get|receive|read|continue|subscribe|support|comment)|for more|if you|thank(?:s| you) for|love|the best of|our (?:free|daily|weekly)|receive|are you|have (?:a|you)|you can (?:also )?(?:follow|sign|subscribe|find|read)|not (?:a|yet)|already|listen|email|contact|this (?:story|article|newsletter)|in case|need|choose|select|please|enter|by (?:sign|subscrib|click|enter|submit))/i;
const offered =
  /\b(?:newsletters?|inbox|subscri(?:be|ption|ber)s?|sign(?:ing)? up|our app|the app\b|app store|e-?mail alerts?|alerts|podcasts?|on (?:twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|google news)|membership|donat(?:e|ion)|free trial|log ?in|privacy policy|terms (?:of|and)|tips? (?:line|to)|click here|register|independent journalism|our coverage)\b|\S+@\S+\.\w/i;

const sellsLetters = /\bnewsletters?\b.{0,120}\b(?:sign(?:ing)? up|subscribe)\b/i;

const copyright =
  /^(?:©|\(c\)|copyright\b|all rights reserved|this (?:material|article|story|content|copy|work) (?:may not|was (?:originally|first)|originally|first appeared|has been (?:republished|published)|is (?:republished|published|for subscribers))|our standards:|the[\w ]{0,40}trust principles)/i;

const roles =
  /\b(?:is|was|are|has been) (?:an?|the|our|chief|senior|also)\b[^.]{0,80}\b(?:reporters?|writers?|editors?|correspondents?|journalists?|columnists?|contributors?|contributor|producers?|fellow|professor|lecturer|author|critic|analyst|freelanc\w+|bureau chief|anchor|host|presenter|staff)\b|\bcovers\b|\bcan be reached\b/i;

/** The first rule that matches decides. */
export const lineRules: readonly LineRule[] = [
  {
    name: 'title, again',
    why: 'The title has its own place.',
    matches: ({ text, title, kind, before }) =>
      (kind === 'heading' || before === 0) && squeeze(text) === squeeze(title) && title !== '',
  },
  {
    name: 'advertisement',
    why: 'Labels of advertisements, and what bridges them.',
    matches: ({ text, words }) => ads.test(text) || (adBreaks.test(text) && words <= 14),
  },
  {
    name: 'share bar',
    why: 'Buttons, and counts of readers.',
    matches: ({ text, words }) => words <= 12 && share.test(text) && !endsSentence(text),
  },
  {
    name: 'link to a post',
    why: 'A post that cannot be shown where it is quoted is linked.',
    matches: ({ text, words }) =>
      words <= 8 && /^view (?:this |the )?(?:post|profile|thread|reel|video) on \w+$/i.test(text),
  },
  {
    name: 'date or age',
    why: 'When the page was made, or how old it is.',
    matches: ({ text, words, kind }) =>
      (kind === 'paragraph' && isDateLine(text)) ||
      (words <= 16 && dated.test(text) && !/["“”]/.test(text) && !endsSentence(text)),
  },
  {
    name: 'byline',
    why: 'Who wrote it, before it starts.',
    matches: ({ text, words, before, byline }) =>
      before <= 1 &&
      words <= 14 &&
      !endsSentence(text) &&
      (/^(?:By|BY|by|Von|von|Par|Por|Di)\s+\p{Lu}/u.test(text) ||
        (byline !== undefined && squeeze(text).startsWith(squeeze(byline)))),
  },
  {
    name: 'copyright',
    why: 'Who owns the words.',
    matches: ({ text, words }) => words <= 60 && copyright.test(text),
  },
  {
    name: 'credit',
    why: 'Who took the picture.',
    matches: ({ text, words }) =>
      words <= 20 &&
      !/["“”]/.test(text) &&
      (creditLine.test(text) || creditWhole.test(text) || (words <= 12 && creditEnd.test(text))),
  },
  {
    name: 'read more',
    why: 'Leads to another story.',
    matches: (line) =>
      readMore.test(line.text) &&
      line.words <= 35 &&
      (linked(line) > 0.4 ||
        (line.words <= 5 && !endsSentence(line.text)) ||
        /^[^.!?]{0,30}:/.test(line.text)),
  },
  {
    name: 'link to elsewhere',
    why: 'A line that is nothing but a link is the headline of another story.',
    matches: (line) =>
      line.kind !== 'heading' &&
      line.kind !== 'quote' &&
      linked(line) >= 0.9 &&
      line.words >= 2 &&
      (line.kind === 'item' ? !isProse(line) && line.words >= 4 : !/[.!”"]$/.test(line.text)),
  },
  {
    name: 'newsletter or subscription',
    why: 'The publisher offers something.',
    matches: ({ text, words }) =>
      words <= 60 &&
      !/["“]/.test(text) &&
      ((offers.test(text) && offered.test(text)) || sellsLetters.test(text)),
  },
  {
    name: 'contact',
    why: 'How to reach the writer.',
    matches: ({ text, words }) =>
      words <= 40 && /^(?:follow|contact|e-?mail|reach|write to|tweet)\b.*@\w/i.test(text),
  },
  {
    name: 'tags',
    why: 'Under which words the story is filed.',
    matches: (line) =>
      line.words <= 40 &&
      /^(?:tags?|topics?|filed under|categories|category|keywords|posted in|tagged|more about|in this story|explore more on)\b/i.test(
        line.text,
      ) &&
      !endsSentence(line.text) &&
      (linked(line) > 0.4 || /^[\w ]{3,20}:/.test(line.text)),
  },
  {
    name: 'about the writer',
    why: 'At the end, what the outlet says about its writer.',
    matches: ({ text, words, after, byline }) =>
      after <= 2 && words <= 80 && roles.test(text) && speaksOfWriter(text, byline),
  },
];

function speaksOfWriter(text: string, byline: string | undefined): boolean {
  if (byline === undefined) return false;
  const names = byline
    .split(/,| and |&/)
    .map((name) => name.trim())
    .filter((name) => wordsIn(name) >= 2);
  return names.some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
}
