import { keys, type TableName, tables } from '../tables.ts';
import { rowsOf } from '../transfer/export.ts';
import type { Check } from './verify.ts';

/** Every row has the columns and kinds of values that its table says. */
export const checkRows: Check = async (tx, report, count) => {
  for (const table of Object.keys(tables) as TableName[])
    for await (const row of rowsOf(tx, table)) {
      count('rows');
      const parsed = tables[table].safeParse(row);
      const [issue] = parsed.error?.issues ?? [];
      if (issue)
        report({
          table,
          row: keys[table].map((column) => row[column]).join(' '),
          problem: `${issue.path.join('.')}: ${issue.message}`,
        });
    }
};
