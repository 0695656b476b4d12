import type { types } from '@slack/bolt';
import { limits } from '../../src/slack/limits.ts';

/** What Slack would refuse in a message or view, each as a sentence. Independent of how blocks are made. */
export function refusals(
  blocks: readonly types.KnownBlock[],
  most: number = limits.messageBlocks,
): readonly string[] {
  const ids = blocks.flatMap((block) => (block.block_id ? [block.block_id] : []));
  const tables = blocks.filter((block) => block.type === 'table');
  return [
    ...check(blocks.length <= most, `${blocks.length} blocks`),
    ...check(
      JSON.stringify(blocks).length <= 13_200,
      `${JSON.stringify(blocks).length} characters of blocks`,
    ),
    ...check(new Set(ids).size === ids.length, 'block_id twice'),
    ...check(tables.length <= 1, `${tables.length} tables`),
    ...blocks.flatMap(blockRefusals),
  ];
}

const check = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

const within = (what: string, text: string, max: number) =>
  check(text.length >= 1 && text.length <= max, `${what} of ${text.length} characters`);

function blockRefusals(block: types.KnownBlock): readonly string[] {
  switch (block.type) {
    case 'section':
      return [
        ...within('section text', block.text?.text ?? '', 3_000),
        ...(block.accessory?.type === 'button' ? buttonRefusals(block.accessory) : []),
      ];
    case 'header':
      return within('header', block.text.text, 150);
    case 'context':
      return [
        ...check(block.elements.length >= 1 && block.elements.length <= 10, 'context elements'),
        ...block.elements.flatMap((e) => ('text' in e ? within('context text', e.text, 3_000) : [])),
      ];
    case 'actions':
      return [
        ...check(block.elements.length >= 1 && block.elements.length <= 25, 'actions elements'),
        ...check(
          new Set(block.elements.map((e) => e.action_id)).size === block.elements.length,
          'action_id twice',
        ),
        ...block.elements.flatMap((e) => (e.type === 'button' ? buttonRefusals(e) : [])),
      ];
    case 'rich_text':
      return block.elements.flatMap((e) => check(e.elements.length > 0, 'empty rich text'));
    case 'table':
      return [
        ...check(block.rows.length <= 100, `${block.rows.length} rows`),
        ...check(
          block.rows.every((row) => row.length <= 20),
          'too many columns',
        ),
        ...block.rows.flat().flatMap((cell) => ('text' in cell ? check(cell.text !== '', 'empty cell') : [])),
      ];
    default:
      return [];
  }
}

const buttonRefusals = (button: types.Button): readonly string[] => [
  ...within('button text', button.text.text, 75),
  ...within('action_id', button.action_id ?? '', 255),
  ...(button.value === undefined ? [] : within('button value', button.value, 2_000)),
  ...(button.url === undefined ? [] : within('button url', button.url, 3_000)),
];
