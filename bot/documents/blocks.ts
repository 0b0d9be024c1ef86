import { ink, type Sheet, type TextStyle } from './sheet.js';

const labelWidth = 122;
/** What a heading itself takes before its section, in points. */
const headingHeight = 18;

/** The head of the letter: who writes on the left, number and time on the right, the title below a rule. */
export function letterhead(
  sheet: Sheet,
  head: { readonly creditor: string; readonly title: string; readonly details: readonly string[] },
): void {
  const name: TextStyle = { font: 'bold', size: 14, color: ink.accent };
  const detail: TextStyle = { size: 8.5, color: ink.soft, align: 'right' };
  const nameWidth = sheet.width * 0.52;
  const detailWidth = sheet.width * 0.44;
  const top = sheet.y;
  let bottom = sheet.write(head.creditor, sheet.left, nameWidth, name);
  for (const text of head.details) {
    sheet.y = sheet.write(text, sheet.left + sheet.width - detailWidth, detailWidth, detail);
  }
  bottom = Math.max(bottom, sheet.y, top + 26);
  sheet.rule(bottom + 4, ink.accent, 1.4);
  sheet.y = bottom + 19;
  sheet.y = sheet.write(head.title, sheet.left, sheet.width, { font: 'bold', size: 16, color: ink.text }, 'H1') + 6;
}

/**
 * A section heading, with its number in a hanging column if it has one.
 * @param keep points that must follow on the same page: a heading never stands alone at the foot.
 */
export function heading(sheet: Sheet, text: string, keep = 46, number?: number): void {
  const style = { font: 'bold', size: 10.5, color: ink.accent } as const;
  const indent = number === undefined ? 0 : 20;
  sheet.y += 9;
  sheet.room(headingHeight + keep);
  const element = sheet.element('H2');
  if (number !== undefined) sheet.write(`${number}. `, sheet.left, indent, style, element);
  sheet.y = sheet.write(text, sheet.left + indent, sheet.width - indent, style, element) + 2;
}

export function paragraph(sheet: Sheet, text: string, style: TextStyle = {}): void {
  sheet.room(sheet.measure(text, sheet.width, style));
  sheet.y = sheet.write(text, sheet.left, sheet.width, style) + 3;
}

/** A list with marks in a hanging column: '1.', '•'. A lead stands in bold on its own line. */
export function list(
  sheet: Sheet,
  items: readonly { readonly mark: string; readonly lead?: string; readonly text: string }[],
): void {
  const indent = 18;
  const width = sheet.width - indent;
  const element = sheet.element('L');
  for (const item of items) {
    const lead = item.lead === undefined ? 0 : sheet.measure(item.lead, width, { font: 'bold' });
    sheet.room(lead + sheet.measure(item.text, width));
    const entry = sheet.element('LI', element);
    sheet.write(
      item.mark,
      sheet.left,
      indent,
      item.lead === undefined ? {} : { font: 'bold' },
      sheet.element('Lbl', entry),
    );
    const body = sheet.element('LBody', entry);
    if (item.lead !== undefined) {
      sheet.y = sheet.write(item.lead, sheet.left + indent, width, { font: 'bold' }, sheet.element('P', body));
    }
    sheet.y = sheet.write(item.text, sheet.left + indent, width, {}, sheet.element('P', body)) + 3;
  }
}

/** Labels on the left, values on the right; long values wrap inside their column. */
export function pairs(sheet: Sheet, rows: readonly (readonly [label: string, value: string])[]): void {
  const valueWidth = sheet.width - labelWidth;
  const table = sheet.element('Table');
  for (const [label, value] of rows) {
    sheet.room(sheet.measure(value, valueWidth));
    const row = sheet.element('TR', table);
    const header = sheet.element('TH', row, { scope: 'Row' });
    const foot = sheet.write(label, sheet.left, labelWidth - 8, { color: ink.soft }, header);
    const end = sheet.write(value, sheet.left + labelWidth, valueWidth, {}, sheet.element('TD', row));
    sheet.y = Math.max(foot, end) + 1.5;
  }
  sheet.y += 2;
}

/** Labels with amounts that line up at the right edge; a strong row stands in bold under a rule. */
export function amounts(
  sheet: Sheet,
  rows: readonly { readonly label: string; readonly amount: string; readonly strong?: boolean }[],
): void {
  const amountWidth = 130;
  const width = sheet.width - amountWidth - 10;
  const table = sheet.element('Table');
  for (const { label, amount, strong = false } of rows) {
    const style: TextStyle = strong ? { font: 'bold' } : {};
    sheet.room(sheet.measure(label, width, style) + 6);
    if (strong) sheet.rule(sheet.y, ink.accent, 0.8);
    sheet.y += 4;
    const row = sheet.element('TR', table);
    const header = sheet.element('TH', row, { scope: 'Row' });
    const end = sheet.write(label, sheet.left, width, style, header);
    const fitted = { ...style, align: 'right', size: sheet.fit(amount, amountWidth, style) } as const;
    sheet.write(amount, sheet.left + sheet.width - amountWidth, amountWidth, fitted, sheet.element('TD', row));
    sheet.y = end - 0.4;
    if (!strong) sheet.rule(sheet.y, ink.line, 0.4);
  }
  sheet.y += 4;
}

/** A framed note that a reader must not miss. */
export function notice(sheet: Sheet, text: string): void {
  const inner = sheet.width - 24;
  const height = sheet.measure(text, inner) + 14;
  sheet.room(height + 4);
  const top = sheet.y;
  sheet.decorate(() => {
    sheet.doc.rect(sheet.left, top, sheet.width, height).fill(ink.shade);
    sheet.doc.rect(sheet.left, top, 3, height).fill(ink.accent);
  });
  sheet.y = top + 8;
  sheet.write(text, sheet.left + 14, inner, {});
  sheet.y = top + height + 6;
}
