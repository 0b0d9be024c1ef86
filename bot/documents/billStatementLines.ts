import { Temporal } from 'temporal-polyfill';
import { formatDate, formatRupiah } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import type { BillStatementContent } from './billStatementContent.js';
import { amounts, paragraph } from './blocks.js';
import { fill } from './fill.js';
import type { Sheet } from './sheet.js';

const text = words.statement.bill;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));

/** The lines of the bill, which sum exactly to the total below them. */
export function billStatementLines(sheet: Sheet, content: BillStatementContent): void {
  if (content.lines.length === 0) paragraph(sheet, text.nothing);
  else paragraph(sheet, content.basis === 'arrears' ? text.arrears : text.outstanding);
  amounts(sheet, [
    ...content.lines.map((line) => ({ label: label(line, content.paymentsSince), amount: formatRupiah(line.amount) })),
    { label: text.total, amount: formatRupiah(content.total), strong: true },
  ]);
  if (content.paymentsSince !== null && !content.lines.some((line) => line.kind === 'payment')) {
    paragraph(sheet, fill(text.noPayments, { since: day(content.paymentsSince) }));
  }
}

function label(line: BillStatementContent['lines'][number], paymentsSince: string | null): string {
  const component = words.components[line.kind];
  if (line.kind === 'payment' && paymentsSince !== null) {
    return fill(text.paymentsSince, { component, since: day(paymentsSince) });
  }
  if (line.instalments.length === 0) return component;
  return fill(text.ofInstalments, { component, numbers: numberRanges(line.instalments) });
}

/** Instalment numbers with neighbours drawn together: 1, 2, 3, 5 is '1–3, 5'. */
function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
