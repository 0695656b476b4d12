import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/pdf/pdf.ts';
import { textOf } from '../../../src/story/span.ts';
import { makePdf, type TestLine } from './make-pdf.ts';

/** Lines of a column, 14 points apart. */
const column = (top: number, ...texts: readonly string[]): readonly TestLine[] =>
  texts.map((text, index) => ({ text, x: 72, y: top - index * 14, size: 11 }));
const at = (text: string, x: number, y: number, size = 11): TestLine => ({ text, x, y, size });

const first = [
  at('The Daily Example', 72, 800, 9),
  at('Rain closes the harbour', 72, 770, 20),
  ...column(
    730,
    'The harbour was closed on Monday after three days of rain, the port',
    'author-',
    'ity said, and four-',
    'teen ships are waiting outside. A well-known',
    'pilot said it was the worst since 1998.',
  ),
  ...column(
    640,
    '"We will not open before the wall is safe," said the harbour master,',
    'Jo Brand. She is a well-',
    'known engineer, and the wall that she',
  ),
  at('1', 300, 40, 9),
];
const second = [
  at('The Daily Example', 72, 800, 9),
  ...column(770, 'built still stands.'),
  at('What happens next', 72, 730, 14),
  ...column(
    706,
    'Ships return on Saturday, the authority hopes, if the weather holds as',
    'it is forecast to do.',
  ),
  at('2', 300, 40, 9),
];

describe('readPdf', async () => {
  const { story } = await readPdf(
    makePdf([first, second], '/CreationDate (D:20250428093000Z)'),
    'harbour.pdf',
  );
  const blocks = story.blocks.map((block) => [block.kind, textOf(story.body, block)]);

  it('undoes lines, hyphens of the printer and pages, and drops running heads and page numbers', () => {
    expect(blocks).toEqual([
      [
        'paragraph',
        'The harbour was closed on Monday after three days of rain, the port authority said, and fourteen ships are waiting outside. A well-known pilot said it was the worst since 1998.',
      ],
      [
        'paragraph',
        '"We will not open before the wall is safe," said the harbour master, Jo Brand. She is a well-known engineer, and the wall that she built still stands.',
      ],
      ['heading', 'What happens next'],
      [
        'paragraph',
        'Ships return on Saturday, the authority hopes, if the weather holds as it is forecast to do.',
      ],
    ]);
  });

  it('takes the title from the largest line, and says how it knows', () => {
    expect(story).toMatchObject({
      id: 'harbour',
      title: 'Rain closes the harbour',
      published: '2025-04-28',
      language: 'en',
      deduced: { title: 'the largest line', published: 'the day the file was made' },
    });
  });

  it('believes a title in the file’s data, unless it is a file’s name', async () => {
    const titled = await readPdf(makePdf([first], '/Title (Harbour closed)'), 'a.pdf');
    const careless = await readPdf(makePdf([first], '/Title (Microsoft Word - rain.doc)'), 'a.pdf');
    expect([titled.story.title, careless.story.title]).toEqual(['Harbour closed', 'Rain closes the harbour']);
  });

  it.each([
    ['without text', makePdf([[]]), 'pictures of text'],
    ['that is broken', Buffer.from('%PDF-1.4 and nothing more'), 'broken'],
  ])('refuses a file %s', async (_, bytes, what) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toMatchObject({ what: expect.stringContaining(what) });
  });
});
