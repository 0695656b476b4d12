import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IngestError } from '../problem.ts';

export const MAX_BYTES = 10_000_000;
/** A server that has sent next to nothing by then holds its reader on purpose, or will not end today. */
const DRIP_MS = 1_700;
const DRIP_BYTES = 2_000;

const decoders: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map(
  Object.entries({
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
);

/** Reads an answer to its end, or to the caps: they hold for what comes out of the decompression. */
export async function readBody(body: Readable, encoding = ''): Promise<Uint8Array> {
  const drip = dripAlarm(body);
  try {
    return await collect(decoded(body, encoding), (chunk) => drip.fed(chunk));
  } catch (error) {
    if (error instanceof IngestError || !isBroken(error)) throw error;
    throw new IngestError('the server’s answer is broken', 'try again later');
  } finally {
    drip.stop();
    body.destroy();
  }
}

function decoded(body: Readable, encoding: string): AsyncIterable<Buffer> {
  let stream: NodeJS.ReadableStream = body;
  for (const name of encoding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .reverse()) {
    if (name === '' || name === 'identity') continue;
    const decoder = decoders.get(name)?.();
    if (decoder === undefined) {
      throw new IngestError(
        'the server packs its answer in a way that is not known',
        'save the page and give the file',
      );
    }
    stream.on('error', (error) => decoder.emit('error', error));
    stream = stream.pipe(decoder);
  }
  return stream as AsyncIterable<Buffer>;
}

async function collect(chunks: AsyncIterable<Buffer>, seen: (chunk: Buffer) => void): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    seen(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new IngestError(
        `it is larger than ${MAX_BYTES / 1_000_000} MB`,
        'save its text and give the file',
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function dripAlarm(body: Readable): { fed(chunk: Buffer): void; stop(): void } {
  let bytes = 0;
  const timer = setTimeout(() => {
    if (bytes < DRIP_BYTES) body.destroy(new IngestError('the server sends too slowly', 'try again later'));
  }, DRIP_MS);
  return {
    fed(chunk) {
      bytes += chunk.length;
    },
    stop: () => clearTimeout(timer),
  };
}

const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_|UND_ERR_(?:SOCKET|RES))/.test(String(error.code));
