import type { Entity } from '../../attribution/names/entity.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { overlaps, type Span } from '../../story/span.ts';
import type { Looked } from '../finding/finding.ts';
import { personNamed } from '../finding/topic.ts';
import type { IndexedStory } from '../index.ts';
import { isOfLead } from '../people/nameless-lead.ts';
import { tokensOf } from '../words/tokens.ts';

/** Sentences back in which somebody is named whom "he" or "she" may mean. */
export const BACK = 2;

const WHOSE =
  /^how (?:many|much)\b.{0,80}?\b(?:has|have|had|did|does|do|is|was)\s+(.{1,60}?)\s+\p{Ll}+(?:\s.*)?$/u;
/** "How much has Velstad offered": the operator named oftener, though a "Velstad Post" is a person for all that is known. */
const isOfBody = (
  forms: readonly string[],
  near: Span,
  person: Entity,
  { analysis }: IndexedStory,
): boolean =>
  person.gender === undefined &&
  analysis.entities.some(
    ({ kind, aliases, mentions }) =>
      kind === 'organisation' &&
      mentions.length > person.mentions.length &&
      aliases.some(
        (alias) =>
          tokensOf(alias)
            .map(({ form }) => form)
            .join(' ') === forms.join(' '),
      ) &&
      mentions.some((mention) => overlaps(mention, near)),
  );

/** "How many goals has Amankwah scored": those of a man who is named elsewhere are not his. */
export function isOfAnother({ question, index, candidates }: Looked): boolean {
  const forms = tokensOf(WHOSE.exec(question.text)?.[1] ?? '').map(({ form }) => form);
  const person = personNamed(forms, index);
  const { sentences, attributions } = index.analysis;
  const best = candidates[0]?.sentence ?? -1;
  const [from, to] = [sentences[Math.max(0, best - BACK)], sentences[best]];
  if (!person || !from || !to) return false;
  const near = { start: from.start, end: to.end };
  return (
    !isOfLead(person, best, index) &&
    !isOfBody(forms, near, person, index) &&
    !person.mentions.some((mention) => overlaps(mention, near)) &&
    !attributions.some((one) => one.source?.name === person.name && isSaidIn(one, to))
  );
}
