import { z } from 'zod';
import { problemsOfView } from '../blocks/check.ts';
import { type Refused, use } from '../state/grants.ts';
import type { Grant, Json, View, Workspace } from '../state/model.ts';
import {
  deepestStack,
  publishHome,
  pushView,
  replaceView,
  stackOf,
  viewByExternalId,
  viewById,
} from '../state/views.ts';
import { type Methods, method, object, text } from './method.ts';
import { Refusal } from './refusal.ts';
import { viewJson } from './shapes.ts';

const byTrigger = { trigger_id: text, view: object };

export const views: Methods = {
  'views.open': method([], byTrigger, (workspace, args) => {
    const view = checkView(args.view, 'modal');
    const { user } = triggered(workspace, args.trigger_id);
    return { view: viewJson(workspace, pushView(workspace, user, view)) };
  }),

  'views.push': method([], byTrigger, (workspace, args) => {
    const view = checkView(args.view, 'modal');
    const { user } = triggered(workspace, args.trigger_id);
    const depth = stackOf(workspace, user).length;
    if (depth === 0) throw new Refusal('not_found');
    if (depth >= deepestStack) throw new Refusal('push_limit_reached');
    return { view: viewJson(workspace, pushView(workspace, user, view)) };
  }),

  'views.update': method(
    [],
    { view: object, view_id: text.optional(), external_id: text.optional(), hash: text.optional() },
    (workspace, args) => {
      const old = args.view_id
        ? viewById(workspace, args.view_id)
        : viewByExternalId(workspace, args.external_id ?? '');
      if (!old) throw new Refusal('not_found');
      if (args.hash && args.hash !== old.hash) throw new Refusal('hash_conflict');
      return { view: viewJson(workspace, updated(workspace, old, args.view)) };
    },
  ),

  'views.publish': method(
    [],
    { user_id: z.string(), view: object, hash: text.optional() },
    (workspace, args) => {
      if (!workspace.users.has(args.user_id)) throw new Refusal('user_not_found');
      const view = checkView(args.view, 'home');
      if (args.hash && args.hash !== workspace.homes.get(args.user_id)?.hash)
        throw new Refusal('hash_conflict');
      return { view: viewJson(workspace, publishHome(workspace, args.user_id, view)) };
    },
  ),
};

function updated(workspace: Workspace, old: View, given: Json): View {
  const view = checkView(given, old.type);
  return old.type === 'home' ? publishHome(workspace, old.user, view) : replaceView(workspace, old, view);
}

export function checkView(view: Json, type: View['type']): Json {
  const problems = problemsOfView(view, type);
  if (problems.length > 0) throw new Refusal('invalid_arguments', problems);
  if (JSON.stringify(view).length > 250_000) throw new Refusal('view_too_large');
  return view;
}

const refusedTriggers: Readonly<Record<Refused, string>> = {
  unknown: 'invalid_trigger_id',
  expired: 'expired_trigger_id',
  used: 'exchanged_trigger_id',
};

function triggered(workspace: Workspace, triggerId: string): Grant {
  const grant = use(workspace, workspace.triggers, triggerId);
  if (typeof grant === 'string') throw new Refusal(refusedTriggers[grant]);
  return grant;
}
