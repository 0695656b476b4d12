import type { ReactNode } from 'react';
import type { Message } from '../state/model.ts';
import type { Shown } from './seen.ts';

export interface Author {
  readonly name: string;
  readonly kind: 'person' | 'app' | 'workspace';
}

export function authorOf({ users, app }: Shown, message: Message): Author {
  if (message.byWorkspace) return { name: 'Local workspace', kind: 'workspace' };
  if (message.byApp) return { name: app.name, kind: 'app' };
  return { name: users.find((user) => user.id === message.user)?.realName ?? message.user, kind: 'person' };
}

const signs = { app: '”', workspace: 'i' } as const;

export function Avatar({
  author,
  small = false,
}: {
  readonly author: Author;
  readonly small?: boolean;
}): ReactNode {
  const initials = author.name
    .split(' ')
    .map((word) => word[0])
    .join('');
  const hue = [...author.name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 47, 0) % 360;
  return (
    <span
      className={`avatar ${author.kind}${small ? ' small' : ''}`}
      style={author.kind === 'person' ? { backgroundColor: `hsl(${hue} 38% 40%)` } : undefined}
      aria-hidden="true"
    >
      {author.kind === 'person' ? initials : signs[author.kind]}
    </span>
  );
}
