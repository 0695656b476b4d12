import type { types } from '@slack/bolt';
import type { Evidence } from '../../answer/answer.ts';
import type { Attribution, Source } from '../../attribution/attribution.ts';
import { textOf } from '../../story/span.ts';
import { clip } from '../limits.ts';
import { separator } from './quotation.ts';

const NAME = 120;
const DETAIL = 160;

/** Who is credited: by name where the story tells it, else in the story's own words. */
export const nameOf = (body: string, source: Source): string =>
  clip(source.name ?? textOf(body, source), NAME);

export interface Credit {
  /** Absent where nobody is quoted, or nobody is credited. */
  readonly name?: string;
  /** Role, words of the story, via, type: each a few words. */
  readonly details: readonly string[];
}

/** Speaker and role, how and through whom: `Kim Jong Un · quoted by KCNA · direct`. */
export function creditOf({ story, attribution }: Pick<Evidence, 'story' | 'attribution'>): Credit {
  if (!attribution) return { details: [] };
  const { body } = story;
  const { source, via, addressee } = attribution;
  return {
    ...(source && { name: nameOf(body, source) }),
    details: [
      ...(source ? wordsFor(body, source) : ['unattributed']),
      ...(via ? [`${attribution.type === 'indirect' ? 'via' : 'quoted by'} ${nameOf(body, via)}`] : []),
      ...(addressee ? [`to ${clip(textOf(body, addressee), DETAIL)}`] : []),
      typeOf(attribution),
    ],
  };
}

/** The role, and the story's own words where they are not the name: `the Secretary of State`. */
function wordsFor(body: string, source: Source): readonly string[] {
  const role = source.role && textOf(body, source.role);
  const words = textOf(body, source);
  const isNamed = !source.name || source.name.includes(words) || words.includes(source.name);
  return [role, isNamed || words === role ? undefined : `“${words}”`]
    .filter((text) => text !== undefined)
    .map((text) => clip(text, DETAIL));
}

const typeOf = ({ type, denied }: Attribution): string => (denied ? `${type}, denied` : type);

export function creditLine({ name, details }: Credit): readonly types.RichTextElement[] {
  const rest = details.join(' · ');
  return [
    ...(name ? [{ type: 'text', text: name, style: { bold: true } } as const] : []),
    ...(name && rest ? [separator] : []),
    ...(rest ? [{ type: 'text', text: rest } as const] : []),
  ];
}

export const creditText = ({ name, details }: Credit): string =>
  [name, ...details].filter((part) => part !== undefined).join(' · ');
