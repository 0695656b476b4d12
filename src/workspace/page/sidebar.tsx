import { type ReactNode, useEffect, useState } from 'react';
import type { StoryEntry } from '../protocol.ts';
import { Avatar } from './avatar.tsx';
import { hashOf, type Place } from './place.ts';
import { messagesOf, type Shown } from './seen.ts';

interface Props {
  readonly shown: Shown;
  readonly place: Place;
}

export function Sidebar({ shown, place }: Props): ReactNode {
  const here = place.kind === 'app' ? directOf(shown) : place.id;
  const unread = useUnread(shown, here);
  const rooms = shown.channels
    .filter((channel) => channel.kind !== 'im' && !channel.archived)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <nav className="sidebar" aria-label="Channels and direct messages">
      <h1>{shown.team}</h1>
      <h2>Channels</h2>
      <ul>
        {rooms.map(({ id, name }) => (
          <Entry key={id} place={{ kind: 'channel', id }} isHere={here === id} unread={unread(id)}>
            <span aria-hidden="true" className="hash">
              #
            </span>
            {name}
          </Entry>
        ))}
      </ul>
      <h2>Apps</h2>
      <ul>
        <Entry
          place={{ kind: 'app', tab: 'messages' }}
          isHere={place.kind === 'app'}
          unread={unread(directOf(shown))}
        >
          <Avatar author={{ name: shown.app.name, kind: 'app' }} small />
          {shown.app.name}
        </Entry>
      </ul>
      {shown.app.hasStories && <Stories heard={shown.messages.length} />}
      <People shown={shown} />
    </nav>
  );
}

const directOf = (shown: Shown): string => shown.channels.find(({ kind }) => kind === 'im')?.id ?? '';

/** How many messages of others came to a channel since it was last looked at. */
function useUnread(shown: Shown, here: string): (channel: string) => number {
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(shown.channels.map(({ id }) => [id, messagesOf(shown, id).length])),
  );
  const count = messagesOf(shown, here).length;
  useEffect(() => setSeen((before) => ({ ...before, [here]: count })), [here, count]);
  return (channel) => (channel === here ? 0 : messagesOf(shown, channel).length - (seen[channel] ?? 0));
}

interface EntryProps {
  readonly place: Place;
  readonly isHere: boolean;
  readonly unread: number;
  readonly children: ReactNode;
}

const Entry = ({ place, isHere, unread, children }: EntryProps): ReactNode => (
  <li>
    <a href={hashOf(place)} aria-current={isHere ? 'page' : undefined} className={unread > 0 ? 'unread' : ''}>
      {children}
      {unread > 0 && (
        <span className="count">
          {unread}
          <span className="unseen"> unread</span>
        </span>
      )}
    </a>
  </li>
);

/** Each story with its quotations coloured, on a page of its own. */
function Stories({ heard }: { readonly heard: number }): ReactNode {
  const [stories, setStories] = useState<readonly StoryEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was said last may have added a story
  useEffect(() => {
    fetch('/ui/stories')
      .then((response) => response.json())
      .then((list: readonly StoryEntry[]) => setStories(list))
      .catch(() => setStories([]));
  }, [heard]);
  return (
    <>
      <h2>Stories</h2>
      <ul className="stories">
        {stories.map(({ id, title, outlet }) => (
          <li key={id}>
            <a
              className="story-link"
              href={`/story/${encodeURIComponent(id)}`}
              title="See who is quoted, coloured in the text"
            >
              <span className="headline">{title}</span>
              <span className="outlet">{outlet}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever sits here may look through other eyes: what is only visible to one is not to another. */
function People({ shown }: { readonly shown: Shown }): ReactNode {
  return (
    <label className="people">
      You are
      <select
        value={shown.you}
        onChange={(event) => {
          location.search = event.target.value === 'U0YOU' ? '' : `?as=${event.target.value}`;
        }}
      >
        {shown.users
          .filter((user) => !user.isBot)
          .map((user) => (
            <option key={user.id} value={user.id}>
              {user.realName}
            </option>
          ))}
      </select>
    </label>
  );
}
