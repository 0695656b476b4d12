import { canonicalText } from '../../../story/canonical.ts';
import { withoutReferences } from '../../character-references.ts';

/** Structured data and feeds hold tags and HTML entities now and then, though they should not. */
export const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : canonicalText(withoutReferences(text.replace(/<[^>]{1,200}>/g, '')));
