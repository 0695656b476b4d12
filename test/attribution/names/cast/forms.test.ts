import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a short form of more than one word stands for the full name', () => {
  test.each([
    ['two surnames', 'Lily Ekman García left. Ekman García said it was over.', ['Lily Ekman García']],
    [
      'two surnames with a title',
      'Lily Ekman García left. Ms. Ekman García said it was over.',
      ['Lily Ekman García'],
    ],
    [
      'a surname with its particle, before the full name',
      'De Wit says it is over\n\nMayor Bill de Wit left early.',
      ['Bill de Wit'],
    ],
    [
      'the word before its particle',
      'Ineza Malo da Rosa left. Malo said it was over.',
      ['Ineza Malo da Rosa'],
    ],
    [
      'should NOT: a name that opens with letters',
      'She told BBC Look East it was late. East said it was over.',
      [undefined, 'East'],
    ],
    ['all its letters', 'Odal bin Rashet left. OBR said it was over.', ['Odal bin Rashet']],
    [
      'a surname with its particle that opens a sentence',
      'On Monday, Odal bin Rashet left. Bin Rashet said it was over.',
      ['Odal bin Rashet'],
    ],
    [
      'a name without its marks',
      'Francois Lee said it was late\n\nMayor François Lee left. Lee said it was over.',
      ['Francois Lee', 'Francois Lee'],
    ],
    [
      'a body without its place',
      'The Texas Ferry Service left. The Ferry Service said it was over.',
      ['Texas Ferry Service'],
    ],
    [
      'an outlet without its place',
      'The New York Morning Post read it. The Morning Post said it was over.',
      ['New York Morning Post'],
    ],
    ['a company', 'Corvane Platforms Inc. left. Corvane said it was over.', ['Corvane Platforms Inc.']],
    ['a company of two', 'Corvane & Lumo left. C&L said it was over.', ['Corvane & Lumo']],
    [
      'should NOT: a word of a company’s name',
      'General Ferries Corp. left. General said it was over. Ann Lee said it was late.',
      ['Ann Lee'],
    ],
    [
      'marks and strokes that a writer leaves out',
      'Łukasz Nowağ left. Mr Nowag said it was over.',
      ['Łukasz Nowağ'],
    ],
    ['another spelling of its ending', 'Ivan Tolenskyy left. Tolensky said it was over.', ['Ivan Tolenskyy']],
    [
      'a ministry the other way round',
      'The Ministry of Ferries left. The Ferries Ministry said it was over. The MoF said it was late.',
      ['Ministry of Ferries', 'Ministry of Ferries'],
    ],
    [
      'a department the other way round',
      'The Harbor Department left. The Department of the Harbor said it was over. The DOH said it was late.',
      ['Harbor Department', 'Harbor Department'],
    ],
    ['a department', 'The Roads Department left. Roads said it was over.', ['Roads Department']],
    [
      'should NOT: a given name with a surname is somebody else’s full name',
      'Carla Ann Lee left. Ann Lee said it was over.',
      ['Ann Lee'],
    ],
    [
      'should NOT: a word with a capital is no given name',
      'Says Ekman García\n\nEkman García said it was over.',
      ['Ekman García'],
    ],
    [
      'should NOT: a body that every place has',
      'The Ohio Liberal Party met. The Liberal Party said it was over.',
      ['Liberal Party'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('a given name for short is of who bears it in full', () => {
  test.each([
    ['in full first', 'Kenneth Holt left. Ken Holt said it was over.', ['Kenneth Holt']],
    ['for short first', 'Ken Holt left. Kenneth A. Holt said it was over.', ['Ken Holt']],
    ['by the surname', 'Sandra Vale left. Sandy Vale slept. Vale said it was over.', ['Sandra Vale']],
    ['should NOT: another surname', 'Kenneth Holt left. Ken Vale said it was over.', ['Ken Vale']],
    ['should NOT: two short forms', 'Chuck Holt left. Charlie Holt said it was over.', ['Charlie Holt']],
    ['should NOT: a son', 'Donald Holt left. Don Holt Jr. said it was over.', ['Don Holt Jr.']],
    ['should NOT: a father', 'Donald Holt Jr. left. Don Holt said it was over.', ['Don Holt']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
