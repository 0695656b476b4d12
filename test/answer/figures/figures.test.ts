import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/answer/figures/figures.ts';
import { countedIn } from '../../../src/answer/figures/side-by-side.ts';
import type { Span } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

function figures(body: string): readonly string[] {
  const block = { kind: 'paragraph' as const, start: 0, end: body.length };
  const story = { id: 's', title: 't', outlet: 'o', deduced: {}, captions: [], body, blocks: [block] };
  const sentences = [{ start: 0, end: body.length, block: 0 }];
  const text = (span: Span | undefined) => (span ? body.slice(span.start, span.end) : '');
  return figuresOf({ story, sentences, attributions: [], entities: [] }).map((figure) =>
    [
      text(figure.hedge),
      text(figure),
      figure.whose ? `age of ${text(figure.whose)}` : text(figure.thing),
      figure.to ? `${figure.value}–${figure.to}` : figure.value,
      figure.unit,
    ]
      .filter((part) => part !== '' && part !== undefined)
      .join(' | '),
  );
}

describe('the figures of a sentence: hedge, words, thing, value, unit', () => {
  it.each([
    ['They sent an estimated total of 14,000 troops.', ['an estimated total of | 14,000 | troops | 14000']],
    [
      'At least 34 people died and dozens of homes burned.',
      ['At least | 34 | people | 34', 'dozens | homes | 12'],
    ],
    [
      'It cost £2bn, or about $2.5 billion.',
      ['£2bn | 2000000000 | GBP', 'about | $2.5 billion | 2500000000 | USD'],
    ],
    ['The trip cost R680 000.', ['R680 000 | 680000 | ZAR']],
    [
      'He got N500,000, GHS 20,000 and R1.5bn.',
      ['N500,000 | 500000 | NGN', 'GHS 20,000 | 20000 | GHS', 'R1.5bn | 1500000000 | ZAR'],
    ],
    ['Some 12 500 homes burned.', ['Some | 12 500 | homes | 12500']],
    ['The top clerk earns Sh946,000.', ['Sh946,000 | 946000 | shillings']],
    ['Repairs cost KSh 2.5 million.', ['KSh 2.5 million | 2500000 | KES']],
    ['A 5 000-strong crowd took the R102 to the N2.', []],
    ['Prices rose by 3.5 per cent.', ['3.5 per cent | 3.5 | %']],
    ['Some 20% of voters stayed at home.', ['Some | 20% | voters | 20 | %']],
    ['A 34-year-old man walked 10 km.', ['34-year-old | 34 | years', '10 km | 10 | km']],
    ['Between 30 and 40 ships passed.', ['30 and 40 | ships | 30–40']],
    ['It takes 5 to 6 weeks.', ['5 to 6 weeks | 5–6 | weeks']],
    ['Twenty-five North Korean soldiers were seen.', ['Twenty-five | North Korean soldiers | 25']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands | people | 100000']],
    [
      'The town has a death toll of 34.',
      ['death toll | 34'.replace('death toll | 34', '34 | death toll | 34')],
    ],
    ['More than half a million letters came.', ['More than | half a million | letters | 500000']],
    ['Four of her grandchildren left.', ['Four | grandchildren | 4']],
    ['Some 200 police officers came.', ['Some | 200 | police officers | 200']],
    ['It got 19 cm of rain in an hour.', ['19 cm | rain | 19 | cm']],
    ['They found 20 kg of raw cocaine.', ['20 kg | raw cocaine | 20 | kg']],
    ['It got 145 mm (5.7 inches) of rain.', ['145 mm | rain | 145 | mm', '5.7 inches | rain | 5.7 | in']],
    ['It began at 0600 GMT and ended around 1130 local time.', []],
    ['It ended within 12 hours of its announcement.', ['12 hours | 12 | hours']],
    ['It killed 184 Palestinians.', ['184 | Palestinians | 184']],
    ['Twelve Democrats voted for it.', ['Twelve | Democrats | 12']],
    ['It won 12 Oscars.', ['12 | 12']],
    ['3,000 of its troops left.', ['3,000 | troops | 3000']],
    ['At least one ship sank.', ['At least | one | 1']],
    [
      'It gives them a 9% raise and a payment of £1,200.',
      ['9% | raise | 9 | %', '£1,200 | payment | 1200 | GBP'],
    ],
    ['Some 1,140 of its 1,412 members agreed.', ['Some | 1,140 | members | 1140', '1,412 | members | 1412']],
    ['It has 1,900 of the firm’s 2,600 drivers.', ['1,900 | drivers | 1900', '2,600 | drivers | 2600']],
    ['She met 12 of the firm’s owners.', ['12 | firm’s owners | 12']],
    ['“Nine per cent sounds fine,” he said.', ['Nine per cent | 9 | %']],
    ['It rose by 3.2 metres in eleven hours.', ['3.2 metres | 3.2 | m', 'eleven hours | 11 | hours']],
    ['A judge imposed a $5m fine.', ['$5m | fine | 5000000 | USD']],
    ['A three-week strike ended.', ['three-week | strike | 3 | weeks']],
    ['Shares fell 3% yesterday and 4% on Monday.', ['3% | 3 | %', '4% | 4 | %']],
    ['The Red Cross put the number of dead at 41.', ['41 | dead | 41']],
    ['The death toll rose to 34.', ['34 | death toll | 34']],
    [
      'The death toll from floods in the north rose to 214 on Thursday, up from 178 a day earlier.',
      ['214 | death toll | 214', '178 | death toll | 178'],
    ],
    ['It put the number of displaced at about 120,000.', ['about | 120,000 | displaced | 120000']],
    ['Rona Vail, 52, who runs it, left.', ['52 | age of Rona Vail | 52']],
    [
      'Tomas Reed, a fisherman, 31, and Eva Lind, aged 40, watched.',
      ['31 | age of Tomas Reed | 31', '40 | age of Eva Lind | 40'],
    ],
    ['The true sum was closer to 15 tonnes.', ['closer to | 15 tonnes | 15 | t']],
    ['Another 20 or so ships sank.', ['or so | 20 | 20']],
    [
      'It costs upwards of £2m, in excess of $3m.',
      ['upwards of | £2m | 2000000 | GBP', 'in excess of | $3m | 3000000 | USD'],
    ],
    ['The toll had stood on Monday at 388.', ['388 | toll | 388']],
    ['It put the number of missing at more than 60.', ['more than | 60 | missing | 60']],
    ['It toppled two of its five cranes.', ['two | cranes | 2', 'five | cranes | 5']],
    ['Some 40 fishermen left.', ['Some | 40 | fishermen | 40']],
    ['About 240 people were hurt, 31 of them badly.', ['About | 240 | people | 240', '31 | people | 31']],
    ['It employs nine people, four of them full time.', ['nine | people | 9', 'four | people | 4']],
    ['It had 90 men; Kareth has spoken of 88.', ['90 | men | 90', '88 | men | 88']],
    [
      'Two firefighters, aged 24 and 51, died.',
      ['Two | firefighters | 2', '24 | age of Two firefighters | 24', '51 | age of Two firefighters | 51'],
    ],
    ['They call 300 witnesses.', ['300 | witnesses | 300']],
    ['Three women and 2 children were saved.', ['Three | women | 3', '2 | children | 2']],
  ])('%s', (body, expected) => {
    expect(figures(body)).toEqual(expected);
  });

  it.each([
    ['a year', 'It began in 2014.'],
    ['an age that is nobody’s by name', 'A fisherman, 31, watched, and a boy aged 7.'],
    ['an age of somebody without a name', 'The driver, 44, fled.'],
    ['a date', 'On 28 April, and on April 28, 2025, they met.'],
    ['a time of day', 'It opened at 8:30 and closed at 10 pm.'],
    ['a name', 'The F-16, the G7, Covid-19 and a Boeing 737.'],
    ['a thing with a number', 'Tank 7 had failed, Unit 4 burned and Route 66 is shut.'],
    ['a number to call', 'People should ring 111 or dial 999.'],
    ['an order', 'He came 1st in part 3, at No. 10, as the #2 driver.'],
    ['the end of a name', 'Bridge Explorer 6 was slow.'],
    ['those named before', 'It was agreed between the two countries.'],
    ['a pronoun', 'One of them said that no one knew, and if one adds it up.'],
    ['a way of speaking', 'At six she left.'],
    ['a long identifier', 'See 672138506081275904672138.'],
  ])('should NOT take %s for one', (_, body) => {
    expect(figures(body)).toEqual([]);
  });
});

const ledger = (body: string) => figuresOf(analysisOf(body));

describe('those counted carry what is told of them', () => {
  it.each([
    ['A blast killed at least 19 people.', ['dead']],
    ['Renko said 43 people were unaccounted for.', ['missing']],
    ['The death toll rose to 34.', ['dead']],
    ['It hurt six miners, injuring 40 others.', ['hurt', 'hurt']],
    ['Police seized 40 guns and saved 300 jobs.', [undefined, undefined]],
    ['Soldiers seized six students.', ['held']],
    ['On Monday 23 patients fell ill.', ['sick']],
    ['A hall had taken in 650 people.', ['sheltered']],
    ['Two people were arrested.', ['held']],
    ['It killed seven people and infected 172.', ['dead', 'sick']],
    ['The plane fell, killing all six aboard.', ['dead']],
    ['It killed four. Three were hurt, and two drowned.', ['dead', 'hurt', 'dead']],
    ['The fire left five homeless.', ['displaced']],
    ['The fire took the lives of 49 guests.', ['dead']],
    ['Two police officers and a deckhand were hurt.', ['hurt']],
    ['Five people in the other car were hurt.', ['hurt']],
    ['At least 134 people from the ferry were rescued.', ['rescued']],
    ['Two drivers suffered minor to moderate burns.', ['hurt']],
    ['Six miners sustained serious head injuries.', ['hurt']],
    // Should NOT: what is no harm to a body.
    ['Two firms suffered heavy losses.', [undefined]],
    // Should NOT: of two clauses the second is about another.
    ['There were 48 guests in the hall when the staff were hurt.', [undefined]],
    ['There were 48 guests in the hall and staff were hurt.', [undefined]],
    ['It has two officers and a dog was hurt by them.', [undefined]],
    // Should NOT: what somebody else does, or what a measure tells.
    ['Some 300 firefighters fought the flames that killed a man.', [undefined]],
    ['The fire burned 40 hectares.', [undefined]],
    ['The army sent 600 soldiers.', [undefined]],
    ['The clinic treated 400 patients.', [undefined]],
    ['Some 240 people were being treated.', ['hurt']],
    ['At six the dead were buried.', []],
    ['The two drowned off Lisk.', []],
  ])('%s', (body, kinds) => {
    expect(ledger(body).map(({ state }) => state?.kind)).toEqual(kinds);
  });
});

describe('values for one thing stand side by side', () => {
  it.each([
    ['It lost 9 tonnes of oil. Nobody saw it. The true figure was closer to 15 tonnes.', [9, 15]],
    ['Some 200 people came; organisers said there were 500.', [200, 500]],
    ['Park said 43 people were unaccounted for. The union put the number of missing at 60.', [43, 60]],
    ['The roof will cost £900,000. Its own survey gave a figure of £650,000.', [900_000, 650_000]],
    ['About 5,000 relatives marched. Police put the crowd at 1,800.', [5000, 1800]],
  ])('%s', (body, values) => {
    const [first, second] = ledger(body);
    expect([first?.value, second?.value]).toEqual(values);
    const isSame = second?.another?.start === first?.start;
    expect(isSame || (first && second && countedIn(first) === countedIn(second))).toBe(true);
  });

  it.each([
    'It has 300 rooms. The company put the cost at $2m.',
    'It sold 4 cars. The total was 12 lorries.',
    'It lost 9 tonnes. It is 15 km away.',
  ])('should NOT: %s', (body) => {
    expect(ledger(body).flatMap(({ another }) => another ?? [])).toEqual([]);
  });
});

it('gives no figure of a second speaker to the first', () => {
  const [first, second] = ledger('The force said some 200 people came; organisers said there were 500.');
  expect(first?.attribution?.source).toBeDefined();
  expect(second?.attribution?.source?.start).not.toBe(first?.attribution?.source?.start);
});

it.each([
  'A spokesman for Lumo, which paid £14 million for it, denied that it was late.',
  'The union warned of a strike, after a walkout shut 300 schools in May.',
  'Three people were hurt, and the mayor declared that it was over.',
])('gives no figure of the story to who speaks beside it: %s', (body) => {
  const told = ledger(body);
  expect(told.length).toBeGreaterThan(0);
  expect(told.flatMap(({ attribution }) => attribution ?? [])).toEqual([]);
});
