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

/** Bare pronouns name nobody: who "it" is was not found. */
const isNamed = (body: string, source: Source): boolean =>
  source.name !== undefined || !/^(?:I|you|he|she|it|we|they|who)$/i.test(textOf(body, source));

/** A name as it stands within our sentences: "Everything a senior official said". */
export const withinSentence = (name: string): string =>
  name.replace(/^(?:An?|The|His|Her|Its|Their|Our|Some|One|Two|Three)\b/, (word) => word.toLowerCase());

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
  const name = source && isNamed(body, source) ? nameOf(body, source) : undefined;
  const carrier = via && nameOf(body, via);
  return {
    ...(name && { name }),
    details: [
      ...(name ? [] : ['unattributed']),
      ...(source ? wordsFor(body, source) : []),
      ...(carrier && carrier !== name
        ? [`${attribution.type === 'indirect' ? 'via' : 'quoted by'} ${carrier}`]
        : []),
      ...(addressee ? [`to ${clip(textOf(body, addressee), DETAIL)}`] : []),
      typeOf(attribution),
    ],
  };
}

/** The role, and the story's own words where they are more than the name: `the Secretary of State`. */
function wordsFor(body: string, source: Source): readonly string[] {
  const role = source.role ? textOf(body, source.role) : undefined;
  const words = textOf(body, source);
  const shown = isNamed(body, source) ? [nameOf(body, source)] : [];
  const details: string[] = [];
  for (const [text, label] of [
    [role, role],
    [words, `“${words}”`],
  ]) {
    if (!text || !label || shown.some((other) => says(other, text))) continue;
    shown.push(text);
    details.push(clip(label, DETAIL));
  }
  return details;
}

/** `Marco Rubio` says `Rubio`, `top US diplomat Marco Rubio` says `the top US diplomat`. */
const says = (text: string, other: string): boolean => bare(text).includes(bare(other));

const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|an?)\s+/, '');

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
