import type { Mention } from '../../../story/mentions/mention.ts';
import { isTitleWord } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { headOf } from '../descriptions/office.ts';
import type { Gender } from '../entity.ts';
import { genderOfRole } from '../gender.ts';
import { roleBefore } from '../roles/before.ts';
import { roleBeside } from '../roles/beside.ts';
import type { Draft, Named, Register } from './drafts.ts';
import { isOfKin } from './family.ts';
import { genderByPronoun, genderNext } from './gender-by-pronoun.ts';
import { isLong, keyOf, lastWord } from './key.ts';

/** Somebody whom the story names by title and surname only. */
interface Namesake {
  readonly surname: string;
  readonly name: string;
  readonly gender: Gender | undefined;
}

/**
 * "President Lee spoke. Ann Lee, his wife, left": whom a story calls by title and surname before it names in full
 * another who bears the surname is not that other. News gives a name in full the first time, save for those whom
 * everybody knows; so something must tell the two apart.
 */
export const namesakesOf = (
  reading: Reading,
  names: readonly Named[],
  { byKey, byShort }: Register,
): readonly Namesake[] => {
  const short = names.filter(({ mention, key }) => mention.entity !== 'place' && !isLong(key));
  const fulls = new Map<Draft | undefined, Named>();
  for (const named of names)
    if (isLong(named.key) && !fulls.has(byKey.get(named.key))) fulls.set(byKey.get(named.key), named);
  return [...Map.groupBy(short, ({ key }) => key)].flatMap(([surname, called]): readonly Namesake[] => {
    const titled = called.find(({ mention }) => isTitled(reading, mention));
    const bearers = (byShort.get(surname) ?? []).filter((one) => isBearer(one, surname));
    if (!titled || bearers.length === 0) return [];
    const office = officeIn(reading, titled.mention);
    const shown = gendersShown(reading, called);
    const isOther = (one: Draft): boolean => {
      const full = fulls.get(one)?.mention;
      if (!full || full.from < titled.mention.from || officeIn(reading, full) === office) return false;
      return rules.some((rule) => rule({ reading, called, full, one, shown }));
    };
    if (!bearers.every(isOther)) return [];
    const first = Math.min(...bearers.flatMap((one) => fulls.get(one)?.mention.from ?? []));
    const before = called.filter(({ mention }) => mention.from < first);
    // Before any namesake is named the titles are all theirs.
    const [gender, other] = gendersShown(reading, before);
    return [{ surname, name: titled.name, gender: other ? undefined : gender }];
  });
};

/** "President Lee" in the story's own words; "Team Lee" is nobody's title. */
const isTitled = ({ body, quotationAt }: Reading, { role, entity, from }: Mention): boolean =>
  entity === 'person' &&
  quotationAt[from] === -1 &&
  role !== undefined &&
  isTitleWord(textOf(body, role).toLowerCase().split(/\s+/).at(-1) ?? '');

/** "governor" of "Gov. Lee" and of "Governor Ann Lee": then they are one; courtesy titles are no office. */
const officeIn = ({ body }: Reading, { role }: Mention): string | undefined =>
  role && headOf(textOf(body, role));

const isBearer = ({ kind, name }: Draft, surname: string): boolean =>
  kind === 'person' && lastWord(keyOf(name)) === surname;

/** What may tell the bearer of a full name from whoever is called by title and surname before. */
interface Beside {
  readonly reading: Reading;
  /** The surname alone, with and without a title. */
  readonly called: readonly Named[];
  readonly full: Mention;
  readonly one: Draft;
  /** As titles and pronouns show those who are called so. */
  readonly shown: ReadonlySet<Gender>;
}

/** "Mr. Lee", "President Lee said he", but Ann Lee. */
const differsInGender = ({ one, shown }: Beside): boolean =>
  one.gender !== undefined && shown.has(one.gender === 'male' ? 'female' : 'male');

/** "his wife, Ann Lee", "first lady Ann Lee", "Ann Lee, the president’s wife". */
const isRelative = ({ reading, full }: Beside): boolean =>
  [full.role, roleBefore(reading, full), roleBeside(reading, full)].some(
    (role) => role && isOfKin(reading, role),
  );

/** "President Lee and Ann Lee": within a sentence nobody is named in full after the surname. */
const isInSentence = ({ reading: { unitAt, quotationAt }, called, full }: Beside): boolean =>
  called.some(
    ({ mention: { from } }) =>
      from < full.from && unitAt[from] === unitAt[full.from] && quotationAt[from] === -1,
  );

const rules: readonly ((beside: Beside) => boolean)[] = [differsInGender, isRelative, isInSentence];

const gendersShown = (reading: Reading, called: readonly Named[]): ReadonlySet<Gender> =>
  new Set(
    called.flatMap(({ mention }) => {
      const byTitle = mention.role && genderOfRole(textOf(reading.body, mention.role));
      const byPronoun = genderByPronoun(reading, mention) ?? genderNext(reading, mention);
      return [byTitle ?? [], byPronoun ?? []].flat();
    }),
  );
