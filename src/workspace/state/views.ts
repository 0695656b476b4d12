import { named } from './blocks.ts';
import type { Json, View, Workspace } from './model.ts';
import { nextId } from './workspace.ts';

/** Slack allows three modals on top of each other. */
export const deepestStack = 3;

export const stackOf = (workspace: Workspace, user: string): readonly View[] =>
  workspace.stacks.get(user) ?? [];

export function viewById(workspace: Workspace, id: string): View | undefined {
  const open = [...workspace.stacks.values()].flat();
  return [...open, ...workspace.homes.values()].find((view) => view.id === id);
}

export const viewByExternalId = (workspace: Workspace, externalId: string): View | undefined =>
  [...workspace.stacks.values()].flat().find((view) => view.given['external_id'] === externalId);

export function pushView(workspace: Workspace, user: string, given: Json): View {
  const stack = stackOf(workspace, user);
  const id = nextId(workspace, 'V');
  const previous = stack.at(-1);
  const view: View = {
    id,
    type: 'modal',
    user,
    hash: nextId(workspace, 'h'),
    rootId: stack[0]?.id ?? id,
    ...(previous && { previousId: previous.id }),
    given: withNames(given),
  };
  setStack(workspace, user, [...stack, view]);
  return view;
}

export function replaceView(workspace: Workspace, old: View, given: Json): View {
  const view: View = { ...old, hash: nextId(workspace, 'h'), given: withNames(given) };
  const stack = stackOf(workspace, old.user).map((other) => (other.id === old.id ? view : other));
  setStack(workspace, old.user, stack);
  return view;
}

export const popView = (workspace: Workspace, user: string): void =>
  setStack(workspace, user, stackOf(workspace, user).slice(0, -1));

export const clearViews = (workspace: Workspace, user: string): void => setStack(workspace, user, []);

export function publishHome(workspace: Workspace, user: string, given: Json): View {
  const id = workspace.homes.get(user)?.id ?? nextId(workspace, 'V');
  const view: View = {
    id,
    type: 'home',
    user,
    hash: nextId(workspace, 'h'),
    rootId: id,
    given: withNames(given),
  };
  workspace.homes.set(user, view);
  workspace.changed({ type: 'home', view });
  return view;
}

const withNames = (given: Json): Json => ({
  ...given,
  blocks: named((given['blocks'] ?? []) as readonly Json[]),
});

function setStack(workspace: Workspace, user: string, stack: readonly View[]): void {
  workspace.stacks.set(user, stack);
  workspace.changed({ type: 'views', user, stack });
}
