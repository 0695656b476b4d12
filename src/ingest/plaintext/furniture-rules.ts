import { creditRules } from './credit-rules.ts';
import { dateOf, isDayAlone } from './date-line.ts';
import { type FurnitureRule, isSentence, leave } from './line.ts';
import { outletIn } from './outlet-line.ts';

/** A rule for lines that are furniture wherever they stand, known by their whole text. */
const wholeLine = (name: string, why: string, pattern: RegExp): FurnitureRule => ({
  name,
  why,
  know: (line) => leave(pattern.test(line.text)),
});

const inBrackets = /^\s*[([][^()[\]]{2,120}[)\]]$/;

/** `A wall` before `A wall (AP)`, or twice the same. */
const isDoubled = (first: string, second: string): boolean =>
  first !== '' &&
  second.startsWith(first) &&
  (second === first || inBrackets.test(second.slice(first.length)));

/** Words that only a credit holds: `(AP Photo/Ann Lee)`, `[Getty Images]`, `(Office of the President)`. */
const credit =
  /\bphoto(?:graph)?s?\b|\bimages?\b|\bhandout\b|\bvia (?:AP|Reuters|AFP|EPA)\b|\/ ?(?:AP|AFP|EPA|Reuters)\b|^(?:Office|Courtesy|Supplied|Screengrab|Getty|Alamy|Shutterstock)\b/i;

/** Names that are a credit below a photo and a source behind a sentence. */
const agency = /^(?:AP|AFP|EPA|EPA-EFE|Reuters|PA|PA Media|PA Wire)$/i;

/** One or two words between bars above the title name sections; a title with its outlet has more. */
const sections =
  /^\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)?(?: ?[|·•] ?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)?){1,4}$/u;

/** A word alone below the title is the section of the site: Health, Film, Exclusive. */
const section = /^\p{Lu}\p{L}+$/u;

/** In order: the first rule that knows a line decides what it is. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: 'title again',
    why: 'pages repeat the title, for screen readers or in a path of links',
    know: ({ text, first, above }) => leave(above && text === first && !isSentence(text)),
  },
  {
    name: 'doubled line',
    why: 'pages carry a caption twice, as alternative text and below the photo, there with its credit',
    know: ({ text, first, previous, next }) => {
      if (isDoubled(text, next) && first !== '') return leave(true);
      const caption =
        previous !== first && isDoubled(previous, text) && !(previous === text && isSentence(text));
      return caption ? { use: 'caption', text } : undefined;
    },
  },
  {
    name: 'path of links',
    why: 'where the page stands in its site: Home > News > Local, Business | Earnings',
    know: ({ text, above, first }) =>
      leave(
        above &&
          (/^\p{Lu}[^.!?>›»]{0,30}(?: ?[>›»] ?\p{Lu}[^.!?>›»]{0,40}){1,5}$/u.test(text) ||
            /^(?:Home|News)(?: ?[/|·•] ?\p{Lu}[^.!?/|·•]{0,40}){1,5}$/u.test(text)),
      ) ?? leave(above && (sections.test(text) || (first !== '' && section.test(text)))),
  },
  {
    name: 'name of the outlet',
    why: 'a page names its outlet in a line of its own, above the headline or below it',
    know: ({ text, above }) => {
      const outlet = above ? outletIn(text) : undefined;
      return outlet === undefined ? undefined : { use: 'outlet', text: outlet };
    },
  },
  wholeLine(
    'age',
    'how old the page was when it was copied, often with a count of comments',
    /^(?:(?:posted|published|updated|modified|last updated):? )?(?:about |over )?(?:an?|\d+) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|months?|years?) ago(?:[ |·•,-]*[\d.,]+ ?[km]?(?: (?:comments?|views?|shares?|likes?|reads?))?)?$/i,
  ),
  wholeLine(
    'label of a date',
    'a label whose date stands on the next line, or a time of day without one',
    /^(?:(?:first |last )?(?:published|posted|updated|modified):?|(?:last )?updated:? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)$/i,
  ),
  {
    name: 'site icon',
    why: 'the alternative text of the logo of the site, which names the outlet',
    know: ({ text, above }) => {
      const name = /^(\p{Lu}[^.!?:]{1,40}) (?:[Ii]con|[Ll]ogo)$/u.exec(text)?.[1];
      return above && name ? { use: 'outlet', text: name } : undefined;
    },
  },
  ...creditRules,
  {
    name: 'date line',
    why: 'a line that is only a date says when the story was published or updated',
    know: ({ text, above }) => (above ? dateOf(text) : undefined),
  },
  {
    name: 'day without a year',
    why: 'a line that is only a day and a time is of the page, though it does not say when the story was published',
    know: ({ text, above }) => leave(above && isDayAlone(text)),
  },
  {
    name: 'photo credit',
    why: 'a line that names the photographer or the agency belongs to the photo',
    know: ({ text }) =>
      leave(
        /^(?:photo(?:graph)?|image|picture|video|credit|photo credit|image source|illustration|graphic)s?(?: by|[:,/|]) ?\S.{0,100}$/i.test(
          text,
        ) && !isSentence(text),
      ) ??
      leave(
        /^(?:getty images|file photo|file image|AP photo|AFP|reuters|shutterstock|alamy)(?: ?[/|] ?.{1,60})?$/i.test(
          text,
        ),
      ),
  },
  {
    name: 'caption with a label',
    why: 'the page says itself that the line is a caption',
    know: ({ text }) => {
      const caption = /^(?:image |photo |picture )?caption[:,] ?(\S.*)$/i.exec(text)?.[1];
      return caption ? { use: 'caption', text: caption } : undefined;
    },
  },
  {
    name: 'caption with a credit',
    why: 'a line that ends with a credit in brackets describes a photo',
    know: ({ text }) => {
      const [, before = '', bracketed = ''] = /^(.*?) ?[([]([^()[\]]{2,80})[)\]]$/.exec(text) ?? [];
      const known = credit.test(bracketed) || (agency.test(bracketed) && !isSentence(before));
      return before !== '' && known ? { use: 'caption', text } : undefined;
    },
  },
  wholeLine(
    'read more',
    'a link to the rest of the page',
    /^(?:(?:read|view|see|continue reading|keep reading|show|open|load) (?:the )?(?:entire|full|whole|original|complete|rest of the|more|less|all)(?: (?:article|story|post|report|text|on this|here|comments|of this))*|continue reading|keep reading|read on|show more|story continues below.*|continue reading below.*)[\s.…»›>→]*$/i,
  ),
  {
    name: 'link to another story',
    why: 'a label such as "Read more:" with the headline of another story',
    know: ({ text }) =>
      leave(
        /^(?:read more|read next|read also|also read|see also|related|more on this|don[’']t miss|recommended|watch|listen|in pictures|explainer|must read|up next|more from [\w ]{2,30}) ?[:|»>–—-] ?\S/i.test(
          text,
        ) && !/[.…]["'”’»)]*$/.test(text),
      ),
  },
  wholeLine(
    'other stories',
    'a heading over links to other stories',
    /^(?:related(?: (?:stories|articles|news|content|topics|coverage|links|posts|reading))?|most (?:read|viewed|popular|shared|recent)|trending(?: now)?|top stories|latest (?:news|stories|headlines)|recommended(?: for you| stories| reading)?|more (?:stories|news|from .{2,40}|on this(?: story| topic)?|in .{2,40})|you (?:may|might) also (?:like|be interested in)|read (?:next|more|also)|see also|up next|explore more|editor[’']?s[’']? picks?|around the web|from around the web|sponsored content|promoted(?: stories| content)?|popular(?: now)?)[:\s]*$/i,
  ),
  {
    name: 'headline of another story',
    why: 'lines below "Related stories" that are no sentences are links',
    know: ({ text, announced }) => leave(announced && !isSentence(text)),
  },
  wholeLine(
    'share bar',
    'buttons of the page, read as words',
    /^(?:(?:share|tweet|e-?mail|print|save|copy(?: link)?|link|pin(?: it)?|post|follow|bookmark|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|flipboard|pinterest|threads|bluesky|instagram|youtube|tiktok|rss|this|article|story|page|on|via|to|by|with|friends|icon|button|and|or|options|close|copied|gift|listen|comments?)[\s,|/·•:!+&]*){1,20}$/i,
  ),
  {
    name: 'newsletter',
    why: 'an order to the reader to subscribe to something of ours is not of the story',
    know: ({ text }) =>
      leave(
        /^(?:sign up|subscribe|get (?:our|the (?:best|latest|top)|breaking|all the)|join (?:our|us)|follow (?:us|our|bbc)|download (?:our|the)|click here|enter your e-?mail|stay (?:informed|up to date|connected)|never miss|want more)\b/i.test(
          text,
        ) &&
          /\b(?:newsletters?|inbox|e-?mails?|our (?:app|channel|podcast|page|daily|weekly|free|reporting|journalism)|subscribers?|notifications|alerts|whatsapp|telegram|twitter|facebook|instagram|youtube|to continue reading|to read more|today[’']?s? (?:deal|offer))\b/i.test(
            text,
          ),
      ),
  },
  wholeLine(
    'advertisement',
    'a label of a slot for advertisements',
    /^(?:advertisement|advertising|ad|sponsored|paid content|promoted|remove ads|skip (?:ad|advertisement|to (?:main )?content|past newsletter promotion|navigation)|after newsletter promotion|article continues (?:below|after).{0,40})[\s:]*$/i,
  ),
  wholeLine(
    'menu',
    'controls of the page, read as words',
    /^(?:(?:home|menu|search|log ?in|sign ?in|sign ?up|register|subscribe|my account|navigation|toggle|accept|accept all|cookies|cookie settings|privacy policy|terms of use|terms|contact us|contact|about us|advertise|help|faq|back to top|top|close|play|pause|mute|loading)[\s|/>·•,….]*){1,12}$/i,
  ),
  wholeLine(
    'counter',
    'how many people read, liked or commented, or how long reading takes',
    /^(?:[\d.,]+ ?[km]? ?(?:comments?|shares?|views?|likes?|reads?|reactions?|retweets?)|\d{1,3} ?-? ?min(?:ute)?s?(?: read| listen| watch)|(?:leave|post|write|add) a (?:comment|reply)|comments?(?: \(\d+\))?|(?:show|view|hide) comments|log in to (?:comment|reply)|join the (?:conversation|discussion))[\s.]*$/i,
  ),
  {
    name: 'copyright',
    why: 'the notice at the foot of the page',
    know: ({ text }) =>
      leave(/^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/i.test(text) || /^all rights reserved\.?$/i.test(text)),
  },
];
