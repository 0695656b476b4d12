import type { Analysis } from '../attribution/analysis.ts';
import { centralityOf } from './centrality.ts';
import { denialsIn } from './denials.ts';
import type { ChangedStory, Digest, DigestItem, DigestSection, Window } from './digest.ts';
import { changedFigures, type FiguresOf, keyFigures } from './figures.ts';
import { strongestQuotations, voicesIn } from './quotations.ts';
import { sameSubjectIn } from './subject.ts';

export interface DigestRequest {
  readonly window: Window;
  /** Stories of the channel; those outside the window are left out. */
  readonly stories: readonly ChangedStory[];
  /** Stories that the channel had before the window: what figures are compared with, whose voices are known. */
  readonly earlier: readonly Analysis[];
  /** Further names that are not new to the channel. */
  readonly heard?: readonly string[];
  readonly figuresOf: FiguresOf;
}

/** Figures are compared with the newest stories on the subject; older ones were told of in their time. */
const COMPARED = 10;

/** How many items of a kind a story may have. */
const QUOTATIONS = 3;
const FIGURES = 2;
const DENIALS = 2;
const CHANGES = 2;

/** What the stories of a window said. Pure: the same request always makes the same digest. */
export function compose({ window, stories, earlier, heard = [], figuresOf }: DigestRequest): Digest {
  const inWindow = stories
    .filter(({ at }) => at > window.after && at <= window.until)
    .toSorted((a, b) => b.at - a.at || compareText(a.analysis.story.id, b.analysis.story.id));
  const known = new Set([...heard.map((name) => name.toLowerCase()), ...earlier.flatMap(voicesIn)]);
  // Newest first, so that the stories after this one in the list are older than it.
  const sameSubject = sameSubjectIn([...inWindow.map(({ analysis }) => analysis), ...earlier]);
  const places = new Map(inWindow.map(({ analysis }, index) => [analysis, index]));
  const figures = remembered(figuresOf);
  const sections = inWindow.map((changed, index) => {
    const older = sameSubject(changed.analysis)
      .filter((other) => (places.get(other) ?? Infinity) > index)
      .slice(0, COMPARED);
    return sectionOf(changed, older, known, figures);
  });
  return { window, sections };
}

function sectionOf(
  { analysis, before }: ChangedStory,
  older: readonly Analysis[],
  heard: ReadonlySet<string>,
  figuresOf: FiguresOf,
): DigestSection {
  const centrality = centralityOf(analysis);
  const changes = changedFigures(analysis, before ? [before, ...older] : older, figuresOf).slice(0, CHANGES);
  const denials = denialsIn(analysis).slice(0, DENIALS);
  const told = new Set([
    ...changes.map(({ after }) => after.sentence.start),
    ...denials.flatMap(({ denial, claim }) => [
      denial.sentence.start,
      ...(claim ? [claim.sentence.start] : []),
    ]),
  ]);
  const quotations = strongestQuotations(analysis, { centrality, heard, told, most: QUOTATIONS });
  for (const { line } of quotations) told.add(line.sentence.start);
  const figures = keyFigures(analysis, figuresOf(analysis), centrality)
    .filter(({ line }) => !told.has(line.sentence.start))
    .slice(0, FIGURES);
  return {
    story: analysis.story,
    change: before ? 'corrected' : 'new',
    items: byWorth(quotations, figures, denials, changes),
  };
}

/** The best words first, then what changed, then what is disputed; the rest takes turns behind. */
function byWorth(
  [best, ...quotations]: readonly DigestItem[],
  [figure, ...figures]: readonly DigestItem[],
  denials: readonly DigestItem[],
  changes: readonly DigestItem[],
): readonly DigestItem[] {
  return [best, ...changes, figure, ...denials, ...quotations, ...figures].filter(
    (item) => item !== undefined,
  );
}

/** The same story is compared with many others. */
function remembered(figuresOf: FiguresOf): FiguresOf {
  const found = new Map<Analysis, ReturnType<FiguresOf>>();
  return (analysis) => {
    const figures = found.get(analysis) ?? figuresOf(analysis);
    found.set(analysis, figures);
    return figures;
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
