import { stateNamed } from './state.ts';

const PEOPLE = /^(?:people|persons?|men|women|civilians|residents|others|victims)$/;

/** Words for people without telling which, and for people by their state: "bodies", "the dead", "a death toll". */
export const isPeople = (form: string): boolean => PEOPLE.test(form) || stateNamed(form) !== undefined;
