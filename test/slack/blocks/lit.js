/**
 * In the page: how much of a stretch of a paragraph is lit up in a screenshot of it, and what else is.
 * Offsets count as a story does: white space is one space, soft hyphens are nothing.
 */
// biome-ignore lint/correctness/noUnusedVariables: called from the test
async function lit({ png, block, from, length }) {
  const range = rangeOf(document.querySelectorAll('p')[block], from, length);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
  const { data, width } = await pixelsOf(png);
  let inside = 0;
  let outside = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    if (data[pixel] !== 255 || data[pixel + 1] !== 0 || data[pixel + 2] !== 255) continue;
    const x = (pixel / 4) % width;
    const y = Math.floor(pixel / 4 / width);
    if (boxes.some((box) => isWithin(box, x, y))) inside += 1;
    else outside += 1;
  }
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return { covered: inside / area, outside, text: range.toString() };
}

const isWithin = ({ left, right, top, bottom }, x, y) =>
  x >= left - 2 && x < right + 2 && y >= top - 2 && y < bottom + 2;

function rangeOf(paragraph, from, length) {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let isAfterSpace = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [index, unit] of node.data.split('').entries()) {
      const isSpace = /\s/.test(unit);
      if ((isSpace && isAfterSpace) || unit === '\u00ad') continue;
      isAfterSpace = isSpace;
      if (at === from) range.setStart(node, index);
      at += 1;
      if (at === from + length) range.setEnd(node, index + 1);
    }
  return range;
}

async function pixelsOf(png) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
