import type { Json } from '../../state/model.ts';

/** The state of the inputs of a view or message, as Slack sends it: by block, then by action. */
export type Values = Readonly<Record<string, Readonly<Record<string, Json>>>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const elementsOf = (block: Json): readonly Json[] =>
  [block['element'], block['accessory'], block['type'] === 'actions' ? block['elements'] : undefined]
    .flat()
    .filter(isObject);

const text = (element: Json): Json => ({ value: element['initial_value'] ?? null });

/** What each kind of element holds before anybody touches it. */
const initial: Readonly<Record<string, (element: Json) => Json>> = {
  plain_text_input: text,
  url_text_input: text,
  email_text_input: text,
  number_input: text,
  static_select: (element) => ({ selected_option: element['initial_option'] ?? null }),
  radio_buttons: (element) => ({ selected_option: element['initial_option'] ?? null }),
  multi_static_select: (element) => ({ selected_options: element['initial_options'] ?? [] }),
  checkboxes: (element) => ({ selected_options: element['initial_options'] ?? [] }),
  conversations_select: (element) => ({ selected_conversation: element['initial_conversation'] ?? null }),
  multi_conversations_select: (element) => ({
    selected_conversations: element['initial_conversations'] ?? [],
  }),
  channels_select: (element) => ({ selected_channel: element['initial_channel'] ?? null }),
  users_select: (element) => ({ selected_user: element['initial_user'] ?? null }),
  datepicker: (element) => ({ selected_date: element['initial_date'] ?? null }),
  timepicker: (element) => ({ selected_time: element['initial_time'] ?? null }),
};

/** What the inputs hold: what was entered, where that input still exists, else how they begin. */
export function valuesOf(blocks: readonly Json[], entered: Values): Values {
  const values: Record<string, Record<string, Json>> = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const begin = initial[String(element['type'])];
      if (!begin) continue;
      const blockId = String(block['block_id']);
      const actionId = String(element['action_id']);
      const held = entered[blockId]?.[actionId] ?? begin(element);
      values[blockId] = { ...values[blockId], [actionId]: { type: element['type'], ...held } };
    }
  }
  return values;
}

const isEmpty = (held: Json | undefined): boolean =>
  Object.entries(held ?? {}).every(
    ([key, value]) =>
      key === 'type' || value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );

/** Inputs that must not stay empty, by block, with Slack's word for it. */
export function missing(blocks: readonly Json[], values: Values): Readonly<Record<string, string>> {
  const empty = blocks.filter((block) => {
    if (block['type'] !== 'input' || block['optional'] === true) return false;
    const [element] = elementsOf(block);
    return isEmpty(values[String(block['block_id'])]?.[String(element?.['action_id'])]);
  });
  return Object.fromEntries(
    empty.map((block) => [String(block['block_id']), 'Please complete this required field.']),
  );
}
