import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { canonicalText, layOut, type Piece } from '../../story/canonical.ts';
import type { Story } from '../../story/story.ts';
import { languageOf } from '../page/metadata/language.ts';
import { momentOf } from '../page/metadata/moment.ts';
import { endsSentence } from '../page/sentence-end.ts';
import { IngestError } from '../problem.ts';
import type { Read } from '../reading.ts';
import { storyIdOfFile } from '../story-id.ts';
import { takeTitle, unknownOutlet } from '../title.ts';
import { linesOf, withoutRunningLines } from './lines.ts';
import { type PrintedBlock, paragraphsOf } from './paragraphs.ts';

const MAX_PAGES = 300;

/**
 * PDF → story. A PDF names its title and date in its own data, which programs fill in as they like: what they
 * say counts as deduced.
 *
 * @param name the file's name or address
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Read> {
  const document = await open(bytes);
  if (document.numPages > MAX_PAGES)
    throw new IngestError(`it has more than ${MAX_PAGES} pages`, 'give the pages of one story');
  const { items } = await extractTextItems(document);
  const lines = withoutRunningLines(items.map((page, index) => linesOf(page, index)));
  if (lines.length === 0)
    throw new IngestError(
      'the PDF holds pictures of text, not text',
      'give it with its text recognised (OCR)',
    );
  const { info } = await getMeta(document);
  const { title, rest } = titled(paragraphsOf(lines), canonicalText(String(info['Title'] ?? '')));
  const { body, blocks } = layOut(rest);
  if (body === '')
    throw new IngestError('the PDF holds no text but a title', 'give one with the story in it');
  return {
    kind: 'story',
    story: { ...aboutStory(name, title, info, body), captions: [], body, blocks },
    leftOut: [],
  };
}

async function open(bytes: Uint8Array) {
  try {
    // The reader takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw locked
      ? new IngestError('the PDF is locked with a password', 'give it unlocked')
      : new IngestError('the PDF is broken', 'open it in a viewer, print it to PDF again, and give that');
  }
}

interface Title {
  readonly value: string;
  readonly reason: string;
}

/** Word processors leave the file's name as the title. */
const careless = /^(?:microsoft word|untitled|document\d*|powerpoint)\b|\.\w{2,4}$/i;

interface Titled {
  readonly title: Title;
  readonly rest: readonly Piece[];
}

function titled(blocks: readonly PrintedBlock[], stated: string): Titled {
  const headline = headlineOf(blocks);
  const rest =
    headline === undefined
      ? blocks
      : blocks.filter((block, index) => index > blocks.indexOf(headline) || endsSentence(block.text));
  if (stated !== '' && !careless.test(stated)) {
    const isHeadline = headline !== undefined && canonicalText(headline.text) === stated;
    return {
      title: { value: stated, reason: 'the title in the file’s data' },
      rest: isHeadline ? rest : blocks,
    };
  }
  if (headline !== undefined)
    return { title: { value: canonicalText(headline.text), reason: 'the largest line' }, rest };
  const { title, reason, rest: others } = takeTitle(blocks);
  return { title: { value: title, reason }, rest: others };
}

/** The heading in the largest letters of the first page; what stands over it is the paper's. */
const headlineOf = (blocks: readonly PrintedBlock[]): PrintedBlock | undefined =>
  blocks
    .filter(({ kind, page }) => kind === 'heading' && page === 0)
    .reduce<PrintedBlock | undefined>(
      (best, block) => (best === undefined || block.size > best.size ? block : best),
      undefined,
    );

function aboutStory(
  name: string,
  title: Title,
  info: Readonly<Record<string, unknown>>,
  body: string,
): Omit<Story, 'captions' | 'body' | 'blocks'> {
  const created = /^(?:D:)?(\d{8})/.exec(String(info['CreationDate'] ?? ''))?.[1];
  const published = momentOf(created);
  const language = languageOf(body);
  return {
    id: storyIdOfFile(name),
    title: title.value,
    outlet: unknownOutlet.outlet,
    ...(published && { published }),
    ...(language && { language: language.value }),
    deduced: {
      title: title.reason,
      outlet: unknownOutlet.reason,
      ...(published && { published: 'the day the file was made' }),
      ...(language?.reason && { language: language.reason }),
    },
  };
}
