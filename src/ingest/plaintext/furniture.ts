import { furnitureRules } from './furniture-rules.ts';
import { type Furniture, isSentence, type Line } from './line.ts';

export interface KnownFurniture extends Furniture {
  readonly rule: string;
}

/** Furniture is short; a longer line is text. */
const longest = 300;
const longSentence = 60;

/** For each line what furniture it is, or nothing where it is of the story. In doubt it is of the story. */
export function furnitureOf(lines: readonly string[]): readonly (KnownFurniture | undefined)[] {
  let above = true;
  let announced = false;
  let first = '';
  return lines.map((text, index) => {
    const line: Line = {
      text,
      above,
      announced,
      first,
      previous: lines[index - 1] ?? '',
      next: lines[index + 1] ?? '',
    };
    const known = text.length <= longest ? know(line) : undefined;
    if (!known) first ||= text;
    if (isSentence(text)) {
      if (!known && text.length >= longSentence) above = false;
      announced = false;
    } else announced ||= known?.rule === 'other stories';
    return known;
  });
}

function know(line: Line): KnownFurniture | undefined {
  for (const rule of furnitureRules) {
    const found = rule.know(line);
    if (found) return { ...found, rule: rule.name };
  }
  return undefined;
}
