import { rarity } from '../model.ts';

/** FNV-1a, 32 bits; of a text that goes on, from the hash of what stands before. */
export function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A bucket for a word, so that counts can be kept without the words. */
export const bucketOf = (stem: string, buckets: number, before?: number): number =>
  (hashOf(stem, before) >>> 0) % buckets;

const frequencies = Float64Array.from(rarity.digits, (digit) => 2 ** Number.parseInt(digit, 16) - 1);

/** Inverse document frequency over many texts; about 1 for a rare word. */
export function rarityOf(stem: string): number {
  const frequency = frequencies[bucketOf(stem, frequencies.length)] ?? 0;
  return Math.log(1 + (rarity.documents - frequency + 0.5) / (frequency + 0.5)) / 3;
}
