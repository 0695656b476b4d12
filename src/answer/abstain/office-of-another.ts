import { isDemonym } from '../../story/mentions/words.ts';
import type { Looked } from '../finding/finding.ts';
import { escaped } from '../finding/introductions/introduction.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { isEnglish } from '../spelling/speller.ts';

/** "Who is the coach of Ulm", "who is Ulm's coach": the office and whose it is. */
const ASKS: readonly RegExp[] = [
  /^who(?:['’]s| is| was) (?:the )?(?<office>[\p{L} -]+?) (?:of|at|for) (?:the )?(?<body>.+)$/iu,
  /^who(?:['’]s| is| was) (?:the )?(?<body>[\p{L}\p{M}. -]+)['’]s (?<office>[\p{L} -]+)$/iu,
];

/** "Who is the Ulm regional organiser": the same, with whose it is ahead. */
const ASKS_BY_NAME =
  /^who(?:['’]s| is| was) the (?<body>\p{Lu}[\p{L}\p{M}.&-]*(?: \p{Lu}[\p{L}\p{M}.&-]*)*) (?<office>\p{Ll}[\p{Ll} -]+)$/u;

/** "Who manages Ulm": whoever has the office of the verb. */
const ASKS_BY_DEED =
  /^who (?<deed>manages|coaches|captains|chairs|leads|heads|edits|owns|governs) (?:the )?(?<body>\p{L}.*)$/iu;
const OFFICES: Readonly<Record<string, string>> = {
  manages: 'manager',
  coaches: 'coach',
  captains: 'captain',
  chairs: 'chair',
  leads: 'leader',
  heads: 'head',
  edits: 'editor',
  owns: 'owner',
  governs: 'governor',
};

function asked(text: string): { readonly office: string; readonly body: string } | undefined {
  const { deed = '', body: of = '' } = ASKS_BY_DEED.exec(text)?.groups ?? {};
  const byDeed = OFFICES[deed.toLowerCase()];
  if (byDeed) return { office: byDeed, body: of };
  const { office, body } = ASKS.map((asks) => asks.exec(text)?.groups).find(Boolean) ?? {};
  if (office && body) return { office, body };
  const { office: ofBody, body: ahead } = ASKS_BY_NAME.exec(text)?.groups ?? {};
  return ofBody && ahead && isBody(ahead) ? { office: ofBody, body: ahead } : undefined;
}

/** Capitals that tell how an office is held or for which party, not whose it is. */
const HOW =
  /^(?:former|new|interim|acting|special|chief|head|prime|general|managing|executive|assistant|deputy|vice|senior|first|then|veteran|ex|outgoing|incoming|longtime|republican|democrat(?:ic)?|independent|conservative|tory|labou?r|liberal|green|socialist|communist)$/i;

/** "Chief Executive Ann Lee", "chief executive Ann Lee"; a "CEO" is one too. */
const eitherCase = (office: string): string =>
  CHIEF_EXECUTIVE.test(office)
    ? '(?:[Cc]hief [Ee]xecutive|CEO)'
    : escaped(office).replace(/(?<!\p{L})\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const CHIEF_EXECUTIVE = /^(?:ceo|chief executive(?: officer)?)$/;

/** "Dorton FC head | coach", "Dorton's | coach": the name right before the office, up to two small words of its own between; "Controversial | owner" opens its sentence. */
function namesBefore(office: string, text: string): readonly string[] {
  const before = new RegExp(
    `((?:\\p{Lu}[\\p{L}\\p{M}.’'&-]* )+)((?:\\p{Ll}[\\p{L}-]* ){0,2})(?<=[\\s-])${eitherCase(office)}\\b`,
    'gu',
  );
  return [...text.matchAll(before)].flatMap(({ 1: name = '', 2: between = '', index }) => {
    const isOpening = !/\p{L}/u.test(text.slice(0, index)) && isEnglish(name.trim().toLowerCase());
    return isOpening || between.split(' ').some((word) => STOP_WORDS.has(word)) ? [] : [name.trim()];
  });
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .split(' '),
  );

const isBody = (name: string): boolean =>
  !name
    .split(' ')
    .every((word) => HOW.test(word) || STOP_WORDS.has(word.toLowerCase()) || isDemonym(word.toLowerCase()));

/** "The Dorton-born coach | of Ulm": whose it is may stand behind it instead. */
function bodiesBehind(office: string, text: string): readonly string[] {
  const behind = new RegExp(
    `${eitherCase(office)} (?:of|at|for) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}.’'&-]* ?)+)`,
    'gu',
  );
  return [...text.matchAll(behind)].map(([, body = '']) => body.trim().replace(/\.$/, ''));
}

/** "Who is the coach of Ulm": "the Dorton coach Ann Lee", in a sentence about their match, is not. */
export function isOfficeOfAnother({ question, index, candidates: [best] }: Looked): boolean {
  const { office, body } = asked(question.text) ?? {};
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  if (office === undefined || body === undefined) return false;
  const names = namesBefore(office.toLowerCase(), text).filter(isBody);
  const own = wordsOf(body);
  const isOther = (name: string): boolean => wordsOf(name).isDisjointFrom(own);
  return names.length > 0 && [...names, ...bodiesBehind(office.toLowerCase(), text)].every(isOther);
}
