const periods = /^(?:week|weekend|month|year|spring|summer|fall|autumn|winter|morning)$/;

/** "last | week", "this | spring": what “last” and “this” make a time of. */
export const isPeriod = (lower: string): boolean => periods.test(lower);
