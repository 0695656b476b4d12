import type { PageElement } from './dom.ts';
import type { Measure, Measures } from './measure.ts';
import { startsLine } from './segments.ts';

/** What becomes of a part of the page: left out, or kept as a caption beside the body. */
export interface BoxVerdict {
  readonly rule: string;
  readonly caption?: true;
}

/** An element seen by its names (id, class, role…) and by what it holds. */
interface Box extends Measure {
  readonly tag: string;
  readonly names: ReadonlySet<string>;
  readonly element: PageElement;
  /** The share of the page's prose in it, 0 to 1. */
  readonly share: number;
}

export interface BoxRule {
  /** What is left out, as the receipt says it. */
  readonly name: string;
  readonly why: string;
  readonly caption?: true;
  matches(box: Box): boolean;
}

/** Whole names, and beginnings of names: `related*` is relatedposts and relatedarticles too. */
const named = (list: string) => {
  const whole = new Set(list.split(' ').filter((name) => !name.endsWith('*')));
  const starts = list.split(' ').flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []));
  return (box: Box): boolean =>
    box.names.values().some((name) => whole.has(name) || starts.some((start) => name.startsWith(start)));
};

/** Names lie: "share" may be the box of a whole article. Little prose inside is the second witness. */
const littleProse = (box: Box, words: number): boolean => box.prose <= words && box.share < 0.4;

const mostlyLinks = (box: Box): boolean => box.linkWords > box.words * 0.4;

const isHidden = ({ element }: Box): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

const captions = named('caption* imgcaption figcaption cutline mediacaption imagecaption piccaption');
const navigation = named(
  'nav navbar navigation menu menus submenu breadcrumb* pagination pager skiplink* masthead',
);
const footers = named('footer contentinfo siteheader sitefooter topbar');
const consent = named('cookie* consent gdpr ccpa onetrust cmp didomi');
const ads = named(
  'ad ads advert* adslot* adunit* adbox* adwrapper adcontainer adlabel adslabel dfp gpt googleads adsbygoogle ' +
    'sponsor* promoted mpu skyscraper taboola* outbrain* zergnet revcontent',
);
const sharing = named('share sharing shares share* social* sociable addtoany* addthis* follow followus');
const related = named(
  'related* recommend* recirc* trending* popular mostread* mostviewed mostpopular readmore* morelike* suggested ' +
    'upnext nextup onward seealso* moreon* toplinks inlinelinks richlink* readnext alsoread crosslinks topstories ' +
    'morestories moreheadlines otherstories relcontent',
);
const teasers = named('promo promos promobox teaser teasers puff card cards carousel');
const newsletters = named(
  'newsletter* signup* subscribe* subscription* mailing optin mailchimp donat* contribution contributions epic ' +
    'regwall signin signingate login inlinemessage',
);
const comments = named(
  'comment comments commentlist commenting commentarea disqus* livefyre coral discussion respond replies readercomments',
);
const authors = named('author authors author* bio byline* contributor contributors writer avatar profile');
const notes = named(
  'timestamp* dateline date datetime datestamp published pubdate updated modified meta metadata postmeta info kicker ' +
    'category categories tag tags taglist topics keywords eyebrow readingtime catlinks tagslinks',
);
const credits = named('credit* photocredit imagecredit copyright* photographer rights');
const players = named(
  'video* player gallery galleries slideshow slider lightbox audio podcast* jwplayer brightcove mediaplayer',
);
const tools = named(
  'print toolbar tools fontsize listen speech translate bookmark actions buttons button controls',
);
const sidebars = named('sidebar rail rightrail aside complementary widget widgets widgetarea');
const overlays = named('modal popup overlay dialog tooltip toast interstitial drawer alert');
const printless = named('noprint hideprint hidefromprint donotprint');

/** Small enough, and with links enough, to be looked into. */
const isBox = (box: Box): boolean =>
  box.linkWords * 6 > box.words && /^(?:div|section|ul|ol|aside)$/.test(box.tag);

/** Cards of other stories: headlines that are links. A story's own headings rarely are. */
const linkedHeadings = ({ element }: Box): number => {
  let count = 0;
  for (const heading of element.querySelectorAll('h2, h3, h4, h5')) {
    const linked = heading.querySelector('a') ?? (heading.parentElement?.localName === 'a' ? heading : null);
    if (linked !== null && linked.textContent.length * 2 > heading.textContent.length) count += 1;
  }
  return count;
};

/** The first rule that matches decides. */
export const boxRules: readonly BoxRule[] = [
  {
    name: 'hidden text',
    why: 'The page does not show it: menus to unfold, texts for other screen sizes.',
    matches: (box) => isHidden(box) && box.share < 0.4,
  },
  {
    name: 'caption',
    why: 'A caption speaks of a picture; it is kept once, beside the body.',
    caption: true,
    matches: (box) => (box.tag === 'figcaption' || captions(box)) && box.words <= 150 && box.share < 0.3,
  },
  {
    name: 'cookie note',
    why: 'Consent is asked by the site.',
    matches: (box) => consent(box) && littleProse(box, 1_000),
  },
  {
    name: 'navigation',
    why: 'Menus and paths lead elsewhere.',
    matches: (box) => (box.tag === 'nav' || navigation(box)) && littleProse(box, 80),
  },
  {
    name: 'page header or footer',
    why: 'The site speaks there, not the story.',
    matches: (box) =>
      (box.tag === 'footer' ||
        box.tag === 'header' ||
        footers(box) ||
        box.element.getAttribute('role') === 'banner') &&
      littleProse(box, 120) &&
      box.element.querySelector('[itemprop~="articleBody"]') === null,
  },
  {
    name: 'comments',
    why: 'Readers speak there, and their words must not be taken for the story.',
    matches: (box) =>
      comments(box) &&
      box.tag !== 'article' &&
      box.element.querySelector('h1, [itemprop~="articleBody"], article p') === null &&
      (box.share < 0.4 || /comment|disqus|respond/i.test(box.element.id)),
  },
  { name: 'advertisement', why: 'Paid for by others.', matches: (box) => ads(box) && littleProse(box, 80) },
  {
    name: 'share bar',
    why: 'Buttons, and the names of networks. A post that is quoted in the story is no button.',
    matches: (box) =>
      sharing(box) && littleProse(box, 30) && box.element.querySelector('blockquote') === null,
  },
  {
    name: 'related links',
    why: 'Headlines and teasers of other stories.',
    matches: (box) =>
      (related(box) && littleProse(box, 250)) ||
      (teasers(box) && box.tag !== 'p' && (mostlyLinks(box) || box.prose <= 40) && littleProse(box, 250)),
  },
  {
    name: 'cards of other stories',
    why: 'Three headlines or more that are links, with a line of text each.',
    matches: (box) => isBox(box) && littleProse(box, 400) && box.words > 0 && linkedHeadings(box) >= 3,
  },
  {
    name: 'newsletter or subscription box',
    why: 'The publisher offers something.',
    matches: (box) => newsletters(box) && littleProse(box, 120),
  },
  {
    name: 'author box',
    why: 'Bylines and what the outlet says about its writers are facts about the story, not the story.',
    matches: (box) => authors(box) && littleProse(box, 120) && box.share < 0.25,
  },
  {
    name: 'credit',
    why: 'Who took the picture.',
    matches: (box) => credits(box) && box.words <= 40 && box.prose === 0,
  },
  {
    name: 'player or gallery',
    why: 'Titles and buttons of media.',
    matches: (box) => players(box) && littleProse(box, 40),
  },
  {
    name: 'date, section or tags',
    why: 'Labels about the story.',
    matches: (box) => notes(box) && box.words <= 60 && box.prose === 0 && box.tag !== 'p',
  },
  {
    name: 'not for print',
    why: 'The publisher leaves it out on paper.',
    matches: (box) =>
      (printless(box) || box.element.getAttribute('data-print-layout') === 'hide') && littleProse(box, 120),
  },
  {
    name: 'page tools',
    why: 'Print, text size, listen.',
    matches: (box) => tools(box) && littleProse(box, 0) && box.words <= 40,
  },
  {
    name: 'window over the page',
    why: 'Opens on a click, or gets in the way.',
    matches: (box) => overlays(box) && littleProse(box, 120),
  },
  {
    name: 'side column',
    why: 'Beside the story, not of it.',
    matches: (box) => (box.tag === 'aside' || sidebars(box)) && littleProse(box, 250) && box.share < 0.25,
  },
  {
    name: 'form',
    why: 'Asks the reader for something.',
    matches: (box) => (box.tag === 'form' || box.tag === 'fieldset') && littleProse(box, 60),
  },
  {
    name: 'list of links',
    why: 'Nothing but the way to other pages.',
    matches: (box) =>
      (box.tag === 'ul' || box.tag === 'ol') &&
      box.linkWords > box.words * 0.75 &&
      box.words >= 6 &&
      box.prose === 0,
  },
];

/** Decides for every part of a page whether it is furniture; a part inherits from what it lies in. */
export class Boxes {
  private readonly verdicts = new Map<PageElement, BoxVerdict | undefined>();
  private readonly measures: Measures;

  constructor(measures: Measures) {
    this.measures = measures;
  }

  verdictOf(element: PageElement): BoxVerdict | undefined {
    if (this.verdicts.has(element)) return this.verdicts.get(element);
    const inherited = element.parentElement === null ? undefined : this.verdictOf(element.parentElement);
    // A caption holds its own furniture: the credit.
    const own = inherited === undefined || inherited.caption ? this.ownVerdict(element) : undefined;
    const verdict = own ?? inherited;
    this.verdicts.set(element, verdict);
    return verdict;
  }

  private ownVerdict(element: PageElement): BoxVerdict | undefined {
    if (element.localName === 'body' || element.localName === 'html' || !startsLine(element))
      return undefined;
    const measure = this.measures.of(element);
    const box: Box = {
      ...measure,
      tag: element.localName,
      names: namesOf(element),
      element,
      share: measure.prose / Math.max(1, this.measures.total.prose),
    };
    const rule = boxRules.find((candidate) => candidate.matches(box));
    return rule && { rule: rule.name, ...(rule.caption && { caption: true }) };
  }
}

const namingAttributes = ['role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'aria-label'];

/** `id="RelatedLinks" class="story-share"` → related, links, relatedlinks, story, share, storyshare. */
function namesOf(element: PageElement): ReadonlySet<string> {
  const words = [
    element.id,
    element.className,
    ...namingAttributes.map((name) => element.getAttribute(name) ?? ''),
  ];
  const names = new Set<string>();
  for (const word of words.join(' ').split(/\s+/)) {
    if (word.length > 80) continue;
    const parts = word
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const [index, part] of parts.entries()) {
      names.add(part);
      const next = parts[index + 1];
      if (next !== undefined) names.add(part + next);
    }
  }
  names.delete('');
  return names;
}
