import { beforeAll, expect, test } from 'vitest';
import { harbourStory, start } from '../fixtures.ts';
import { describeOnBoth, type Fresh } from '../on-both.ts';

const bodies: Readonly<Record<string, string>> = {
  ferry: 'A ferry struck the quay wall in March.\n\nNobody was hurt, the police said.',
  fishing: 'The fishing fleet lands its catch at Eastport.\n\nForty boats are in the fleet.',
  police: 'The police said nothing.\n\nThe police said it again.',
  council: 'The council meets in March, and the council decides on the wall.',
};

describeOnBoth('search', (fresh) => {
  const found = async (...terms: string[]) => {
    const { store } = fresh();
    const hits = await store.stories.search('T-search', terms, 10);
    return hits.map(({ story, block }) => `${story} ${block}`);
  };
  beforeAll(async () => {
    const { store } = fresh() as Fresh;
    for (const [id, body] of Object.entries(bodies))
      await store.stories.put(
        'T-search',
        harbourStory({ id, title: `On ${id}`, url: `https://a.example/${id}`, body }),
        start,
      );
  });

  test('the same once the database knows which words are common', async () => {
    const { database } = fresh();
    const before = await found('police', 'nobody', 'march', 'wall');
    await database.dialect.passages.settle(database.db);
    expect((await found('police', 'nobody', 'march', 'wall')).toSorted()).toEqual(before.toSorted());
    expect((await found('march', 'wall', 'ferry'))[0]).toBe('ferry 0');
  });

  test('the paragraph with most of the rare words first', async () => {
    expect((await found('march', 'wall', 'ferry'))[0]).toBe('ferry 0');
    expect((await found('police', 'nobody', 'hurt'))[0]).toBe('ferry 1');
  });

  test('in any form of a word', async () => {
    expect(await found('boat')).toEqual(['fishing 1']);
    expect(await found('landing')).toEqual(['fishing 0']);
  });

  test('by the title, in the first paragraph', async () => {
    expect(await found('council')).toEqual(['council 0']);
    expect((await found('fishing')).toSorted()).toEqual(['fishing 0']);
  });

  test('nothing for what is nowhere, or for no word', async () => {
    expect(await found('zyzzy')).toEqual([]);
    expect(await found('?!')).toEqual([]);
    expect(await found()).toEqual([]);
  });

  test('words that mean something to a query language are words', async () => {
    expect(await found('NOT', 'police', 'AND', "o'clock", 'a|b', '\\')).toEqual(
      expect.arrayContaining(['police 0', 'police 1', 'ferry 1']),
    );
  });
});
