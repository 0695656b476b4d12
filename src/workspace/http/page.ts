import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Room } from '../app/room.ts';
import type { DrawnStory, StoryEntry, Update } from '../protocol.ts';
import type { Change } from '../state/model.ts';
import type { Watchers } from '../watchers.ts';
import { act } from './acts.ts';
import { bodyOf, decoded, parsedJson, sendJson, sendText } from './body.ts';
import { type BuiltPage, buildPage } from './build.ts';
import { seenBy, updateFor } from './seen.ts';

/** Where the page gets stories with their marks from: the workspace itself knows nothing of language. */
export interface StoryShelf {
  list(): Promise<readonly StoryEntry[]>;
  story(id: string): Promise<DrawnStory | undefined>;
}

export interface PageBackend {
  readonly room: Room;
  readonly stories: StoryShelf | undefined;
  readonly isConnected: () => boolean;
  readonly changes: Watchers<Change>;
  /** Is the app connected? Told whenever that changes. */
  readonly connections: Watchers<boolean>;
}

type PageServer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/** The page's own addresses: `/ui/…` for data, everything else from the built files. */
export function pageServer(backend: PageBackend, progress: (line: string) => void): PageServer {
  const built: Promise<BuiltPage> = buildPage(progress);
  built.catch(() => {}); // reported where the page is asked for

  return async (request, response, path) => {
    const [, first, second, ...rest] = path.split('/');
    if (first !== 'ui') {
      const page = await built.catch((error: unknown) => String(error));
      if (typeof page === 'string') sendText(response, 500, `The page could not be built: ${page}`);
      else page.serve(path, response);
    } else if (second === 'live') {
      live(backend, userOf(backend, request), request, response);
    } else if (second === 'act' && request.method === 'POST') {
      const body = parsedJson(await bodyOf(request));
      sendJson(response, 200, await act(backend.room, userOf(backend, request), body));
    } else if (second === 'stories' && backend.stories) {
      await serveStories(backend.stories, decoded(rest), response);
    } else {
      sendText(response, 404, 'Not found');
    }
  };
}

/** Who sits at the page: the visitor, or another person to look through the eyes of. */
function userOf({ room }: PageBackend, request: IncomingMessage): string {
  const asked = new URL(request.url ?? '/', room.base).searchParams.get('as') ?? '';
  const known = room.workspace.users.get(asked);
  return known && !known.isBot ? known.id : 'U0YOU';
}

/** Server-sent events: all that the person sees, then each change. */
function live(backend: PageBackend, user: string, request: IncomingMessage, response: ServerResponse): void {
  const { workspace } = backend.room;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (update: Update) => response.write(`data: ${JSON.stringify(update)}\n\n`);
  const around = { connected: backend.isConnected(), hasStories: backend.stories !== undefined };
  send({ type: 'seen', seen: seenBy(workspace, user, around) });
  const unwatch = backend.changes.add((change) => {
    const update = updateFor(workspace, change, user);
    if (update) send(update);
  });
  const unwatchConnection = backend.connections.add((connected) => send({ type: 'connected', connected }));
  request.on('close', () => {
    unwatch();
    unwatchConnection();
  });
}

async function serveStories(shelf: StoryShelf, id: string, response: ServerResponse): Promise<void> {
  if (id === '') {
    sendJson(response, 200, await shelf.list());
    return;
  }
  const story = await shelf.story(id);
  if (story) sendJson(response, 200, story);
  else sendText(response, 404, 'There is no such story.');
}
