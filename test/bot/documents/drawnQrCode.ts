/**
 * Reads the QR code of a document back from what is painted: the rectangles of its only figure, sampled in the middle of
 * every module. Works because the documents' streams are not compressed.
 */
export function drawnQrCode(pdf: Buffer): boolean[][] {
  const figure = /\/Figure <<\s*\/MCID \d+\s*>> BDC([\s\S]*?)EMC/.exec(pdf.toString('latin1'))?.[1];
  if (figure === undefined) throw new Error('the document has no figure');
  const rectangles = [...figure.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return { left: x, top: y, right: x + width, bottom: y + height, height };
  });
  const left = Math.min(...rectangles.map((rectangle) => rectangle.left));
  const top = Math.min(...rectangles.map((rectangle) => rectangle.top));
  const width = Math.max(...rectangles.map((rectangle) => rectangle.right)) - left;
  const step = rectangles[0]?.height ?? 1;
  const size = Math.round(width / step);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const x = left + (column + 0.5) * step;
      const y = top + (row + 0.5) * step;
      return rectangles.some((box) => box.left < x && x < box.right && box.top < y && y < box.bottom);
    }),
  );
}
