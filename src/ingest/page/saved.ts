/** Where a page that was saved from a browser came from: browsers and extensions leave a comment. */
export function savedFrom(html: string): string | undefined {
  const start = html.slice(0, 5_000);
  const address =
    /<!-- saved from url=\(\d+\)(https?:[^\s>]+)/i.exec(start)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(https?:\S+)/i.exec(start)?.[1];
  return address;
}

export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly address?: string;
}

/** The page in a web archive (MHTML, RFC 2557), as browsers save "in one file"; undefined for anything else. */
export function unpackMhtml(bytes: Uint8Array): SavedPage | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  if (!/^content-type:\s*multipart\/related/im.test(head) || !/^mime-version:/im.test(head)) return undefined;
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(head)?.[1];
  if (boundary === undefined) return undefined;
  const parts = Buffer.from(bytes).toString('latin1').split(`--${boundary}`);
  for (const part of parts.slice(1)) {
    const [, headers = '', body = ''] = /^\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    const contentType = field(headers, 'content-type');
    if (!contentType?.startsWith('text/html')) continue;
    const address = field(headers, 'content-location');
    return {
      bytes: decodeTransfer(body, field(headers, 'content-transfer-encoding')),
      contentType,
      ...(address !== undefined && /^https?:/.test(address) && { address }),
    };
  }
  return undefined;
}

const field = (headers: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.+(?:\\r?\\n[ \\t].+)*)`, 'im').exec(headers)?.[1]?.trim();

function decodeTransfer(body: string, encoding = ''): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}
