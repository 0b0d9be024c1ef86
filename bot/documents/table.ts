import { type Element, ink, type Sheet } from './sheet.js';

export interface Column {
  readonly title: string;
  /** Share of the text width; the shares of a table sum to 1. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

const rowHeight = 15;
const gap = 6;
/** Tables of up to this many lines, header and total included, are not split. */
const short = 8;

/** What of a table must stay together, in points: the whole of a short one, else its header and the first two rows. */
export function tableKeep(rows: number, total: boolean): number {
  const lines = rows + (total ? 2 : 1);
  return rowHeight * (lines <= short ? lines : 3) + 2;
}

/**
 * A table with one line a row. Its header is repeated on every page, the total stays with the last two rows, and a figure that is too wide is set smaller rather than cut.
 */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): void {
  const structure = sheet.element('Table');
  sheet.room(tableKeep(rows.length, total !== undefined));
  header(sheet, columns, structure);
  rows.forEach((row, index) => {
    const left = rows.length - index;
    // The last two rows and the total go to the next page together.
    const keep = left > 2 ? 1 : left + (total === undefined ? 0 : 1);
    if (sheet.room(rowHeight * keep + 1)) header(sheet, columns);
    line(sheet, columns, row, structure, 'regular');
    sheet.rule(sheet.y, ink.line, 0.4);
  });
  if (total !== undefined) {
    sheet.rule(sheet.y, ink.accent, 0.8);
    line(sheet, columns, total, structure, 'bold');
  }
  sheet.y += 6;
}

/** The header is part of the structure once; on the following pages it is decoration. */
function header(sheet: Sheet, columns: readonly Column[], structure?: Element): void {
  const top = sheet.y;
  sheet.decorate(() => sheet.doc.rect(sheet.left, top, sheet.width, rowHeight + 1).fill(ink.shade));
  const titles = columns.map((column) => column.title);
  if (structure === undefined) sheet.decorate(() => cells(sheet, columns, titles, 'bold'));
  else line(sheet, columns, titles, structure, 'bold', 'TH');
  sheet.y = top + rowHeight + 1;
}

function line(
  sheet: Sheet,
  columns: readonly Column[],
  texts: readonly string[],
  structure: Element,
  font: 'regular' | 'bold',
  tag: 'TH' | 'TD' = 'TD',
): void {
  const row = sheet.element('TR', structure);
  const top = sheet.y;
  cells(sheet, columns, texts, font, () => sheet.element(tag, row, tag === 'TH' ? { scope: 'Column' } : {}));
  sheet.y = top + rowHeight;
}

function cells(
  sheet: Sheet,
  columns: readonly Column[],
  texts: readonly string[],
  font: 'regular' | 'bold',
  element?: () => Element,
): void {
  const top = sheet.y;
  let x = sheet.left;
  columns.forEach((column, index) => {
    const width = column.share * sheet.width - gap;
    const text = texts[index] ?? '';
    const start = column.align === 'left' ? x + gap : x;
    const style = {
      font,
      align: column.align,
      size: Math.min(9, sheet.fit(text, width - 1, { font, size: 9 })),
    } as const;
    sheet.y = top + 4;
    if (element !== undefined) sheet.write(text, start, width, style, element());
    else sheet.print(text, start, width, style);
    x += column.share * sheet.width;
  });
  sheet.y = top;
}
