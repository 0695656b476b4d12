import type { PageElement } from '../dom.ts';
import type { Measure } from '../measure.ts';

/** An element seen by its names (id, class, role…) and by what it holds. */
export interface Box extends Measure {
  readonly tag: string;
  readonly names: ReadonlySet<string>;
  readonly element: PageElement;
  /** The share of the page's prose in it, 0 to 1. */
  readonly share: number;
}

const namingAttributes = ['role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'aria-label'];

/** `id="RelatedLinks" class="story-share"` → related, links, relatedlinks, story, share, storyshare. */
export function namesOf(element: PageElement): ReadonlySet<string> {
  const given = namingAttributes.map((name) => element.getAttribute(name) ?? '');
  const words = [element.id, element.className, ...given].join(' ').split(/\s+/);
  const names = new Set<string>();
  for (const word of words.filter(({ length }) => length <= 80)) {
    const parts = partsOf(word);
    for (const [index, part] of parts.entries()) {
      names.add(part);
      const next = parts[index + 1];
      if (next !== undefined) names.add(part + next);
    }
  }
  return names;
}

/**
 * The words in a name. Tools name classes by random letters and digits (`css-1ad9x`, `fYAdXe`): a part with a
 * digit inside, or a short one between capitals, is no word.
 */
function partsOf(name: string): readonly string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap((piece) => {
    const letters = piece.replace(/\d+$/, '');
    if (letters === '' || /\d/.test(letters)) return [];
    const humps = letters.split(/(?<=[a-z])(?=[A-Z])/);
    const words = humps.length > 1 ? humps.filter(({ length }) => length > 2) : humps;
    return words.map((word) => word.toLowerCase());
  });
}
