import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import porter2 from 'wink-porter2-stemmer';
import { STOP_WORDS } from '../../answer/lexicon.ts';
import type { Task } from './tasks.ts';

/** A search library over the sentences of one text: question → sentences, best first. */
export interface Baseline {
  readonly name: string;
  readonly index: (task: Task) => (question: string) => readonly number[];
}

const termsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(porter2);

const fuse = (name: string, options: object, prepare = (text: string): string => text): Baseline => ({
  name,
  index: ({ sentences }) => {
    const searcher = new Fuse(sentences.map(prepare), options);
    return (question) => searcher.search(prepare(question)).map(({ refIndex }) => refIndex);
  },
});

const miniSearch: Baseline = {
  name: 'MiniSearch, default',
  index: ({ sentences }) => {
    const searcher = new MiniSearch({ fields: ['text'] });
    searcher.addAll(sentences.map((text, id) => ({ id, text })));
    return (question) => searcher.search(question).map(({ id }) => Number(id));
  },
};

const orama: Baseline = {
  name: 'Orama, default',
  index: ({ sentences }) => {
    const database = create({ schema: { at: 'number', text: 'string' } as const });
    void insertMultiple(
      database,
      sentences.map((text, at) => ({ at, text })),
    );
    return (term) => {
      const found = search(database, { term, properties: ['text'], limit: 10, threshold: 1 });
      return 'hits' in found ? found.hits.map(({ document }) => document.at) : [];
    };
  },
};

const lunrBaseline: Baseline = {
  name: 'lunr, default',
  index: ({ sentences }) => {
    const searcher = lunr((builder) => {
      builder.ref('at');
      builder.field('text');
      sentences.forEach((text, at) => {
        builder.add({ at: String(at), text });
      });
    });
    return (question) => {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : searcher.search(words.join(' ')).map(({ ref }) => Number(ref));
    };
  },
};

const [K1, B] = [0.4, 0.4];

const bm25: Baseline = {
  name: 'BM25, Porter2, no stop words',
  index: ({ sentences }) => {
    const all = sentences.map(termsOf);
    const average = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
    const frequency = new Map<string, number>();
    for (const terms of all)
      for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return (question) => {
      const asked = [...new Set(termsOf(question))];
      const scores = all.map((terms) =>
        asked.reduce((sum, term) => {
          const tf = terms.filter((other) => other === term).length;
          const df = frequency.get(term) ?? 0;
          const idf = Math.log(1 + (all.length - df + 0.5) / (df + 0.5));
          return sum + (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * terms.length) / average));
        }, 0),
      );
      return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    };
  },
};

export const BASELINES: readonly Baseline[] = [
  fuse('fuse.js, default', {}),
  fuse('fuse.js, ignoreLocation', { ignoreLocation: true }),
  fuse(
    'fuse.js, token search, stems, no stop words',
    { useTokenSearch: true, threshold: 0, ignoreFieldNorm: true, ignoreLocation: true },
    (text) => termsOf(text).join(' '),
  ),
  miniSearch,
  orama,
  lunrBaseline,
  bm25,
];
