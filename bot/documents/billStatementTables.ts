import { Temporal } from 'temporal-polyfill';
import { formatDate, formatPercent, formatRupiah } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import type { BillStatementContent } from './billStatementContent.js';
import { heading, paragraph } from './blocks.js';
import { fill } from './fill.js';
import type { Sheet } from './sheet.js';
import { type Column, table, tableKeep } from './table.js';

const { instalments, penalties } = words.statement;

const instalmentColumns: readonly Column[] = [
  { title: instalments.number, share: 0.1, align: 'right' },
  { title: instalments.dueDate, share: 0.27, align: 'left' },
  { title: instalments.principal, share: 0.21, align: 'right' },
  { title: instalments.interest, share: 0.21, align: 'right' },
  { title: instalments.sum, share: 0.21, align: 'right' },
];

const penaltyColumns: readonly Column[] = [
  { title: penalties.number, share: 0.1, align: 'right' },
  { title: penalties.formula, share: 0.69, align: 'left' },
  { title: penalties.amount, share: 0.21, align: 'right' },
];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The instalments the bill is made of, and how each penalty was counted. A table without rows is left out. */
export function billStatementTables(sheet: Sheet, content: BillStatementContent): void {
  if (content.instalments.length > 0) {
    heading(sheet, instalments.heading, tableKeep(content.instalments.length, true));
    table(sheet, instalmentColumns, instalmentRows(content), instalmentTotal(content));
  }
  if (content.penalties.length > 0) {
    heading(sheet, penalties.heading, tableKeep(content.penalties.length + 1, true) + 30);
    paragraph(sheet, penalties.intro);
    table(sheet, penaltyColumns, penaltyRows(content), ['', penalties.total, formatRupiah(billed(content))]);
  }
}

function instalmentRows(content: BillStatementContent): string[][] {
  return content.instalments.map((row) => [
    String(row.number),
    formatDate(Temporal.PlainDate.from(row.dueDate)),
    ...[row.principal, row.interest, row.principal + row.interest].map(formatRupiah),
  ]);
}

function instalmentTotal(content: BillStatementContent): string[] {
  const principal = sum(content.instalments.map((row) => row.principal));
  const interest = sum(content.instalments.map((row) => row.interest));
  return ['', instalments.total, ...[principal, interest, principal + interest].map(formatRupiah)];
}

/** The penalty on the bill: its penalty lines. */
function billed(content: BillStatementContent): number {
  return sum(content.lines.filter((line) => line.kind === 'penalty').map((line) => line.amount));
}

/** Penalties that were posted by hand have no formula; they stand in one row so that the table sums to the bill. */
function penaltyRows(content: BillStatementContent): string[][] {
  const rows = content.penalties.map((penalty) => [
    String(penalty.instalment),
    fill(penalties.formulaValue, {
      base: formatRupiah(penalty.base),
      rate: formatPercent(penalty.dailyRate),
      days: String(penalty.days),
    }),
    formatRupiah(penalty.amount),
  ]);
  const other = billed(content) - sum(content.penalties.map((penalty) => penalty.amount));
  return other === 0 ? rows : [...rows, ['', penalties.other, formatRupiah(other)]];
}
