import type { QuotedStretch, Reading } from '../reading.ts';

/** Nothing of the story goes on in the sentence of a quotation, as it does in "“We are sorry” is not in it." */
export const standsAlone = ({ tokens, units }: Reading, { from, to, unit }: QuotedStretch): boolean => {
  const own = units[unit];
  const opens = own?.from === from || tokens[from - 1]?.class === 'break';
  return opens && (to >= (own?.to ?? 0) || /^(?:break|stop)$/.test(tokens[to]?.class ?? 'break'));
};
