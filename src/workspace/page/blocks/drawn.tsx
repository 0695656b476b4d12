import type { ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../state/model.ts';
import type { Shown } from '../seen.ts';
import { Guard, Undrawable } from './guard.tsx';
import { list, string } from './json.ts';
import { plainBlock } from './plain.tsx';

/** Those that slack-blocks-to-jsx draws; of any other it would show nothing, without a word. */
const drawable = new Set([
  'section',
  'divider',
  'header',
  'context',
  'image',
  'rich_text',
  'table',
  'markdown',
]);

/** Blocks that are only read. */
export function Drawn({ block, shown }: { readonly block: Json; readonly shown: Shown }): ReactNode {
  const type = string(block['type']);
  if (!drawable.has(type)) return <Undrawable what={type} />;
  const plain = plainBlock(block);
  if (plain !== undefined) return plain;
  return (
    <Guard what={type}>
      <Message
        blocks={[withCellsAsRichText(block) as unknown as Block]}
        name=""
        logo=""
        withoutWrapper
        theme="light"
        data={{
          users: shown.users.map(asUser),
          channels: shown.channels.map(({ id, name }) => ({ id, name })),
        }}
        hooks={{ link: Link }}
      />
    </Guard>
  );
}

const asUser = ({ id, realName }: Shown['users'][number]) => ({ id, name: realName, avatar: '' });

const Link = ({ href, children }: { readonly href: string; readonly children?: ReactNode }): ReactNode => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);

/** Text in mrkdwn or plain, as in a message without blocks. */
export const Text = ({ text, shown }: { readonly text: string; readonly shown: Shown }): ReactNode => (
  <Drawn block={{ type: 'section', text: { type: 'mrkdwn', text } }} shown={shown} />
);

/** The library throws at a table cell that holds a number, and reads markup in one that holds raw text. */
function withCellsAsRichText(block: Json): Json {
  if (block['type'] !== 'table') return block;
  const rows = (Array.isArray(block['rows']) ? block['rows'] : []).map((row: unknown) =>
    list(row).map((cell) => {
      if (cell['type'] === 'rich_text') return cell;
      const text = string(cell['text']) || String(cell['value']);
      return {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      };
    }),
  );
  return { ...block, rows };
}
