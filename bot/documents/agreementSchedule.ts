import { Temporal } from 'temporal-polyfill';
import type { AgreementContent } from '../../engine/results.js';
import { formatDate, formatRupiah } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import type { Sheet } from './sheet.js';
import { type Column, table } from './table.js';

const text = words.agreement.schedule;

const columns: readonly Column[] = [
  { title: text.number, share: 0.08, align: 'right' },
  { title: text.dueDate, share: 0.22, align: 'left' },
  { title: text.payment, share: 0.18, align: 'right' },
  { title: text.principal, share: 0.18, align: 'right' },
  { title: text.interest, share: 0.16, align: 'right' },
  { title: text.balance, share: 0.18, align: 'right' },
];

/** Every instalment of the plan, one row each, with the sums of what is paid. */
export function agreementSchedule(sheet: Sheet, content: AgreementContent): void {
  const rows = content.rows.map((row) => [
    String(row.number),
    formatDate(Temporal.PlainDate.from(row.dueDate)),
    formatRupiah(row.payment),
    formatRupiah(row.principal),
    formatRupiah(row.interest),
    formatRupiah(row.balance),
  ]);
  const total = [content.totalCost, content.amount, content.totalInterest].map(formatRupiah);
  table(sheet, columns, rows, ['', text.total, ...total, '']);
}
