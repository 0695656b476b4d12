import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson, readJsonLines } from '../../src/evaluation/read-json.ts';
import { DataError, MissingData } from '../../src/evaluation/shared.ts';

const Story = z.object({ id: z.string(), gold: z.array(z.number()) });
const folder = mkdtempSync(join(tmpdir(), 'verbatim-evaluation-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a file of one value a line', () => {
  it('is read line by line, blank lines apart', () => {
    const path = file('good.jsonl', '{"id":"a","gold":[1]}\n\n{"id":"b","gold":[]}\n');
    expect(readJsonLines(path, Story)).toEqual([
      { id: 'a', gold: [1] },
      { id: 'b', gold: [] },
    ]);
  });

  it.each([
    ['is no JSON', 'oops', 'is not JSON'],
    ['lacks a field', '{"id":"a"}', 'at gold'],
    ['has a field of another kind', '{"id":"a","gold":["1"]}', 'at gold[0]'],
  ])('that %s is named with its line', (_, line, says) => {
    const path = file('bad.jsonl', `{"id":"a","gold":[1]}\n${line}\n`);
    expect(() => readJsonLines(path, Story)).toThrow(DataError);
    expect(() => readJsonLines(path, Story)).toThrow(`${path}, line 2,`);
    expect(() => readJsonLines(path, Story)).toThrow(says);
  });

  it('that is a folder is said to be one', () => {
    expect(() => readJsonLines(folder, Story)).toThrow('is a folder');
  });

  it('that is not there is missing', () => {
    expect(() => readJsonLines(join(folder, 'none.jsonl'), Story)).toThrow(MissingData);
  });
});

describe('a file of one value', () => {
  it('is read whole', () => {
    expect(readJson(file('good.json', '{"id":"a",\n"gold":[1]}'), Story)).toEqual({ id: 'a', gold: [1] });
  });

  it('that is not of the form is named with the place', () => {
    const path = file('bad.json', '{"id":1,"gold":[]}');
    expect(() => readJson(path, Story)).toThrow(`${path} is not of the form`);
    expect(() => readJson(path, Story)).toThrow('at id');
  });
});
