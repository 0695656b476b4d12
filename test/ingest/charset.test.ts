import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/charset.ts';

/** "Привет" in windows-1251, "日本" in Shift_JIS, "“é”" in windows-1252. */
const russian = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
const japanese = [0x93, 0xfa, 0x96, 0x7b];
const western = [0x93, 0xe9, 0x94];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const bigEndian = (text: string) =>
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);

describe('decode', () => {
  it.each<[string, Uint8Array, string | undefined, string]>([
    ['the header', bytes(russian), 'text/html; charset=windows-1251', 'Привет'],
    ['a meta element', bytes('<meta charset="shift_jis">', japanese), undefined, '日本'],
    [
      'a meta element of the old form',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', russian),
      'text/html',
      'Привет',
    ],
    [
      'an XML declaration',
      bytes('<?xml version="1.0" encoding="windows-1251"?>', russian),
      undefined,
      'Привет',
    ],
    ['a byte-order mark', utf16('“Grüße”'), undefined, '“Grüße”'],
    ['a byte-order mark, the other way round', bigEndian('“Grüße”'), undefined, '“Grüße”'],
    [
      'a byte-order mark against the header',
      bytes([0xef, 0xbb, 0xbf], 'é'),
      'text/html; charset=latin1',
      'é',
    ],
    ['nothing: valid UTF-8', bytes('Привет'), undefined, 'Привет'],
    ['nothing: the web’s old default', bytes(western), undefined, '“é”'],
    ['the header, wrongly: valid UTF-8', bytes('Привет'), 'text/html; charset=iso-8859-1', 'Привет'],
    ['the header, wrongly: UTF-8 that is none', bytes(western), 'text/html; charset=utf-8', '“é”'],
    [
      'the server’s default against the page',
      bytes('<meta charset=windows-1251>', russian),
      'text/html; charset=ISO-8859-1',
      'Привет',
    ],
    ['a meta element that names UTF-16 in ASCII', bytes('<meta charset="utf-16">é'), undefined, 'é'],
  ])('%s tells', (_, source, contentType, expected) => {
    expect(decode(source, contentType === undefined ? {} : { contentType })).toContain(expected);
  });

  it('keeps UTF-8 with a few broken bytes as UTF-8', () => {
    expect(decode(bytes('Привет, ', [0xff], 'мир'), {})).toBe('Привет, \uFFFDмир');
  });

  it('refuses a charset that is not known, and says what to do', () => {
    expect(() => decode(bytes(russian), { contentType: 'text/html; charset=klingon' })).toThrow(
      'its charset "klingon" is not known: save it as UTF-8 and give the file',
    );
  });
});
