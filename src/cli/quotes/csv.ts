import { type Row, saidIn } from './row.ts';

const columns: readonly (readonly [heading: string, cell: (row: Row) => string])[] = [
  ['paragraph', ({ paragraph }) => String(paragraph)],
  ['type', ({ type }) => type],
  ['source', ({ source }) => source?.text ?? ''],
  ['name', ({ source }) => source?.name ?? ''],
  ['role', ({ source }) => source?.role ?? ''],
  ['reason', ({ source }) => source?.reason ?? ''],
  ['via', ({ via }) => via?.name ?? via?.text ?? ''],
  ['cue', ({ cue }) => cue?.text ?? ''],
  ['addressee', ({ addressee }) => addressee?.text ?? ''],
  ['when', ({ when }) => when?.text ?? ''],
  ['where', ({ where }) => where?.text ?? ''],
  ['denied', ({ denied }) => (denied ? 'yes' : '')],
  ['content', saidIn],
  ['spans', ({ content }) => content.map(({ start, end }) => `${start}-${end}`).join(' ')],
];

/** RFC 4180: quotation marks around what needs them, doubled inside; lines end with CRLF. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvOf = (rows: readonly Row[]): string =>
  [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => quoted(cell(row))))]
    .map((cells) => cells.join(','))
    .join('\r\n');
