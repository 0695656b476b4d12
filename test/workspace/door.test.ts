import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../src/workspace/server.ts';
import { manifest } from './manifest.ts';

describe('a request that is wrong in itself', () => {
  let workspace: LocalWorkspace;
  const logged = vi.spyOn(console, 'error');
  beforeAll(async () => {
    const stories = { list: async () => [], story: async () => undefined };
    workspace = await startWorkspace({ port: 0, manifest, page: { stories } });
  });
  afterAll(() => workspace.close());

  const ask = async (path: string, body?: string) => {
    const response = await fetch(new URL(path, workspace.pageUrl), {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body }),
    });
    return [response.status, await response.text()];
  };

  it.each<[string, string | undefined, number, RegExp]>([
    ['/ui/act', 'not json', 400, /must be JSON/],
    ['/ui/act', '', 400, /must be JSON/],
    ['/ui/act', 'x'.repeat(4_000_001), 413, /too large/],
    ['/ui/stories/%E0%A4%A', undefined, 400, /not encoded/],
    ['/ui/act', '{"do":"dance"}', 200, /Reload the page/],
    ['/ui/act', 'null', 200, /Reload the page/],
    ['/ui/act', JSON.stringify({ do: 'write', channel: 'C', text: 'x'.repeat(40_001) }), 200, /40,000/],
  ])('%s with %.20s is told with %i', async (path, body, status, text) => {
    expect(await ask(path, body)).toEqual([status, expect.stringMatching(text)]);
    expect(logged).not.toHaveBeenCalled();
  });
});
