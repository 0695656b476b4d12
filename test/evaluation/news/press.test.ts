import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEVELOPMENT, readTasks } from '../../../src/evaluation/answers/tasks.ts';
import { readPress } from '../../../src/evaluation/news/press.ts';
import { NEWS_FOLDER, readBatches } from '../../../src/evaluation/news/questions.ts';

const folderOf = (press: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'story.json'), JSON.stringify(press));
  return folder;
};

const isMissing = !existsSync(DEVELOPMENT);

describe.skipIf(isMissing)(`questions on the news of ${DEVELOPMENT} (skipped where it is absent)`, () => {
  const [task] = isMissing ? [] : readTasks(DEVELOPMENT).filter(({ suite }) => suite === 'multirc.news');
  const { id: story = '', sentences: [first = '', second = ''] = [] } = task ?? {};

  it('takes the sentence in which a place lies', () => {
    const at = [first.length + 3];
    const asked = { command: '/what', text: 'is it', at, abstain: false };
    const [read] = readPress(folderOf({ story, questions: [asked] }));
    expect(read?.questions[0]?.sentences).toEqual([second]);
  });

  it('says which story is not there', () => {
    expect(() => readPress(folderOf({ story: 'nowhere', questions: [] }))).toThrow(/nowhere/);
  });
});

it('a batch says why it has no stories where its texts are absent', async () => {
  const before = process.env['VERBATIM_SHARED'];
  process.env['VERBATIM_SHARED'] = join(tmpdir(), 'absent');
  const batches = await readBatches(NEWS_FOLDER);
  if (before === undefined) delete process.env['VERBATIM_SHARED'];
  else process.env['VERBATIM_SHARED'] = before;
  const press = batches.find(({ name }) => name === 'press');
  expect(press?.stories).toEqual([]);
  expect(press?.missing).toMatch(/VERBATIM_SHARED/);
});
