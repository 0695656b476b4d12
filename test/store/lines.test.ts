import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/store/transfer/lines.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('lines come back whole, wherever the pieces are cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '👩', '\u2028', '\r', '"'), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = new TextEncoder().encode(lines.map((each) => `${each}\n`).join(''));
      const read: string[] = [];
      for await (const each of linesOf(pieces(bytes, size))) read.push(each);
      expect(read).toEqual(lines);
    }),
  );
});

test('a last line without its end is a line', async () => {
  const read: string[] = [];
  for await (const each of linesOf(pieces(new TextEncoder().encode('a\n\nb'), 2))) read.push(each);
  expect(read).toEqual(['a', '', 'b']);
});
