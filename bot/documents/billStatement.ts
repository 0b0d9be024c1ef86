import { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, maskNumber } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { contentHash } from '../hash.js';
import type { BillStatementContent } from './billStatementContent.js';
import { billStatementLines } from './billStatementLines.js';
import { billStatementTables } from './billStatementTables.js';
import { heading, letterhead, list, notice, pairs, paragraph } from './blocks.js';
import { fill } from './fill.js';
import { Sheet } from './sheet.js';
import { verification } from './verification.js';

export type { BillStatementContent } from './billStatementContent.js';

const text = words.statement;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));

/**
 * Renders what a bill is made of as an Indonesian A4 PDF: every line, every penalty with its formula, and the debtor's
 * rights. The same content and address give the same bytes.
 * @param content the bill; its SHA-256 is printed.
 * @param verifyUrl the public address that says whether the document is authentic; printed and drawn as a QR code.
 */
export async function renderBillStatement(content: BillStatementContent, verifyUrl: string): Promise<Buffer> {
  const { creditor, reference } = content;
  const createdAt = Temporal.Instant.from(content.issuedAt);
  const sheet = new Sheet({ title: text.title, creditor, reference, createdAt });
  letterhead(sheet, {
    creditor,
    title: text.title,
    details: [fill(words.frame.number, { reference }), fill(words.frame.issued, { at: formatInstant(createdAt) })],
  });
  paragraph(sheet, fill(text.opening, { debtor: content.debtor.name, asOf: day(content.asOf) }));
  notice(sheet, text.notice);
  heading(sheet, text.account.heading);
  account(sheet, content);
  heading(sheet, text.bill.heading, 70);
  billStatementLines(sheet, content);
  billStatementTables(sheet, content);
  heading(sheet, text.rights.heading, 60);
  bullets(sheet, Object.values(text.rights.items));
  heading(sheet, text.complaints.heading);
  bullets(sheet, [fill(words.complaints.bank, { creditor }), words.complaints.ojk, words.complaints.laps]);
  verification(sheet, { url: verifyUrl, sha256: contentHash(content), creditor });
  return sheet.finish();
}

function bullets(sheet: Sheet, items: readonly string[]): void {
  list(
    sheet,
    items.map((item) => ({ mark: '•', text: item })),
  );
}

function account(sheet: Sheet, content: BillStatementContent): void {
  const { creditor, originalCreditor, soldOn, facility } = content;
  const original =
    soldOn === null ? originalCreditor : fill(text.account.sold, { originalCreditor, soldOn: day(soldOn) });
  const grade = { grade: words.grades[content.grade] };
  pairs(sheet, [
    [text.account.name, content.debtor.name],
    [words.parties.customerNumber, content.debtor.customerNumber],
    [words.parties.creditor, creditor],
    ...(originalCreditor === creditor && soldOn === null ? [] : [[words.parties.originalCreditor, original] as const]),
    [
      words.parties.facility,
      fill(words.parties.facilityValue, {
        product: words.products[facility.product],
        number: maskNumber(facility.numberEnding),
      }),
    ],
    [text.account.asOf, day(content.asOf)],
    [text.account.daysPastDue, fill(text.account.days, { days: String(content.daysPastDue) })],
    [
      text.account.grade,
      content.gradeSource === 'recorded' ? fill(text.account.recorded, grade) : fill(text.account.estimate, grade),
    ],
  ]);
}
