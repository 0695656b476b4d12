import type { Mention } from '../../../story/mentions/mention.ts';
import { type Span, textOf } from '../../../story/span.ts';
import { type Reading, tokenFrom } from '../../reading.ts';
import { headOf, roleWords } from '../descriptions/office.ts';
import { genderOfRole } from '../gender.ts';
import { COURTESY } from './double-surnames.ts';
import { type Draft, draft, type Named, type Register } from './drafts.ts';
import { withoutRelatives } from './family.ts';
import { withoutGenerations } from './generations.ts';

/** Whose name it is: of a story's people the one who bears it, else a new one. */
export const draftFor = (
  reading: Reading,
  { mention, name, key }: Named,
  { byKey, byShort, people }: Register & { readonly people: ReadonlySet<string> },
): Draft => {
  const full = byKey.get(key);
  const bearing = withoutGenerations(reading, byShort.get(key) ?? []);
  if (full && !bearing.some((one) => isOnlyIn(reading, mention, one, full))) return full;
  const agreeing = bearing.filter((one) => agrees(reading, mention, one, people.has(key)));
  // "Podesta" is Tony Podesta before it is Podesta Group Inc.
  const isPerson = mention.entity !== 'organisation' && agreeing.some(isSurelyPerson);
  const sharing = isPerson ? agreeing.filter(({ kind }) => kind !== 'organisation') : agreeing;
  const bearer = sharing.length > 1 ? bearerOf(reading, mention, sharing) : sharing[0];
  if (bearer) return bearer;
  const alone = draft(mention.entity, name);
  byKey.set(key, alone);
  return alone;
};

/** By a given name, a title or what is told of them, and not by two capitals alone. */
const isSurelyPerson = ({ kind, gender, roles }: Draft): boolean =>
  kind === 'person' && (gender !== undefined || roles.length > 0);

/** "Mrs. Lee" is Ann Lee, where President Lee is called by his surname alone. */
const isOnlyIn = (reading: Reading, { role }: Mention, one: Draft, full: Draft): boolean => {
  const given = role && genderOfRole(textOf(reading.body, role));
  return given !== undefined && one.mentions.length > 0 && one.gender === given && full.gender !== given;
};

/** "Mrs. Clinton" is not Bill, "Washington" the place is not George. */
const agrees = (
  reading: Reading,
  mention: Mention,
  { kind, gender }: Draft,
  isPersonal: boolean,
): boolean => {
  const { role, entity } = mention;
  if (entity === 'place' && kind === 'person') return isPersonal || isQuoted(reading, mention);
  if (entity === 'place' || (entity === 'person' && kind === 'organisation')) return kind === entity;
  const given = role && genderOfRole(textOf(reading.body, role));
  return !given || !gender || given === gender;
};

/** "“It is late,” Israel said." of a story with Ann Israel: a country is not quoted so. */
const isQuoted = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  tokens[from - 1]?.class === 'quote' && tokens[to]?.verb?.group === 'speech';

/**
 * Of several with one surname: who has been named before; then whose gender the title tells; then who bears the title; then the one just named in the paragraph; then the
 * one whom a sentence before was about; then the one whom the story calls by the surname alone, as news does only with the one it is about; then the one named most.
 */
const bearerOf = (reading: Reading, mention: Mention, sharing: readonly Draft[]): Draft | undefined => {
  const gender = mention.role && genderOfRole(textOf(reading.body, mention.role));
  const named = someOf(sharing, ({ mentions }) => mentions.length > 0);
  const known = mention.role ? named : withoutRelatives(reading, named);
  const office = mention.role && officeIn(reading, mention.role);
  const alike = someOf(known, (one) => gender !== undefined && one.gender === gender);
  const bearers = someOf(alike, ({ roles }) =>
    roles.some((role) => office && officeIn(reading, role) === office),
  );
  const [last] = withoutRelatives(reading, bearers).toSorted((a, b) => lastStart(b) - lastStart(a));
  if (last && isOfParagraph(reading, mention, last)) return last;
  const [subject] = bearers
    .filter((one) => wasSubject(reading, mention, one))
    .toSorted((a, b) => lastStart(b) - lastStart(a));
  if (subject) return subject;
  return bearers.toSorted((a, b) => b.alone - a.alone || b.named - a.named)[0];
};

/** "senator" of "Sen. Lee" and of "Ohio Senator Ann Lee", "sergeant" of "Sgt Lee"; forms of address are no office. */
const officeIn = ({ body }: Reading, role: Span): string | undefined => {
  const words = textOf(body, role);
  return COURTESY.test(words) ? undefined : (headOf(words) ?? roleWords(words).at(-1));
};

const lastStart = ({ mentions }: Draft): number => mentions.at(-1)?.start ?? -1;

/** Those of whom something holds, where it holds of any. */
const someOf = (drafts: readonly Draft[], holds: (one: Draft) => boolean): readonly Draft[] => {
  const some = drafts.filter(holds);
  return some.length > 0 ? some : drafts;
};

/** Sentences back in which one was what the text is about. */
const LATELY = 2;

/** "Mayor Bo Lee left. | Lee said": whom a title has just brought in, and the sentence is about. */
const wasSubject = (
  { tokens, units, unitAt }: Reading,
  { from }: Mention,
  { mentions, roles }: Draft,
): boolean => {
  const last = mentions.at(-1);
  const at = last ? tokenFrom(tokens, last.start) : -1;
  const unit = unitAt[at] ?? -1;
  return roles.length > 0 && units[unit]?.from === at && (unitAt[from] ?? 0) - unit <= LATELY;
};

const isOfParagraph = (reading: Reading, { from }: Mention, { mentions }: Draft): boolean => {
  const last = mentions.at(-1);
  const paragraphAt = (at: number): number | undefined => reading.units[reading.unitAt[at] ?? -1]?.paragraph;
  return last !== undefined && paragraphAt(tokenFrom(reading.tokens, last.start)) === paragraphAt(from);
};
