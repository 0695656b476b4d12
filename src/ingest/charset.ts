import { IngestError } from './problem.ts';

/** What the transport says about a file's bytes; anything may be absent. */
export interface Declared {
  /** As in an HTTP `Content-Type`: "text/html; charset=windows-1251". */
  readonly contentType?: string;
}

/**
 * Bytes → text, in the order of the HTML standard: byte-order mark, then header, then `<meta>` or the XML
 * declaration in the first kilobytes. UTF-8 that is valid wins over a declaration that says otherwise: real
 * text in another charset is practically never valid UTF-8, while wrong declarations are common.
 */
export function decode(bytes: Uint8Array, declared: Declared = {}): string {
  const marked = fromByteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(marked, bytes);
  const label = labelOf(charsetOfHeader(declared.contentType), charsetInside(bytes));
  if (label !== undefined && isWide(label)) return decodeAs(label, bytes);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined && !isEscaped(label)) return utf8;
  return decodeAs(label === undefined || isUtf8(label) ? legacyOf(bytes) : label, bytes);
}

/** The header before the page, except for the one that servers send without having looked. */
const labelOf = (header: string | undefined, inside: string | undefined): string | undefined =>
  header === undefined || (inside !== undefined && /^iso-8859-1$/i.test(header)) ? inside : header;

function fromByteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const charsetOfHeader = (contentType = ''): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];

/** `<meta charset>`, `<meta http-equiv content>` and `<?xml encoding?>`, all of them ASCII. */
function charsetInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  // The standard: a <meta> that can be read as ASCII cannot be UTF-16.
  return label === undefined || isWide(label) ? undefined : label;
}

const isWide = (label: string): boolean => /^utf-?16|^ucs-?2/i.test(label);
const isUtf8 = (label: string): boolean => /^utf-?8$/i.test(label);
/** ISO-2022-JP is written in ASCII bytes, so it is valid UTF-8 too. */
const isEscaped = (label: string | undefined): boolean => /^iso-2022/i.test(label ?? '');

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text that says UTF-8, or nothing, and is not: a few broken bytes in UTF-8, or the web's old default. */
function legacyOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const beyondAscii = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken > beyondAscii ? 'windows-1252' : 'utf-8';
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new IngestError(
      `its charset "${label.slice(0, 40)}" is not known`,
      'save it as UTF-8 and give the file',
    );
  }
}
