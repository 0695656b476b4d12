import type { ReactNode } from 'react';
import type { Json } from '../../state/model.ts';
import type { Shown } from '../seen.ts';
import { type InputProps, keyOf, nameOf, useHeld } from './held.ts';
import { list, string, textOf } from './json.ts';
import { useSurface } from './surface.ts';

interface Option {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  readonly picked: unknown;
}

const staticOptions = (element: Json): readonly Option[] => [
  ...list(element['options']).map((option) => asOption(option, '')),
  ...list(element['option_groups']).flatMap((group) =>
    list(group['options']).map((option) => asOption(option, textOf(group['label']))),
  ),
];

const asOption = (option: Json, group: string): Option => ({
  key: string(option['value']),
  label: textOf(option['text']),
  group,
  picked: option,
});

const channelOptions = (shown: Shown): readonly Option[] =>
  shown.channels
    .filter((channel) => channel.kind !== 'im')
    .map(({ id, name }) => ({ key: id, label: `#${name}`, group: '', picked: id }));

const conversationOptions = (shown: Shown): readonly Option[] => [
  ...channelOptions(shown),
  ...shown.channels
    .filter((channel) => channel.kind === 'im')
    .map(({ id }) => ({ key: id, label: shown.app.name, group: '', picked: id })),
];

const userOptions = (shown: Shown): readonly Option[] =>
  shown.users.map(({ id, realName }) => ({ key: id, label: realName, group: '', picked: id }));

interface Menu {
  readonly options: (element: Json, shown: Shown) => readonly Option[];
  /** Under which name the choice is sent. */
  readonly picks: string;
}

const menus: Readonly<Record<string, Menu>> = {
  static_select: { options: staticOptions, picks: 'selected_option' },
  multi_static_select: { options: staticOptions, picks: 'selected_options' },
  channels_select: { options: (_, shown) => channelOptions(shown), picks: 'selected_channel' },
  conversations_select: {
    options: (_, shown) => conversationOptions(shown),
    picks: 'selected_conversation',
  },
  multi_conversations_select: {
    options: (_, shown) => conversationOptions(shown),
    picks: 'selected_conversations',
  },
  users_select: { options: (_, shown) => userOptions(shown), picks: 'selected_user' },
};

export const isMenu = (type: string): boolean => type in menus;

export function Select(props: InputProps): ReactNode {
  const { shown } = useSurface();
  const { held, change } = useHeld(props);
  const { element, id, describedBy } = props;
  const menu = menus[string(element['type'])];
  if (!menu) return null;
  const options = menu.options(element, shown);
  const several = menu.picks.endsWith('s');
  const chosen = several ? [held[menu.picks]].flat().map(keyOf) : keyOf(held[menu.picks]);
  return (
    <select
      {...nameOf(props)}
      id={id}
      aria-describedby={describedBy}
      className="field"
      multiple={several}
      value={chosen}
      onChange={(event) => {
        const keys = [...event.target.selectedOptions].map((option) => option.value);
        const picked = options.filter(({ key }) => keys.includes(key)).map((option) => option.picked);
        change({ [menu.picks]: several ? picked : (picked[0] ?? null) });
      }}
    >
      {!several && <option value="">{textOf(element['placeholder']) || 'Choose …'}</option>}
      {[...new Set(options.map(({ group }) => group))].map((group) => (
        <Group key={group} label={group} options={options.filter((option) => option.group === group)} />
      ))}
    </select>
  );
}

function Group({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly Option[];
}): ReactNode {
  const items = options.map(({ key, label: text }) => (
    <option key={key} value={key}>
      {text}
    </option>
  ));
  return label === '' ? items : <optgroup label={label}>{items}</optgroup>;
}
