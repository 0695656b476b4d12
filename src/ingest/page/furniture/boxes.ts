import type { PageElement } from '../dom.ts';
import type { Measures } from '../measure.ts';
import { startsLine } from '../segments.ts';
import { type Box, namesOf } from './box.ts';
import { boxRules } from './box-rules.ts';

/** What becomes of a part of the page: left out, or kept as a caption beside the body. */
export interface BoxVerdict {
  readonly rule: string;
  readonly caption?: true;
}

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
