import { expect } from '@jest/globals';
import { type PdfPage, type PdfRun, pdfPages } from '../../helpers/pdf.js';

/** Text of the letter lives between these, in points; below stands only the footer. */
const bodyBottom = 841.89 - 74;
const side = 62;

function overlaps(a: PdfRun, b: PdfRun): boolean {
  const vertical = Math.abs(a.baseline - b.baseline) < Math.min(a.size, b.size) * 0.7;
  return vertical && a.left < b.right - 0.5 && b.left < a.right - 0.5;
}

/**
 * Holds that a document is tidy: A4, nothing outside the margins, no text over another text, and on every page a footer
 * with the reference and the right page number that nothing comes near.
 */
export function expectTidyPages(pages: readonly PdfPage[], reference: string): void {
  pages.forEach((page, index) => {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
    const footer = page.runs.filter((run) => run.baseline > bodyBottom).map((run) => run.text);
    expect(footer).toEqual([expect.stringContaining(`Ref. ${reference}`), `Halaman ${index + 1} dari ${pages.length}`]);
    for (const run of page.runs) {
      expect(run.left).toBeGreaterThanOrEqual(side - 0.5);
      expect(run.right).toBeLessThanOrEqual(page.width - side + 0.5);
    }
    page.runs.forEach((run, position) => {
      for (const other of page.runs.slice(position + 1)) {
        if (overlaps(run, other)) throw new Error(`page ${index + 1}: “${run.text}” lies over “${other.text}”`);
      }
    });
  });
}

/** Reads a document, holds that it is tidy and that no placeholder was left, and gives its text. */
export async function tidyText(pdf: Uint8Array, reference: string): Promise<string> {
  const pages = await pdfPages(pdf);
  expectTidyPages(pages, reference);
  const text = pages.map((page) => page.text).join('\n');
  expect(text).not.toMatch(/\{\{|undefined|NaN/);
  return text;
}
