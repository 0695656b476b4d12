import { type Added, accountOf, count, countedRules, countsOf, note } from '../../ingest/account.ts';
import type { LeftOut } from '../../ingest/reading.ts';
import { marksIn } from '../../ingest/receipt.ts';
import type { PutOutcome } from '../../store/store.ts';

/** What was read, as one JSON object. */
export function addedJson({ read, put }: Added) {
  const { story, leftOut, receipt } = read;
  const { body, blocks, ...facts } = story;
  return {
    added: true,
    ...facts,
    ...put,
    blocks: blocks.length,
    ...countsOf(story),
    leftOut: Object.fromEntries(countedRules(leftOut)),
    ...(receipt && {
      quotationMarks: { page: receipt.pageMarks, story: receipt.storyMarks },
      lost: receipt.lost,
    }),
    ...(note(story) && { note: note(story) }),
  };
}

/** What was read, for a person. */
export function addedText({ read, put }: Added): string {
  const lines = [...accountOf(read), ...(read.receipt?.lost ?? []).slice(0, 3).map(lostText)];
  return [`${outcomeText(put)}: ${read.story.title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function outcomeText(put: PutOutcome): string {
  switch (put.outcome) {
    case 'new':
      return `Added ${put.id}`;
    case 'version':
      return `Version ${put.version} of ${put.id}`;
    case 'unchanged':
      return `Here already, unchanged: ${put.id}`;
    case 'copy':
      return `A copy of ${put.of}, linked to it`;
  }
}

const lostText = ({ text, rule }: LeftOut): string =>
  `  ${count(marksIn(text), 'mark')} left out (${rule}): ${text.slice(0, 80)}${text.length > 80 ? '…' : ''}`;
