/**
 * Near-duplicate bodies, after Broder, "On the resemblance and containment of documents" (1997):
 * a body is the set of its runs of five words (shingles); what two sets share says how alike they are.
 */
const shingleWords = 5;

/**
 * Minhashes cut into bands (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4): two bodies
 * collide in some band with probability 1 - (1 - s³)^16: 0.88 where they share half, 0.9999 at 0.8.
 */
const bandCount = 16;
const bandRows = 3;

/** Words of alphabets; of scripts that leave no spaces, single characters. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

export function shinglesOf(body: string): ReadonlySet<number> {
  const words = (body.toLowerCase().match(word) ?? []).map(hashText);
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= Math.max(words.length, shingleWords); i += 1)
    shingles.add(words.slice(i, i + shingleWords).reduce(mix, 0));
  return shingles;
}

/** Numbers under which a body is filed; two near-duplicates share at least one. */
export function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band;
    for (let row = 0; row < bandRows; row += 1) hash = mix(hash, minimum(shingles, band * bandRows + row));
    // The band's number in front keeps the bands apart: 32 + 4 bits, exact in a double.
    return hash + band * 2 ** 32;
  });
}

/** Share of `part` that is in `whole`, 0 to 1. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  return part.intersection(whole).size / part.size;
}

function minimum(shingles: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const hash = mix(seed + 1, shingle);
    if (hash < least) least = hash;
  }
  return least;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Two 32-bit numbers into one, in order; the finalizer of MurmurHash3. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
