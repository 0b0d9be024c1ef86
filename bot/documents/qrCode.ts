import QRCode from 'qrcode';
import { ink, type Sheet } from './sheet.js';

/** The rows of a QR code with medium error correction; true is a dark module. */
function qrModules(text: string): readonly (readonly boolean[])[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => Boolean(modules.get(row, column))),
  );
}

/**
 * Draws a QR code as vectors in a square of `size` points at the sheet's `y`. The quiet zone of four modules that
 * readers need lies inside the square.
 */
export function drawQrCode(sheet: Sheet, text: string, alt: string, x: number, size: number): void {
  const rows = qrModules(text);
  const step = size / (rows.length + 8);
  const top = sheet.y;
  const figure = sheet.element('Figure', undefined, { alt, bbox: [x, top, x + size, top + size], placement: 'Block' });
  sheet.mark(figure, () => {
    rows.forEach((row, index) => {
      // Neighbouring dark modules are one rectangle: fewer shapes, and no hairlines between them.
      for (let start = 0; start < row.length; start += 1) {
        if (row[start] !== true) continue;
        let end = start;
        while (row[end + 1] === true) end += 1;
        sheet.doc.rect(x + (start + 4) * step, top + (index + 4) * step, (end - start + 1) * step, step);
        start = end;
      }
    });
    sheet.doc.fill(ink.text);
  });
}
