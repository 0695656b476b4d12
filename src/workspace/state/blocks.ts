import type { Json } from './model.ts';

/** Slack names the blocks and elements that the app left unnamed: actions speak of them by those names. */
export const named = (blocks: readonly Json[]): readonly Json[] =>
  blocks.map((block, index) => ({ block_id: `b${index}`, ...block, ...namedElements(block) }));

function namedElements(block: Json): Json {
  const { type, elements, accessory, element } = block;
  return {
    ...((type === 'actions' || type === 'context_actions') && {
      elements: (elements as readonly Json[]).map((inner, index) => ({ action_id: `a${index}`, ...inner })),
    }),
    ...(isObject(accessory) &&
      accessory['type'] !== 'image' && { accessory: { action_id: 'a0', ...accessory } }),
    ...(isObject(element) && { element: { action_id: 'a0', ...element } }),
  };
}

/** The element of that name in that block. */
export function elementIn(blocks: readonly Json[], blockId: string, actionId: string): Json | undefined {
  const block = blocks.find((candidate) => candidate['block_id'] === blockId);
  const elements = [block?.['elements'], block?.['accessory'], block?.['element']].flat().filter(isObject);
  return elements.find((element) => element['action_id'] === actionId);
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
