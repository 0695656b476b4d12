import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/answer/answer.ts';
import type { Attribution, Source } from '../../../src/attribution/attribution.ts';
import { creditOf, creditText, withinSentence } from '../../../src/slack/blocks/attribution.ts';

const body =
  'The top US diplomat Marco Rubio warned of it. The Secretary of State told The Daily. A spokesman spoke. KCNA quoted Kim.';

const at = (text: string) => ({ start: body.indexOf(text), end: body.indexOf(text) + text.length });
const source = (
  text: string,
  more: Omit<Partial<Source>, 'role'> & { readonly role?: string } = {},
): Source => {
  const { role, ...rest } = more;
  return { ...at(text), ...rest, ...(role && { role: at(role) }) };
};

function credit(attribution: Partial<Attribution>): string {
  const evidence: Evidence = {
    story: { id: 's', title: 't', outlet: 'o', deduced: {}, captions: [], body, blocks: [] },
    sentence: { start: 0, end: 10, block: 0 },
    paragraph: 1,
    attribution: { type: 'direct', content: [at('it')], ...attribution },
    score: 1,
  };
  return creditText(creditOf(evidence));
}

describe('a name within our sentence', () => {
  it.each([
    ['A senior official', 'a senior official'],
    ['The company', 'the company'],
    ['Theresa May', 'Theresa May'],
    ['Anna Lee', 'Anna Lee'],
    ['IT staff', 'IT staff'],
  ])('%s: Everything %s said', (name, shown) => {
    expect(withinSentence(name)).toBe(shown);
  });
});

describe('who is credited', () => {
  it.each<[string, Partial<Attribution>]>([
    [
      'Marco Rubio · top US diplomat · direct',
      { source: source('Marco Rubio', { name: 'Marco Rubio', role: 'top US diplomat' }) },
    ],
    [
      'Marco Rubio · “The Secretary of State” · to The Daily · direct',
      { source: source('The Secretary of State', { name: 'Marco Rubio' }), addressee: at('The Daily') },
    ],
    [
      'Marco Rubio · top US diplomat · direct',
      { source: source('The top US diplomat', { name: 'Marco Rubio', role: 'top US diplomat' }) },
    ],
    ['A spokesman · indirect', { type: 'indirect', source: source('A spokesman', { role: 'A spokesman' }) }],
    [
      'Kim Jong Un · quoted by KCNA · mixed',
      { type: 'mixed', source: source('Kim', { name: 'Kim Jong Un' }), via: source('KCNA') },
    ],
    [
      'Kim Jong Un · via KCNA · indirect, denied',
      { type: 'indirect', denied: true, source: source('Kim', { name: 'Kim Jong Un' }), via: source('KCNA') },
    ],
    ['KCNA · direct', { source: source('KCNA'), via: source('KCNA') }],
    ['unattributed · direct', {}],
    ['unattributed · “it” · indirect', { type: 'indirect', source: source('it') }],
    ['Marco Rubio · “it” · direct', { source: source('it', { name: 'Marco Rubio' }) }],
  ])('%s', (expected, attribution) => {
    expect(credit(attribution)).toBe(expected);
  });
});
