import { z } from 'zod';
import type { Span } from '../../story/span.ts';
import type { Tx } from '../dialect.ts';
import { SHARED_TEAM } from '../store.ts';
import { hashOf, parseContent, type StoryContent } from '../stories/content.ts';
import type { EvidenceRow, VersionRow } from '../tables.ts';
import { rowsOf } from '../transfer/export.ts';
import type { Check, Count, Report } from './verify.ts';

/** Each version is what its hash says, its blocks tile its body, and answers quote what is there. */
export const checkStories: Check = async (tx, report, count) => {
  let before: VersionRow | undefined;
  for await (const row of rowsOf(tx, 'versions')) {
    const version = row as unknown as VersionRow;
    const problem = (text: string) =>
      report({
        table: 'versions',
        row: `${version.team} ${version.story} v${version.version}`,
        problem: text,
      });
    count('versions');
    const isNext = before?.team === version.team && before.story === version.story;
    const expected = isNext ? (before?.version ?? 0) + 1 : 1;
    if (version.version !== expected) problem(`version ${expected} is missing`);
    before = version;
    if (hashOf(version.content) !== version.hash) problem('the text does not match its hash');
    const content = contentOf(version, problem);
    if (!content) continue;
    for (const fault of blockFaults(content)) problem(fault);
    await checkEvidence(tx, version, content, report, count);
  }
};

function contentOf({ content }: VersionRow, problem: (text: string) => void): StoryContent | undefined {
  try {
    return parseContent(content);
  } catch {
    problem('the text is not a story');
    return undefined;
  }
}

/** Blocks follow one another, each begins and ends in text, and no text is outside them. */
export function blockFaults({ body, blocks }: Pick<StoryContent, 'body' | 'blocks'>): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isText(body, block)) faults.push(`block ${index} is not a span of text`);
    if (block.start < end) faults.push(`block ${index} overlaps the one before`);
    else if (body.slice(end, block.start).trim() !== '')
      faults.push(`text before block ${index} is in no block`);
    end = Math.max(end, block.end);
  }
  if (body.slice(end).trim() !== '') faults.push('text after the last block is in no block');
  return faults;
}

/** A stretch inside the body that begins and ends with something to read. */
function isText(body: string, { start, end }: Span): boolean {
  const text = body.slice(start, end);
  return start < end && end <= body.length && text === text.trim();
}

async function checkEvidence(
  tx: Tx,
  { team, story, version }: VersionRow,
  { body }: StoryContent,
  report: Report,
  count: Count,
): Promise<void> {
  const given = await tx
    .selectFrom('evidence')
    .selectAll()
    .where((where) => where.and({ story, version }))
    .$if(team !== SHARED_TEAM, (query) => query.where('team', '=', team))
    .execute();
  for (const row of given)
    for (const [name, span] of spansOf(row)) {
      count('spans');
      if (!isText(body, span))
        report({
          table: 'evidence',
          row: `${row.team} ${row.answer} ${row.position}`,
          problem: `the ${name} ${span.start}–${span.end} is not a span of text of ${story} v${version}`,
        });
    }
}

function spansOf(row: EvidenceRow): readonly (readonly [string, Span])[] {
  const spans: [string, Span][] = [['sentence', { start: row.sentence_start, end: row.sentence_end }]];
  if (row.quotation_start !== null && row.quotation_end !== null)
    spans.push(['quotation', { start: row.quotation_start, end: row.quotation_end }]);
  if (row.attribution !== null) {
    const { content, ...parts } = attribution.parse(JSON.parse(row.attribution));
    spans.push(...content.map((each): [string, Span] => ['content', each]));
    for (const [name, part] of Object.entries(parts)) if (part) spans.push([name, part]);
  }
  return spans;
}

const span = z.object({ start: z.number(), end: z.number() });

/** The spans of an attribution. */
const attribution = z.object({
  content: z.array(span),
  cue: span.optional(),
  source: span.optional(),
  via: span.optional(),
  addressee: span.optional(),
  when: span.optional(),
  where: span.optional(),
});
