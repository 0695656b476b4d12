import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { Boxes } from './furniture/boxes.ts';
import { isProse, Measures } from './measure.ts';
import { ancestry, type Segment, shownBy } from './segments.ts';
import { endsSentence } from './sentence-end.ts';
import { squeeze } from './squeeze.ts';

/** A segment of the page and what it was taken for, as far as its place tells. */
export interface Placed {
  readonly segment: Segment;
  readonly place: 'article' | 'caption' | 'elsewhere' | { readonly furniture: string };
}

/** Below this many words of prose a choice is taken for a failure. */
const TOO_LITTLE = 40;

/**
 * Finds the article. Readability chooses; its choice is looked up among the page's own segments, so that
 * its rewriting of the tree cannot alter a word, and a paragraph that it dropped amid the story comes back.
 *
 * @param articleBody the text of the article as the page's structured data give it, where they do
 */
export function findArticle(document: PageDocument, articleBody = ''): readonly Placed[] {
  const { segments, textless } = shownBy(document.body);
  const boxes = new Boxes(new Measures(segments));
  const candidates = segments
    .filter(({ owner }) => boxes.verdictOf(owner) === undefined)
    .map((segment) => ({ segment, path: [...ancestry(segment.owner)] }));
  removeFurniture(segments, boxes);
  for (const element of textless) element.remove();
  const chosen = choose(candidates, document, articleBody);
  const article = recover(candidates, chosen);
  return segments.map((segment) => {
    const verdict = boxes.verdictOf(segment.owner);
    if (verdict?.caption) return { segment, place: 'caption' };
    if (verdict !== undefined) return { segment, place: { furniture: verdict.rule } };
    return { segment, place: article.has(segment) ? 'article' : 'elsewhere' };
  });
}

/** A segment with the elements that it lies in, taken before Readability rewrites the tree. */
interface Candidate {
  readonly segment: Segment;
  /** From the inside out. */
  readonly path: readonly PageElement[];
}

type Chosen = ReadonlySet<Segment>;

/** Readability weighs what is left: without the furniture it is less often led astray. */
function removeFurniture(segments: readonly Segment[], boxes: Boxes): void {
  for (const { owner } of segments) {
    const outermost = [...ancestry(owner)].findLast((element) => boxes.verdictOf(element) !== undefined);
    outermost?.remove();
  }
}

function choose(candidates: readonly Candidate[], document: PageDocument, articleBody: string): Chosen {
  const landmarks = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const home = (landmarks.length === 1 ? landmarks[0] : undefined) ?? articleOfHeading(document);
  const given = squeeze(articleBody);
  const taken = squeeze(readabilityOf(document));
  const chosen = new Set<Segment>();
  for (const { segment } of candidates) {
    const text = squeeze(segment.text);
    if (taken.includes(text) || (isProse(segment) && given.includes(text))) chosen.add(segment);
  }
  if (proseOf(chosen) < TOO_LITTLE) return bySemantics(candidates);
  return calledHome(candidates, widened(candidates, chosen, landmarks), home);
}

/** The `<article>` of the page's one and only main heading. */
function articleOfHeading(document: PageDocument): PageElement | undefined {
  const articles = [...document.querySelectorAll('h1')].map((heading) =>
    ancestry(heading).find(({ localName }) => localName === 'article'),
  );
  return articles.length === 1 ? articles[0] : undefined;
}

/** Under a short story there is more prose in the teasers of others, and Readability weighs prose. */
function calledHome(candidates: readonly Candidate[], chosen: Chosen, home: PageElement | undefined): Chosen {
  const inside = home === undefined ? new Set<Segment>() : within(candidates, home);
  if (proseOf(inside) < TOO_LITTLE) return chosen;
  const shared = inside.intersection(chosen);
  if (proseOf(shared) < proseOf(chosen) * 0.5) return new Set([...inside].filter(readsOn));
  const strangers = [...chosen.difference(inside)].filter(isLinkedHeading);
  return strangers.length >= 2 && proseOf(shared) >= TOO_LITTLE ? shared : chosen;
}

/** The headline of another story. */
const isLinkedHeading = ({ kind, words, linkWords }: Segment): boolean =>
  kind === 'heading' && linkWords * 2 > words;

function readabilityOf(document: PageDocument): string {
  try {
    const reader = new Readability(document as never, {
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node) => node,
    });
    const content = reader.parse()?.content as { readonly textContent: string } | null | undefined;
    return content?.textContent ?? '';
  } catch {
    // Odd trees break it; the page's own landmarks choose then.
    return '';
  }
}

/** Where Readability finds next to nothing: the innermost landmark that holds most of the page's prose. */
function bySemantics(candidates: readonly Candidate[]): Chosen {
  const all = new Set(candidates.map(({ segment }) => segment));
  const landmark = (element: PageElement) =>
    element.getAttribute('itemprop') === 'articleBody' || /^(?:article|main)$/.test(element.localName);
  const total = proseOf(all);
  for (const element of new Set(candidates.flatMap(({ path }) => path.filter(landmark)))) {
    const inside = within(candidates, element);
    if (proseOf(inside) >= total * 0.5) return inside;
  }
  return new Set([...all].filter(isProse));
}

/** Readability may take one part of several; an element that is marked as the article's body settles it. */
function widened(
  candidates: readonly Candidate[],
  chosen: Chosen,
  landmarks: readonly PageElement[],
): Chosen {
  for (const landmark of landmarks) {
    const inside = within(candidates, landmark);
    const shared = proseOf(inside.intersection(chosen));
    if (shared >= proseOf(chosen) * 0.5 && proseOf(inside) > shared) return chosen.union(inside);
  }
  return chosen;
}

const within = (candidates: readonly Candidate[], element: PageElement): Set<Segment> =>
  new Set(candidates.filter(({ path }) => path.includes(element)).map(({ segment }) => segment));

const proseOf = (segments: Chosen): number =>
  segments.values().reduce((sum, segment) => sum + (isProse(segment) ? segment.words : 0), 0);

/** Takes back what stands amid the chosen segments, or beside one of them, and reads like the story. */
function recover(candidates: readonly Candidate[], chosen: Chosen): Chosen {
  const region = regionOf(candidates, chosen);
  const first = candidates.findIndex(({ segment }) => chosen.has(segment));
  const last = candidates.findLastIndex(({ segment }) => chosen.has(segment));
  const parents = new Set(candidates.filter(({ segment }) => chosen.has(segment)).map(({ path }) => path[1]));
  const kept = new Set(chosen);
  for (const [index, { segment, path }] of candidates.entries()) {
    const amid = index > first && index < last && region !== undefined && path.includes(region);
    if (amid && readsOn(segment)) kept.add(segment);
    if (isProse(segment) && segment.owner.localName === 'p' && parents.has(path[1])) kept.add(segment);
  }
  return kept;
}

const readsOn = (segment: Segment): boolean =>
  segment.linkWords * 2 < Math.max(1, segment.words) &&
  (segment.kind !== 'paragraph' || isProse(segment) || endsSentence(segment.text));

/** The innermost element that holds nearly all of what was chosen. */
function regionOf(candidates: readonly Candidate[], chosen: Chosen): PageElement | undefined {
  const held = new Map<PageElement, { words: number; readonly depth: number }>();
  let total = 0;
  for (const { segment, path } of candidates) {
    if (!chosen.has(segment)) continue;
    total += segment.words;
    for (const [index, element] of path.entries()) {
      const entry = held.get(element) ?? { words: 0, depth: path.length - index };
      entry.words += segment.words;
      held.set(element, entry);
    }
  }
  const holders = [...held].filter(([, { words }]) => words >= total * 0.85);
  return holders.sort(([, a], [, b]) => b.depth - a.depth)[0]?.[0];
}
