import type { ReactNode } from 'react';
import type { Json } from '../../state/model.ts';
import { child, list, textOf } from './json.ts';

const isPlain = (text: unknown): boolean => child(text)?.['type'] === 'plain_text';

/**
 * A block of plain text as it stands, as Slack shows it; undefined where there is more to draw. The library
 * would read `10:30:` as an emoji and `_x_` as markup.
 */
export function plainBlock(block: Json): ReactNode | undefined {
  const elements = list(block['elements']);
  switch (block['type']) {
    case 'header':
      return <h3 className="plain">{textOf(block['text'])}</h3>;
    case 'section':
      if (!isPlain(block['text']) || block['fields'] !== undefined) return undefined;
      return <p className="plain">{textOf(block['text'])}</p>;
    case 'context':
      if (!elements.every(isPlain)) return undefined;
      return <p className="plain context">{elements.map(textOf).join(' ')}</p>;
    default:
      return undefined;
  }
}
