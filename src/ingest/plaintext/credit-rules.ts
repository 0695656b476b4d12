import { isGivenName } from '../../story/mentions/words.ts';
import { dateOf } from './date-line.ts';
import { type FurnitureRule, isSentence, leave } from './line.ts';
import { outletIn } from './outlet-line.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
/** "Ann Lee and Juan de la Cruz": names only. */
const NAMES = `${NAME}(?:,? (?:and|with|&|de|la|van|von|der|al|bin|${NAME})){1,11}`;
const JOB = String.raw`[\p{L} -]{0,40}\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Pp]roducer|News)\b[^.]{0,30}`;

const byline = new RegExp(
  `^(?:(?:(?:Written|Reporting|Story|Report|Words|Text|Interview|Analysis|Review) )?[Bb]y|BY|Words|Text|Report):? (${NAMES}?)(?: ?[,|] ${JOB})?$`,
  'u',
);
const nameAlone = new RegExp(`^(${NAME}(?: ${NAME}){1,3})$`, 'u');
const nameAtPlace = new RegExp(
  `^(${NAME} ${NAME})(?: at| in| reports from),? ${NAME}(?: ${NAME}){0,3}$`,
  'u',
);
/** "Ann Lee, Crime Correspondent", "Ann Lee Arts correspondent". */
const nameWithJob = new RegExp(`^(${NAME} ${NAME}(?: ${NAME})??)(?:,|:)? ${JOB}$`, 'u');
/** "From Ann Lee in Ulm and our foreign desk", "By Ann Lee in Ulm and Bo Diaz in Bonn". */
const fromPlace = new RegExp(
  `^(?:By|From) (${NAME}(?: ${NAME}){1,3}) in ${NAME}(?: ${NAME}){0,3}(?:,? and (?:${NAME}(?: ${NAME}){1,3} in ${NAME}(?: ${NAME}){0,3}|our [\\p{L} ]{3,30}))?$`,
  'u',
);
const jobLine = new RegExp(`^(?:BBC|Reporting from|${JOB}$)`, 'u');

/** "By Ann Lee, The Ulm Courier": the writer, then the outlet. */
const bylineAtOutlet = /^(.+), ([^,]+)$/;

/** "By Ann Lee | Oct 2, 2025 9:14 am", "By Ann Lee, The Ulm Courier": lines of a page that stand in one. */
export const apart = (line: string): readonly string[] => {
  const [, writer = '', outlet = ''] = bylineAtOutlet.exec(line) ?? [];
  if (byline.test(writer) && outletIn(outlet) !== undefined) return [writer, outlet];
  const parts = line.split(/ [|·•] /);
  const known = (part: string): boolean =>
    byline.test(part) || dateOf(part) !== undefined || outletIn(part) !== undefined;
  return parts.length > 1 && parts.every(known) ? parts : [line];
};

const reporter = new RegExp(
  String.raw`^${NAMES} (?:covers|reports on|writes about|reported from|contributed|is an? [\p{L} ]{0,30}(?:reporter|correspondent|writer|editor)\b)`,
  'u',
);
const contributed = /\bcontributed (?:reporting|to this (?:report|story|article))\b[^.]{0,60}\.$/;

/** Who wrote, edited and photographed a story stands around it and is not of it. */
export const creditRules: readonly FurnitureRule[] = [
  {
    name: 'byline',
    why: 'a line of names above the story says who wrote it',
    know: ({ text, above }) => {
      const names = byline.exec(text)?.[1];
      return above && names ? { use: 'byline', text: names.trim() } : undefined;
    },
  },
  {
    name: 'name of the reporter',
    why: 'a name alone above the story is its writer where the line below tells a job, or the line itself a place',
    know: ({ text, above, next }) => {
      const name =
        (jobLine.test(next) ? nameAlone : nameAtPlace).exec(text)?.[1] ??
        nameWithJob.exec(text)?.[1] ??
        fromPlace.exec(text)?.[1];
      return above && name ? { use: 'byline', text: name } : undefined;
    },
  },
  {
    name: 'names below the title',
    why: 'two or three words below the title of which the first is a given name are who wrote the story',
    know: ({ text, above, first }) => {
      const people = text.split(/,? (?:and|&) |, /);
      const named = people.every(
        (one) => nameAlone.test(one) && isGivenName((one.split(' ')[0] ?? '').toLowerCase()),
      );
      return above && first !== '' && named ? { use: 'byline', text } : undefined;
    },
  },
  {
    name: 'nobody by name',
    why: 'where papers name no writer they say so: Our Correspondent, Staff and agencies',
    know: ({ text, above }) =>
      leave(
        above &&
          /^(?:by |from )?(?:our (?:own )?)?(?:staff|correspondents?|foreign desk|reporters?|agencies)(?: (?:and|&) (?:staff|agencies|wires))?$/i.test(
            text,
          ),
      ),
  },
  {
    name: 'job of the reporter',
    why: 'the line below the name of the reporter tells what the reporter does',
    know: ({ text, above, previous }) =>
      leave(
        above &&
          jobLine.test(text) &&
          !isSentence(text) &&
          (nameAlone.test(previous) || byline.test(previous)),
      ),
  },
  {
    name: 'writers and editors',
    why: 'agencies name below a story who reported, wrote and edited it, and their principles',
    know: ({ text }) =>
      leave(
        /^[([]?(?:Additional )?(?:[Rr]eporting|Writing|Editing|Compiled|Produced|Graphics?) (?:and \w+ )?by \p{Lu}/u.test(
          text,
        ) || /^Our Standards: /.test(text),
      ),
  },
  {
    name: 'note on the reporter',
    why: 'papers say below a story what its reporter covers and who else contributed',
    know: ({ text, above }) =>
      leave(
        !above &&
          (contributed.test(text) ||
            (reporter.test(text) && /@|\bfor (?:the|The) \p{Lu}|\breported from\b/u.test(text))),
      ),
  },
  {
    name: 'note on the text',
    why: 'an interview says that it was shortened, which nobody in it said',
    know: ({ text }) =>
      leave(
        /^(?:This|The) (?:interview|conversation|transcript|article|text) (?:has been|was) (?:edited|condensed|lightly)\b/i.test(
          text,
        ),
      ),
  },
  {
    name: 'address',
    why: 'an e-mail address, a telephone number or their heading alone is for the press',
    know: ({ text }) =>
      leave(
        /^(?:E-?mail:? )?[\w.+-]+@[\w.-]+$/i.test(text) ||
          /^(?:(?:Tel|Phone|Telephone|Mobile|T|M)[.:]* )?\+?[\d() .-]{7,20}$/.test(text) ||
          /^(?:Media|Press|News|Investor)(?: Relations)? (?:Contacts?|Enquiries|Inquiries):?$/i.test(text),
      ),
  },
  {
    name: 'head of a press release',
    why: 'a line above the headline says that it may be published',
    know: ({ text, above }) =>
      leave(above && /^(?:for immediate release|embargoed until .{3,60}|press release)[:.]?$/i.test(text)),
  },
  {
    name: 'caption with an agency',
    why: 'a description that ends with an agency and a photographer belongs to a photo',
    know: ({ text }) =>
      /(?:^|[.”"] ?)(?:REUTERS|AP|AFP|EPA|Reuters)\/\p{Lu}[\p{L} .'’/-]{2,60}$/u.test(text)
        ? { use: 'caption', text }
        : undefined,
  },
];
