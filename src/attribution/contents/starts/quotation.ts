import { reach, type StartRule } from './rule.ts';

export const atQuotation: StartRule = {
  name: 'quotation',
  why: 'Lee called the plan “a disgrace”: at the opening mark',
  propose: ({ quotation }) => (quotation ? [quotation.from] : []),
};

export const besideQuotation: StartRule = {
  name: 'beside quotation',
  why: 'Lee, long a critic of the works, said that of all plans this was “the worst”: marks and words close before it',
  propose: ({ reading, quotation, report, unit }) => {
    if (!quotation) return [];
    const found: number[] = [];
    const floor = Math.max(unit.from, quotation.from - reach, quotation.from >= report.to ? report.to : 0);
    for (let at = quotation.from - 1; at >= floor && found.length < 5; at -= 1) {
      const token = reading.tokens[at];
      if (
        /^(?:comma|colon|dash|preposition|conjunction)$/.test(token?.class ?? '') ||
        token?.lower === 'that'
      )
        found.push(at + 1);
    }
    return found;
  },
};
