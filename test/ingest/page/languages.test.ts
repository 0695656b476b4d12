import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/charset.ts';
import { readPage } from '../../../src/ingest/page/page.ts';
import { textOf } from '../../../src/story/span.ts';

interface Case {
  readonly language: string;
  readonly html: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly dir?: string;
}

const cases: readonly Case[] = [
  {
    language: 'ar',
    html: 'en',
    dir: 'rtl',
    title: 'المطر يغلق الميناء',
    paragraphs: [
      'أغلقت السلطات الميناء يوم الاثنين بعد ثلاثة أيام من المطر، وتنتظر أربع عشرة سفينة في الخارج منذ الصباح.',
      '«لن نفتح الميناء قبل أن يصبح الجدار آمنا»، قالت مديرة الميناء للصحفيين الذين كانوا ينتظرون عند البوابة.',
      'وكان الميناء قد أغلق آخر مرة في عام ١٩٩٨ عندما سدت سفينة المدخل تسعة أيام كاملة.',
    ],
  },
  {
    language: 'he',
    html: '',
    dir: 'rtl',
    title: 'הגשם סגר את הנמל',
    paragraphs: [
      'הנמל נסגר ביום שני אחרי שלושה ימים של גשם, וארבע עשרה אוניות מחכות בחוץ מאז הבוקר, אמרה הרשות.',
      '"לא נפתח לפני שהחומה תהיה בטוחה", אמרה מנהלת הנמל לעיתונאים שחיכו ליד השער במשך שעות ארוכות.',
      'בפעם האחרונה נסגר הנמל בשנת 1998, כשאונייה חסמה את הכניסה במשך תשעה ימים.',
    ],
  },
  {
    language: 'ru',
    html: 'ru',
    title: 'Дождь закрыл порт',
    paragraphs: [
      'Порт закрыли в понедельник после трёх дней дождя, и четырнадцать судов ждут снаружи, сообщили власти города.',
      '«Мы не откроем порт, пока стена не станет безопасной», — сказала начальница порта журналистам у ворот.',
      'В последний раз порт закрывали в 1998 году, когда судно девять дней загораживало вход.',
    ],
  },
  {
    language: 'ja',
    html: '',
    title: '雨で港が閉鎖',
    paragraphs: [
      '三日間の雨の後、港は月曜日に閉鎖され、十四隻の船が外で待っていると港湾当局が発表した。再開の見通しは立っていない。',
      '「壁が安全になるまで港は開けません」と港長は門の前で待っていた記者たちに語った。船は土曜日に戻る見込みだという。',
      '最後に港が閉鎖されたのは一九九八年で、一隻の船が九日間にわたって入り口をふさいだ時だった。',
    ],
  },
  {
    language: 'de',
    html: '',
    title: 'Regen schließt den Hafen',
    paragraphs: [
      'Der Hafen wurde am Montag nach drei Tagen Regen geschlossen, und vierzehn Schiffe warten draußen, sagte die Behörde.',
      '„Wir öffnen nicht, bevor die Mauer sicher ist“, sagte die Leiterin des Hafens den Journalisten, die am Tor auf sie warteten.',
      'Zuletzt war der Hafen 1998 geschlossen, als ein Schiff die Einfahrt neun Tage lang versperrte.',
    ],
  },
];

const pageOf = ({ html, dir, title, paragraphs }: Case): string =>
  `<html lang="${html}"${dir === undefined ? '' : ` dir="${dir}"`}><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('stories in other languages and scripts', () => {
  it.each(cases)('$language: every paragraph to the letter, and the language known', (story) => {
    const read = readPage(pageOf(story));
    expect(read.story.blocks.map((block) => textOf(read.story.body, block))).toEqual(story.paragraphs);
    expect(read.story).toMatchObject({ language: story.language, title: story.title });
  });

  it('from bytes in an old charset, as the page declares', () => {
    const [, , russian] = cases;
    if (russian === undefined) throw new Error('no Russian case');
    const page = pageOf(russian).replace('<head>', '<head><meta charset="windows-1251">');
    // Windows-1251 holds the Russian letters from 0xC0 on in the order of Unicode; the marks are listed.
    const marks: Readonly<Record<string, number>> = { '«': 0xab, '»': 0xbb, '—': 0x97, ё: 0xb8 };
    const bytes = Buffer.from(
      Array.from(page, (letter) => {
        const point = letter.codePointAt(0) ?? 0;
        return marks[letter] ?? (point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point);
      }),
    );
    const read = readPage(decode(bytes));
    expect(read.story.blocks.map((block) => textOf(read.story.body, block))).toEqual(russian.paragraphs);
  });

  it('counts the quotation marks of all of them', () => {
    expect(cases.map((story) => readPage(pageOf(story)).receipt?.storyMarks)).toEqual([2, 2, 2, 2, 2]);
  });
});
