import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, storeOn } from '../../src/store/open.ts';
import { hashOf } from '../../src/store/stories/content.ts';
import { blockFaults } from '../../src/store/verify/stories.ts';
import { type Finding, verifyStore } from '../../src/store/verify/verify.ts';
import { databases, type TestDatabase } from './databases.ts';
import { fill } from './fill.ts';
import { harbourBody } from './fixtures.ts';

describe.each(databases)('verify in $store', ({ create }) => {
  let made: TestDatabase;
  let database: Database;
  beforeEach(async () => {
    made = await create();
    database = await openDatabase(made.location);
    await fill(storeOn(database));
  });
  afterEach(async () => {
    await database.db.destroy();
    await made.drop();
  });

  async function findings(): Promise<readonly Finding[]> {
    const found: Finding[] = [];
    await verifyStore(database, (finding) => found.push(finding));
    return found;
  }

  test('a sound store: everything is read, nothing is found', async () => {
    const found: Finding[] = [];
    const { checked } = await verifyStore(database, (finding) => found.push(finding));
    expect(found).toEqual([]);
    expect(checked).toMatchObject({ versions: 3, stories: 2, spans: 5 });
  });

  const damage: readonly [string, string, Partial<Finding>][] = [
    [
      'a body that was changed in place',
      `update versions set content = replace(content, 'ferry', 'barge') where story = 'harbour' and version = 1`,
      { table: 'versions', row: 'T1 harbour v1', problem: 'the text does not match its hash' },
    ],
    [
      'a lost version',
      `delete from versions where story = 'harbour' and version = 1`,
      { table: 'versions', row: 'T1 harbour v2', problem: 'version 1 is missing' },
    ],
    [
      'a list that tells of another version',
      `update stories set version = 1 where id = 'harbour'`,
      { table: 'stories', row: 'T1 harbour', problem: 'its latest version is 2, not 1' },
    ],
    [
      'a span that runs out of the body',
      'update evidence set sentence_end = 99999',
      {
        table: 'evidence',
        row: 'T1 a1 0',
        problem: 'the sentence 0–99999 is not a span of text of harbour v1',
      },
    ],
    [
      'a span that is empty',
      'update evidence set quotation_end = quotation_start',
      { table: 'evidence', problem: 'the quotation 4–4 is not a span of text of harbour v1' },
    ],
    [
      'a source that was never there',
      `update evidence set attribution = replace(attribution, '"end":80', '"end":8000')`,
      { table: 'evidence', problem: 'the source 62–8000 is not a span of text of harbour v1' },
    ],
    [
      'an answer from a version that never was',
      'update evidence set version = 7',
      { table: 'evidence', row: 'T1 a1', problem: 'there is no harbour v7' },
    ],
    [
      'a channel that follows nothing that is there',
      `update channel_stories set story = 'lost'`,
      { table: 'channel_stories', row: 'T1 C1', problem: 'there is no story lost' },
    ],
    [
      'a flag that is neither',
      'update answers set answered = 2',
      { table: 'answers', row: 'T1 a1', problem: expect.stringMatching(/^answered: /) },
    ],
    [
      'a story that cannot be found by its words',
      `delete from passages where story = 'harbour'`,
      { table: 'passages', row: 'T1 harbour', problem: 'the story is not indexed' },
    ],
  ];

  test.each(damage)('finds %s', async (_, statement, expected) => {
    await sql.raw(statement).execute(database.db);
    expect(await findings()).toContainEqual(expect.objectContaining(expected));
  });

  test('finds a text that is no story, and goes on', async () => {
    const content = '{"title":"half a st';
    await sql`update versions set content = ${content}, hash = ${hashOf(content)} where version = 1`.execute(
      database.db,
    );
    expect((await findings()).filter(({ problem }) => problem === 'the text is not a story')).toHaveLength(2);
  });
});

const paragraph = (start: number, end: number) => ({ kind: 'paragraph' as const, start, end });

test.each([
  ['a gap that holds text', [paragraph(0, 10)], ['text after the last block is in no block']],
  [
    'blocks that overlap',
    [paragraph(0, 20), paragraph(16, harbourBody.length)],
    ['block 1 overlaps the one before'],
  ],
  [
    'a block that begins in a space',
    [paragraph(3, harbourBody.length)],
    ['block 0 is not a span of text', 'text before block 0 is in no block'],
  ],
  ['a block beyond the end', [paragraph(0, harbourBody.length + 1)], ['block 0 is not a span of text']],
])('%s is a fault', (_, blocks, faults) => {
  expect(blockFaults({ body: harbourBody, blocks })).toEqual(faults);
});
