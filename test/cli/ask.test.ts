import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verbatim } from './verbatim.ts';

let folder: string;
const text = [
  'Rain closes harbour',
  'Mayor Ann Lee said on Monday that 14 boats sank in the harbour of Eastport.',
  '“We will not wait. Work on the wall starts on Friday,” Lee told reporters.',
].join('\n\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
  vi.stubEnv('VERBATIM_DATA', join(folder, 'data'));
  await writeFile(join(folder, 'rain.txt'), text);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

describe('one question', () => {
  test('a file answers with its sentence, the speaker and the place', async () => {
    const { code, out } = await verbatim([
      'ask',
      '--story',
      inFolder('rain.txt'),
      'how',
      'many',
      'boats',
      'sank',
    ]);
    expect(out).toContain('Mayor Ann Lee said on Monday that 14 boats sank in the harbour of Eastport.\n');
    expect(out).toMatch(/Ann Lee · indirect · .*¶1/);
    expect(code).toBe(0);
  });

  test.each(['how many boats sank', 'what did Lee say', 'who said work starts on Friday'])(
    'what --explain prints for %j adds up',
    async (question) => {
      const { out } = await verbatim(['ask', '--explain', '--story', inFolder('rain.txt'), question]);
      expect(out).toContain(`Question: ${question} (`);
      const totals = [...out.matchAll(/^(?:Confidence|\d\.) (-?\d+\.\d\d).*(?:\n {3}.*)?$/gm)];
      expect(totals.length).toBeGreaterThan(1);
      for (const [line, total] of totals) {
        const parts = [...line.matchAll(/→ ([+-]\d+\.\d\d)/g)].map(([, adds]) => Number(adds));
        expect(parts.reduce((sum, adds) => sum + adds, 0)).toBeCloseTo(Number(total), 1);
      }
    },
  );

  test('half a quotation is shown whole', async () => {
    const { out } = await verbatim([
      'ask',
      '--story',
      inFolder('rain.txt'),
      'when does work on the wall start',
    ]);
    expect(out).toContain('“We will not wait. Work on the wall starts on Friday,” Lee told reporters.');
  });

  test('JSON holds spans of the body', async () => {
    const { out } = await verbatim([
      'ask',
      '--json',
      '-s',
      inFolder('rain.txt'),
      'when does work on the wall start',
    ]);
    const [first] = JSON.parse(out).evidence;
    const body = text.slice(text.indexOf('Mayor Ann'));
    expect(body.slice(first.start, first.end)).toBe(first.sentence);
    expect(first).toMatchObject({
      sentence: 'Work on the wall starts on Friday,” Lee told reporters.',
      quotation: '“We will not wait. Work on the wall starts on Friday,”',
      speaker: { name: 'Ann Lee', text: 'Lee' },
    });
  });

  test('JSON holds a denial, dates and figures as the card does', async () => {
    const claim = 'Rona Vail said the firm had been warned twice about the pipes in May 2024.';
    const denial = 'The chairman, Ola Brink, denied that.';
    const boats = 'At least 14 boats sank.';
    const json = async (question: string) =>
      JSON.parse(
        (await verbatim(['ask', '--json', '-s', '-', question], `${claim} ${denial}\n\n${boats}`)).out,
      );
    expect(await json('was the firm warned about the pipes')).toMatchObject({
      denial: { claim: { sentence: claim }, denial: { sentence: denial } },
    });
    expect(await json('how many boats sank')).toMatchObject({
      figures: [{ value: 14, thing: 'boats', hedge: 'At least' }],
    });
  });

  test('standard input is a story too', async () => {
    const { code, out } = await verbatim(
      ['ask', '-s', '-', 'who said it rained'],
      'Ann Lee said it rained. It stopped.',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('Ann Lee said it rained.')]);
  });

  test('without a story the library answers', async () => {
    const { code, out } = await verbatim(['ask', 'how many troops did North Korea send?']);
    expect([code, out]).toEqual([0, expect.stringContaining('14,000 troops')]);
  });

  test('what the story does not tell exits with 1 and says what is missing', async () => {
    const { code, out } = await verbatim(['ask', '-s', inFolder('rain.txt'), 'how many penguins drowned?']);
    expect([code, out]).toEqual([1, expect.stringContaining('"penguins"')]);
  });
});

describe('wrong use exits with 2 and says what to do', () => {
  test.each([
    ['no question', ['ask'], 'Ask something'],
    [
      'no such story',
      ['ask', '-s', 'no-such.txt', 'why'],
      'There is no file and no story "no-such.txt". Stories here: north-korea-troops; verbatim stories lists all.',
    ],
    ['a folder', ['ask', '-s', '.', 'why'], '. is a folder'],
    ['an unknown option', ['ask', '--jsn', 'why'], "unknown option '--jsn'"],
    ['an unknown command', ['aks'], 'Did you mean ask?'],
    [
      'a batch that is not there',
      ['ask', '--batch', 'no-such.jsonl', '--json'],
      'There is no file no-such.jsonl',
    ],
    ['a batch without JSON', ['ask', '--batch', '-'], 'add --json'],
    [
      'a batch with a question',
      ['ask', '--batch', '-', '--json', 'why'],
      'leave --story and the question out',
    ],
  ])('%s', async (_why, args, message) => {
    const { code, err } = await verbatim(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('help and version are right use', async () => {
    expect((await verbatim(['ask', '--help'])).code).toBe(0);
    expect(await verbatim(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});

describe('a batch', () => {
  const line = (story: unknown, question: unknown): string => JSON.stringify({ story, question });

  test('answers in order, whatever the story is, and goes on after bad lines', async () => {
    const cases: [why: string, line: string, expected: object][] = [
      ['a file beside the batch', line('rain.txt', 'how many boats sank'), { answered: true }],
      ['not JSON', 'how many?', { error: expect.stringMatching(/^line 2: the line is not JSON/) }],
      ['an id', line('north-korea-troops', 'how many troops'), { answered: true }],
      ['the text itself', line('The cat sat. Ann Lee ran.', 'who ran?'), { answered: true }],
      ['nothing of that name', line('nope', 'why'), { error: expect.stringContaining('"nope" is no file') }],
      ['an empty story', line('', 'why'), { error: expect.stringContaining('story is empty') }],
      ['no question', '{"story":"rain.txt"}', { error: expect.stringContaining('question is missing') }],
      ['no object', '[]', { error: expect.stringContaining('the line is no object') }],
      ['nothing but marks', line('"“'.repeat(10_000), 'who said it'), { answered: false }],
      ['another language', line('北朝鮮は派兵を認めた。', '誰が'), { evidence: expect.any(Array) }],
      ['half a character', line('A \ud83d. It rained.', 'what'), { evidence: expect.any(Array) }],
    ];
    await writeFile(inFolder('batch.jsonl'), cases.map(([, each]) => each).join('\n'));
    const { code, lines, err } = await verbatim(['ask', '--batch', inFolder('batch.jsonl'), '--json']);
    expect(lines.map((each) => JSON.parse(each))).toEqual(
      cases.map(([, , expected]) => expect.objectContaining({ evidence: expect.any(Array), ...expected })),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('5 of 11 lines')]);
  });

  test('comes from standard input too', async () => {
    const { code, lines } = await verbatim(
      ['ask', '--batch', '-', '--json'],
      `\n${line(inFolder('rain.txt'), 'how many boats sank')}\r\n`,
    );
    expect([code, lines.length]).toEqual([0, 1]);
  });
});

test('bin.js starts it, on whatever Node', () => {
  expect(execFileSync(process.execPath, ['src/bin.js', '--version'], { encoding: 'utf8' })).toMatch(/^\d/);
});

test('stories of different days that answer alike stand side by side, with their days', async () => {
  const story = (title: string, published: string, body: string): string =>
    `---\ntitle: ${title}\noutlet: The Harbour Post\npublished: ${published}\n---\n\n${body}\n`;
  await writeFile(
    inFolder('monday.md'),
    story(
      'Storm sinks boats',
      '2026-03-02',
      'A storm sank 14 boats in Eastport on Monday, Mayor Ann Lee said.',
    ),
  );
  await writeFile(
    inFolder('wednesday.md'),
    story(
      'Boats counted',
      '2026-03-04',
      'The storm in Eastport sank 19 boats, Mayor Ann Lee said on Wednesday.',
    ),
  );
  await verbatim(['add', inFolder('monday.md'), inFolder('wednesday.md')]);
  const question = 'how many boats did the storm sink in Eastport';
  const { out } = await verbatim(['ask', question]);
  expect(out).toContain('The stories that answer are of different days: Mon 2 Mar 2026, Wed 4 Mar 2026.');
  const { out: json } = await verbatim(['ask', '--json', question]);
  expect(JSON.parse(json)).toMatchObject({ days: ['2026-03-02', '2026-03-04'] });
});
