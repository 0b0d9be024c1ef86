import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it stands on a page: points from the left and from the top, and its size. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly text: string;
}

function open(pdf: Uint8Array) {
  return getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
}

/** Reads the pages of a PDF back: the text with single spaces, and where each run stands. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const task = open(pdf);
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs: PdfRun[] = [];
    let text = '';
    for (const item of items) {
      if (!('str' in item)) continue;
      text += `${item.str}${item.hasEOL ? ' ' : ''}`;
      const [, , , size = 0, left = 0, bottom = 0] = item.transform.map(Number);
      if (item.str.trim() !== '') {
        runs.push({ text: item.str, left, right: left + item.width, baseline: height - bottom, size });
      }
    }
    pages.push({ width, height, runs, text: text.replace(/\s+/g, ' ').trim() });
  }
  await task.destroy();
  return pages;
}

/** The whole text of a PDF in reading order, with single spaces and a line break between pages. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).map((page) => page.text).join('\n');
}
