/**
 * The lines of a text that comes in pieces. Only a line feed ends a line: `node:readline` would also end
 * one at U+2028, which JSON allows inside a string.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    rest.push(first);
    for (const next of others) {
      yield rest.join('');
      rest = [next];
    }
  }
  rest.push(decoder.decode());
  const last = rest.join('');
  if (last !== '') yield last;
}
