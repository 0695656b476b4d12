import { type Dispatcher, request } from 'undici';
import { IngestError } from '../problem.ts';
import { readBody } from './body.ts';
import { checkUrl, guardedAgent } from './guard.ts';
import { Pace } from './pace.ts';

const MAX_REDIRECTS = 5;
const HEADERS_MS = 1_900;
const TOTAL_MS = 10_000;
export const USER_AGENT = 'Verbatim/0.1 (reads news stories for its users)';

/** What was known of a page the last time: the server may answer that nothing has changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Fetched extends Validators {
  /** After redirects. */
  readonly url: string;
  readonly contentType?: string;
  /** Absent: not modified since the validators. */
  readonly bytes?: Uint8Array;
}

export interface Fetcher {
  /** @throws IngestError with what is wrong and what to do */
  fetch(address: string, known?: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

/** @param allowedHosts private hosts that may be asked all the same */
export function createFetcher(allowedHosts: readonly string[] = []): Fetcher {
  const allowed = new Set(allowedHosts);
  const agent = guardedAgent(allowed);
  const pace = new Pace();
  return {
    async fetch(address, known = {}) {
      const url = parseUrl(address);
      checkUrl(url, allowed);
      await pace.wait(url.host);
      const signal = AbortSignal.timeout(TOTAL_MS);
      try {
        return await follow(url, (next) => {
          checkUrl(next, allowed);
          return get(next, { agent, signal, known });
        });
      } catch (error) {
        throw explained(error, url.host);
      }
    },
    close: () => agent.destroy(),
  };
}

function parseUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null)
    throw new IngestError('it is not a web address', 'write it like https://example.com/story');
  return url;
}

type Answer = Fetched | { readonly redirect: URL };

async function follow(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Fetched> {
  let url = start;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const answer = await ask(url);
    if (!('redirect' in answer)) return answer;
    url = answer.redirect;
  }
  throw new IngestError(
    `the server redirects more than ${MAX_REDIRECTS} times`,
    'open the page, and give the address that it ends at',
  );
}

interface Asking {
  readonly agent: Dispatcher;
  readonly signal: AbortSignal;
  readonly known: Validators;
}

async function get(url: URL, { agent, signal, known }: Asking): Promise<Answer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(slow()), HEADERS_MS);
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    signal: AbortSignal.any([signal, late.signal]),
    headers: {
      'user-agent': USER_AGENT,
      accept:
        'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5',
      'accept-language': 'en,*;q=0.5',
      'accept-encoding': 'gzip, br',
      ...(known.etag && { 'if-none-match': known.etag }),
      ...(known.lastModified && { 'if-modified-since': known.lastModified }),
    },
  }).finally(() => clearTimeout(timer));
  // Letting go of a body early is no failure of anybody's.
  body.on('error', () => undefined);
  const location = single(headers['location']);
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location !== undefined) {
    body.destroy();
    return { redirect: redirected(location, url) };
  }
  const about = aboutAnswer(url, headers);
  if (statusCode === 304) return body.dump().then(() => about);
  if (statusCode !== 200) {
    body.destroy();
    throw refusal(statusCode);
  }
  return { ...about, bytes: await readBody(body, single(headers['content-encoding'])) };
}

function redirected(location: string, from: URL): URL {
  const url = URL.parse(location, from.href);
  if (url === null)
    throw new IngestError('the server redirects to nowhere', 'open the page, and give its address');
  return url;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

function aboutAnswer(url: URL, headers: Headers): Fetched {
  const contentType = single(headers['content-type']);
  const etag = single(headers['etag']);
  const lastModified = single(headers['last-modified']);
  return {
    url: url.href,
    ...(contentType && { contentType }),
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
}

const save = 'open it in a browser, save it, and give the file';
const slow = () => new IngestError('the server does not answer in time', 'try again later');

function refusal(status: number): IngestError {
  if (status === 404 || status === 410)
    return new IngestError('there is no page there', 'check the address', true);
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new IngestError(`the site does not let this program read it (${status})`, save);
  if (status === 429) return new IngestError('the site asks for fewer requests (429)', 'try again later');
  return new IngestError(`the site answers with an error (${status})`, 'try again later');
}

const networkErrors: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['there is no such host', 'check the address'],
  EAI_AGAIN: ['the host’s name cannot be resolved now', 'check the network, and try again'],
  ECONNREFUSED: ['the server refuses connections', 'check the address, or try again later'],
  ECONNRESET: ['the server broke the connection', 'try again later'],
  UND_ERR_SOCKET: ['the server broke the connection', 'try again later'],
  UND_ERR_CONNECT_TIMEOUT: ['the server cannot be reached', 'check the address, or try again later'],
  UND_ERR_HEADERS_OVERFLOW: ['the server’s answer starts with too much', save],
};

/** What a user can understand and do; anything that is not expected keeps its own words. */
function explained(error: unknown, host: string): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof IngestError) return cause;
    if (cause instanceof AggregateError) return explained(cause.errors[0], host);
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return slow();
    const code = 'code' in cause ? String(cause.code) : '';
    const known = networkErrors[code];
    if (known !== undefined) return new IngestError(`${host}: ${known[0]}`, known[1]);
    if (/CERT|TLS|SSL|SIGNED/.test(code))
      return new IngestError(`${host}: its certificate is not valid`, save);
    if (cause.name === 'HTTPParserError' || /^HPE_|^UND_ERR/.test(code))
      return new IngestError(`${host}: it does not speak HTTP properly`, save);
  }
  return error;
}
