import { createHash } from 'node:crypto';
import { layOut, type Piece } from '../../story/canonical.ts';
import { UNKNOWN_OUTLET } from '../../story/outlet.ts';
import type { Story } from '../../story/story.ts';
import { IngestError } from '../problem.ts';
import type { LeftOut, Read } from '../reading.ts';
import { receiptOf } from '../receipt.ts';
import { findArticle, type Placed } from './article.ts';
import { compose } from './compose.ts';
import { parseDocument } from './dom.ts';
import type { Facts } from './metadata/facts.ts';
import { trusted } from './metadata/language.ts';
import { metadataOf, reasonsOf } from './metadata/metadata.ts';
import { wordsIn } from './segments.ts';
import { type Excess, excessOf } from './structure.ts';

/**
 * HTML → story.
 *
 * @param address where the page is from, if that is known
 * @throws IngestError when the page holds no article, or is built to exhaust its reader
 */
export function readPage(html: string, address?: string): Read {
  refuse(excessOf(html));
  const document = parseDocument(html);
  const { facts, articleBody } = metadataOf(document, address);
  const placed = findArticle(document, articleBody);
  const composition = compose(placed, known(facts));
  const fromData = insteadOf(composition.pieces, articleBody);
  const { body, blocks } = layOut(fromData ?? composition.pieces);
  if (body === '') throw noArticle(placed);
  const { captions } = composition;
  const leftOut = fromData === undefined ? composition.leftOut : [];
  const texts = [facts.title?.value ?? '', body, ...captions];
  return {
    kind: 'story',
    story: { ...aboutStory(facts, body), captions, body, blocks },
    leftOut,
    receipt: receiptOf(texts, leftOut.filter(isShownProse)),
  };
}

function refuse(excess: Excess | undefined): void {
  if (excess === 'deep')
    throw new IngestError(
      'the page nests its elements more than 500 deep',
      'save its text and give the file',
    );
  if (excess === 'many')
    throw new IngestError('the page has more than 40,000 elements', 'save its text and give the file');
}

function noArticle(placed: readonly Placed[]): IngestError {
  const words = placed.reduce((sum, { segment }) => sum + segment.words, 0);
  return words < 50
    ? new IngestError(
        'the page shows no text without running scripts',
        'copy its text from a browser, and give that',
      )
    : new IngestError('no article was found on the page', 'give the address of one story, or paste its text');
}

const known = ({ title, byline }: Facts) => ({
  title: title?.value ?? '',
  ...(byline && { byline: byline.value }),
});

/** Where scripts would write the text, the page may still hold it in its structured data. */
function insteadOf(pieces: readonly Piece[], articleBody: string): readonly Piece[] | undefined {
  const shown = pieces.reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (wordsIn(articleBody) < 60 || shown * 4 > wordsIn(articleBody)) return undefined;
  return articleBody.split(/\s*\n\s*/).map((text) => ({ kind: 'paragraph', text }));
}

function aboutStory(facts: Facts, body: string): Omit<Story, 'captions' | 'body' | 'blocks'> {
  const language = trusted(facts.language, body);
  const all: Facts = { ...facts, ...(language && { language }) };
  const { title, outlet, ...others } = all;
  const reasons = {
    ...(title === undefined && { title: 'the first words: the page has no title' }),
    ...(outlet === undefined && { outlet: 'the page names no outlet' }),
    ...reasonsOf(all),
  };
  const values = Object.entries(others).map(([name, fact]) => [name, fact.value]);
  const heading = title?.value ?? `${body.split(/\s+/, 12).join(' ')} …`;
  return {
    id: storyId(heading, all.url?.value ?? body),
    title: heading,
    outlet: outlet?.value ?? UNKNOWN_OUTLET,
    ...Object.fromEntries(values),
    deduced: reasons,
  };
}

/** Readable, and the same again for the same address. */
function storyId(title: string, identity: string): string {
  const slug = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${slug.slice(0, 50).replace(/^-+|-+$/g, '')}-${hash}`;
}

const isShownProse = ({ text, rule }: LeftOut): boolean =>
  wordsIn(text) >= 8 && rule !== 'hidden text' && rule !== 'repeats the story';
