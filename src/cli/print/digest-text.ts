import type { Source } from '../../attribution/attribution.ts';
import type { Digest, DigestItem, DigestSection, FigureLine, Line } from '../../digest/digest.ts';
import { outletOf } from '../../story/outlet.ts';
import { publishedOn } from '../../story/published.ts';
import { textOf } from '../../story/span.ts';

/** A digest for the terminal: under each story what it said, in its own words, with who said it. */
export const digestText = ({ sections }: Digest): string => sections.map(sectionText).join('\n\n\n');

function sectionText({ story, change, items }: DigestSection): string {
  const facts = [change === 'corrected' && 'corrected', outletOf(story), publishedOn(story)].filter(Boolean);
  const said = items.length > 0 ? items.map(itemText) : ['(nobody is quoted, nothing is counted)'];
  return [`${story.title}\n${facts.join(' · ')}`, ...said].join('\n\n');
}

function itemText(item: DigestItem): string {
  switch (item.kind) {
    case 'quotation':
      return lineText(item.line, item.newVoice && 'new voice');
    case 'figure':
      return lineText(item.line, figureOf(item.line));
    case 'denial':
      return [
        ...(item.claim ? [lineText(item.claim, 'claimed')] : []),
        lineText(item.denial, item.claim ? 'denied' : 'claimed and denied'),
      ].join('\n');
    case 'changed-figure':
      return [
        lineText(item.before, `before: ${figureOf(item.before)}`),
        lineText(item.after, `now: ${figureOf(item.after)}`),
      ].join('\n');
  }
}

const figureOf = ({ story, figure }: FigureLine): string => textOf(story.body, figure);

function lineText({ story, span, attribution }: Line, label: string | undefined): string {
  const name = (source: Source): string => source.name ?? textOf(story.body, source);
  const facts = [
    label,
    attribution?.source && name(attribution.source),
    attribution?.via && `via ${name(attribution.via)}`,
    attribution?.type,
  ].filter(Boolean);
  return [textOf(story.body, span), ...(facts.length > 0 ? [`  ${facts.join(' · ')}`] : [])].join('\n');
}
