import { expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

test.each([
  [
    'of one who is described, over paragraphs that a mark opens',
    'A nurse, Ann Lee, told the Courier that drivers fled the fire.\n\n“Many were hurt. We ran to the quay.\n\n“Since we came here, nobody has come to help us.”',
    ['A nurse', 'A nurse'],
  ],
  [
    'should NOT: whom a cue behind its last paragraph tells',
    'A nurse, Ann Lee, told the Courier that drivers fled the fire.\n\n“Many were hurt. We ran to the quay.\n\n“Nobody has come to help us,” Bo Diaz said.',
    ['A nurse', 'Bo Diaz'],
  ],
  [
    'should NOT: of several',
    'Nurses, among them Ann Lee, told the Courier that drivers fled the fire.\n\n“Many were hurt. We ran to the quay.\n\n“Since we came here, nobody has come to help us.”',
    ['Nurses'],
  ],
])('a quotation alone behind a report: %s', (_, body, who) => {
  expect(saidIn(body).map((one) => one.who)).toEqual(who);
});
