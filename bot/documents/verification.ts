import { documents as words } from '../../locales/id/documents.js';
import { paragraph } from './blocks.js';
import { fill } from './fill.js';
import { drawQrCode } from './qrCode.js';
import { ink, type Sheet } from './sheet.js';

const size = 100;

/**
 * The block that lets anybody check the document: a QR code and its address in print, and the SHA-256 of the content.
 * It is kept on one page. When a letter could not be printed, a line below says where the original stands.
 */
export function verification(
  sheet: Sheet,
  options: { readonly url: string; readonly sha256: string; readonly creditor: string },
): void {
  sheet.y += 12;
  const x = sheet.left + size + 12;
  const width = sheet.width - size - 12;
  const small = { size: 8.5 } as const;
  const soft = { size: 8.5, color: ink.soft } as const;
  const height =
    22 + sheet.measure(words.verification.scan, width, small) + sheet.measure(options.url, width, small) + 40;
  sheet.room(Math.max(size, height) + 6);
  const top = sheet.y;
  sheet.rule(top, ink.line);
  sheet.y = top + 6;
  drawQrCode(sheet, options.url, fill(words.verification.qr, { url: options.url }), sheet.left - 6, size);
  sheet.y = top + 14;
  sheet.y = sheet.write(words.verification.heading, x, width, { font: 'bold', color: ink.accent }, 'H2') + 2;
  sheet.y = sheet.write(words.verification.scan, x, width, small) + 2;
  link(sheet, options.url, x, width);
  sheet.y = sheet.write(words.verification.hash, x, width, soft);
  const mono = {
    font: 'mono',
    size: Math.min(8, sheet.fit(options.sha256, width, { font: 'mono', size: 8 })),
  } as const;
  sheet.y = Math.max(sheet.write(options.sha256, x, width, mono), top + size + 6);
  if (!sheet.lostLetters) return;
  sheet.y += 6;
  paragraph(sheet, fill(words.frame.unprintable, { creditor: options.creditor }), { size: 8, color: ink.soft });
}

function link(sheet: Sheet, url: string, x: number, width: number): void {
  const element = sheet.element('Link', sheet.element('P'));
  const top = sheet.y;
  const bottom = sheet.write(url, x, width, { size: 8.5, color: ink.accent }, element);
  const options: object = { structParent: element.node };
  sheet.doc.link(x, top, width, bottom - top, url, options);
  sheet.y = bottom + 4;
}
