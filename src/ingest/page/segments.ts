import { canonicalText } from '../../story/canonical.ts';
import type { BlockKind } from '../../story/story.ts';
import { isElement, isText, type PageElement } from './dom.ts';
import { endsSentence } from './sentence-end.ts';

/** A run of text that a reader sees as one block: a paragraph, a heading, an item, a caption, a button. */
export interface Segment {
  readonly text: string;
  readonly kind: BlockKind;
  /** The nearest element that starts on a new line. */
  readonly owner: PageElement;
  readonly words: number;
  readonly linkWords: number;
  /** Every letter of it is bold, as in headings that are marked up as paragraphs. */
  readonly bold: boolean;
}

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements without text of the page's own: machinery, controls, pictures. */
const textless = new Set(
  (
    'script style noscript template head title svg math canvas iframe object embed video audio map img picture ' +
    'button select input textarea option datalist meter progress dialog'
  ).split(' '),
);

/** A credit is set apart from its caption, whatever element it is. */
const credit = /\b(?:credits?|copyright|photographer)\b/i;

/** Whether an element is a line or block of its own. */
export const startsLine = (element: PageElement): boolean =>
  !inline.has(element.localName) || credit.test(element.className);

/** For screen readers only ("opens in a new window"): not what the page shows. */
const unseen = /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text)\b/i;

export interface Shown {
  /** In reading order. */
  readonly segments: readonly Segment[];
  /** The elements that hold none: machinery, controls, pictures. */
  readonly textless: readonly PageElement[];
}

/** Splits what a page shows into segments. */
export function shownBy(root: PageElement): Shown {
  const walk = new Walk();
  walk.block(root, 'paragraph');
  return walk;
}

export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;

class Walk implements Shown {
  readonly segments: Segment[] = [];
  readonly textless: PageElement[] = [];
  private text = '';
  private linkText = '';
  private plainText = '';
  private breaks = 0;

  /** An element that starts on a new line, and ends the line. */
  block(element: PageElement, around: BlockKind, link = false): void {
    const kind = kindOf(element, around);
    this.children(element, element, kind, { link, bold: false });
    this.flush(element, kind);
  }

  private children(parent: PageElement, owner: PageElement, kind: BlockKind, style: Style): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.add(node.textContent, style);
      else if (isElement(node)) this.element(node, owner, kind, style);
    }
  }

  private element(element: PageElement, owner: PageElement, kind: BlockKind, style: Style): void {
    if (textless.has(element.localName)) this.textless.push(element);
    else if (element.localName === 'br') this.lineBreak(owner, kind);
    else if (element.localName === 'td' || element.localName === 'th') {
      // The cells of a row are read as one line.
      this.add(' ', style);
      this.children(element, owner, kind, style);
    } else if (startsLine(element)) {
      this.flush(owner, kind);
      this.block(element, kind, style.link);
    } else if (!unseen.test(element.className)) {
      if (isBold(element) && this.breaks === 1 && endsSentence(this.text.trimEnd())) this.flush(owner, kind);
      const marks = element.localName === 'q';
      if (marks) this.add('“', style);
      this.children(element, owner, kind, styleOf(element, style));
      if (marks) this.add('”', style);
    }
  }

  private add(text: string, style: Style): void {
    this.text += text;
    if (style.link) this.linkText += ` ${text}`;
    if (!style.bold) this.plainText += text;
    if (/\S/.test(text)) this.breaks = 0;
  }

  /**
   * One break is a line inside a block; two in a row part blocks, as old pages write paragraphs. A line in bold stands
   * by itself: the heading of what follows, or who signs the letter above.
   */
  private lineBreak(owner: PageElement, kind: BlockKind): void {
    this.text += ' ';
    this.breaks += 1;
    if (this.breaks > 1 || this.isBold()) this.flush(owner, kind);
  }

  private isBold(): boolean {
    return /[\p{L}\p{N}]/u.test(this.text) && !/[\p{L}\p{N}]/u.test(this.plainText);
  }

  private flush(owner: PageElement, kind: BlockKind): void {
    const text = canonicalText(this.text);
    if (text !== '') {
      this.segments.push({
        text,
        kind,
        owner,
        words: wordsIn(text),
        linkWords: wordsIn(this.linkText),
        bold: !/[\p{L}\p{N}]/u.test(this.plainText),
      });
    }
    this.text = '';
    this.linkText = '';
    this.plainText = '';
    this.breaks = 0;
  }
}

interface Style {
  readonly link: boolean;
  readonly bold: boolean;
}

const styleOf = (element: PageElement, style: Style): Style => ({
  link: style.link || element.localName === 'a',
  bold: style.bold || isBold(element),
});

const isBold = ({ localName }: PageElement): boolean => localName === 'b' || localName === 'strong';

function kindOf(element: PageElement, around: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  if (element.localName === 'blockquote') return 'quote';
  if (element.localName === 'li' || isDataRow(element)) return around === 'quote' ? 'quote' : 'item';
  // Whatever lies inside a quotation or an item is a part of it; a paragraph in a heading is the heading.
  return around;
}

/** A row of figures, not one that lays out a page. */
const isDataRow = (element: PageElement): boolean =>
  element.localName === 'tr' && element.querySelector('p, div, br, h1, h2, h3, ul, table') === null;

/** The element and what it lies in, from the inside out. */
export function* ancestry(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) yield at;
}
