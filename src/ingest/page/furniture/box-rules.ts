import type { PageElement } from '../dom.ts';
import { ancestry } from '../segments.ts';
import type { Box } from './box.ts';
import {
  ads,
  authors,
  captions,
  comments,
  consent,
  credits,
  footers,
  navigation,
  newsletters,
  notes,
  overlays,
  players,
  printless,
  related,
  sharing,
  sidebars,
  teasers,
  tools,
} from './box-names.ts';

export interface BoxRule {
  /** What is left out, as the receipt says it. */
  readonly name: string;
  readonly why: string;
  readonly caption?: true;
  matches(box: Box): boolean;
}

/**
 * Names lie: "share" may be the box of a whole article, "no-ads" a paragraph of it. Little prose inside is the
 * second witness, and none where it is a paragraph by itself.
 */
const littleProse = (box: Box, words: number): boolean =>
  box.prose <= (box.tag === 'p' ? 0 : words) && box.share < 0.4;

const isHidden = ({ element }: Box): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Cards are headed; what starts with a paragraph may be the story's end with cards after it. */
const startsWithHeading = ({ element }: Box): boolean =>
  element.querySelector('h2, h3, h4, h5, p, blockquote')?.localName.startsWith('h') ?? false;

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

const isQuoted = (element: PageElement): boolean =>
  [...ancestry(element)].some(({ localName }) => localName === 'blockquote');

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
    matches: (box) => consent(box) && littleProse(box, 400) && box.element.querySelector('h1') === null,
  },
  {
    name: 'navigation',
    why: 'Menus and paths lead elsewhere.',
    matches: (box) => (box.tag === 'nav' || navigation(box)) && littleProse(box, 80),
  },
  {
    name: 'page header or footer',
    why: 'The site speaks there, not the story; under what is quoted it names whose words they are.',
    matches: (box) =>
      !isQuoted(box.element) &&
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
      box.element.querySelector('h1, [itemprop~="articleBody"]') === null &&
      // Comments may be longer than the story: where nothing else is in the name, they are nothing else.
      (box.share < 0.4 ||
        /^(?:reader-?)?(?:comments?|disqus|respond)/i.test(box.element.id || box.element.className)),
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
      (teasers(box) && box.linkWords * 5 > box.words && littleProse(box, 250)),
  },
  {
    name: 'cards of other stories',
    why: 'Three headlines or more that are links, with a line of text each.',
    matches: (box) =>
      isBox(box) &&
      startsWithHeading(box) &&
      littleProse(box, 400) &&
      box.prose <= linkedHeadings(box) * 40 &&
      linkedHeadings(box) >= 3,
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
    matches: (box) => tools(box) && box.tag !== 'p' && littleProse(box, 0) && box.words <= 40,
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
