import { credited, type Row, saidIn } from './row.ts';

const columns: readonly (readonly [heading: string, cell: (row: Row) => string])[] = [
  ['¶', ({ paragraph }) => String(paragraph)],
  ['type', ({ type }) => type],
  ['who', ({ source }) => credited(source) || 'unattributed'],
  ['via', ({ via }) => credited(via)],
  ['cue', ({ cue }) => cue?.text ?? ''],
  ['what', saidIn],
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Columns as wide as their widest cell; the last one, what was said, runs on. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => oneLine(cell(row)))),
  ];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === columns.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
};
