import { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, formatRupiah, maskNumber } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { contentHash } from '../hash.js';
import { heading, letterhead, list, notice, pairs, paragraph } from './blocks.js';
import type { DisputeReceiptContent, ReceiptItem } from './disputeReceiptContent.js';
import { fill, labelOf } from './fill.js';
import { Sheet } from './sheet.js';
import { verification } from './verification.js';

export type { DisputeReceiptContent } from './disputeReceiptContent.js';

const text = words.receipt;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));

/**
 * Renders the receipt of an objection as an Indonesian A4 PDF with the fields of POJK 22/2023: register number, date
 * received, identity, phone, product type, officer and office phone. The same content and address give the same bytes.
 * @param content the objection as taken down; its SHA-256 is printed.
 * @param verifyUrl the public address that says whether the document is authentic; printed and drawn as a QR code.
 */
export async function renderDisputeReceipt(content: DisputeReceiptContent, verifyUrl: string): Promise<Buffer> {
  const { creditor, debtor, reference } = content;
  const createdAt = Temporal.Instant.from(content.receivedAt);
  const sheet = new Sheet({ title: text.title, creditor, reference, createdAt });
  letterhead(sheet, {
    creditor,
    title: text.title,
    details: [fill(words.frame.number, { reference }), fill(words.frame.issued, { at: formatInstant(createdAt) })],
  });
  paragraph(sheet, fill(text.opening, { debtor: debtor.name }));
  notice(sheet, fill(text.notice, { creditor }));
  heading(sheet, text.register.heading);
  register(sheet, content);
  pairs(sheet, [
    [text.identity.name, debtor.name],
    [words.parties.customerNumber, debtor.customerNumber],
    [text.identity.phone, maskNumber(debtor.phoneEnding)],
  ]);
  pairs(sheet, [
    [text.office.name, fill(text.office.unit, { creditor })],
    [text.office.phone, content.officePhone],
  ]);
  heading(sheet, text.content.heading);
  told(sheet, content);
  heading(sheet, text.deadline.heading);
  deadline(sheet, content);
  heading(sheet, text.rights.heading);
  bullets(sheet, [...Object.values(text.rights.items), words.complaints.ojk, words.complaints.laps]);
  verification(sheet, { url: verifyUrl, sha256: contentHash(content), creditor });
  return sheet.finish();
}

function bullets(sheet: Sheet, items: readonly string[]): void {
  list(
    sheet,
    items.map((item) => ({ mark: '•', text: item })),
  );
}

function register(sheet: Sheet, content: DisputeReceiptContent): void {
  const { facility } = content;
  pairs(sheet, [
    [text.register.number, content.reference],
    [text.register.received, formatInstant(Temporal.Instant.from(content.receivedAt))],
    [text.register.channel, labelOf(words.channels, content.channel)],
    [
      text.register.product,
      fill(words.parties.facilityValue, {
        product: words.products[facility.product],
        number: maskNumber(facility.numberEnding),
      }),
    ],
    [text.register.case, facility.reference],
  ]);
}

/** The objection in the debtor's words, with the parts, the amount and the files when there are any. */
function told(sheet: Sheet, content: DisputeReceiptContent): void {
  pairs(sheet, [
    [text.content.category, text.content.categories[content.category]],
    [text.content.explanation, fill(text.content.quoted, { words: content.explanation })],
    ...content.items.map((item, index) => [index === 0 ? text.content.items : '', named(item)] as const),
    ...(content.amount === null ? [] : [[text.content.amount, formatRupiah(content.amount)] as const]),
    ...(content.evidence.length === 0
      ? [[text.content.evidence, text.content.noEvidence] as const]
      : content.evidence.map(
          (file, index) => [index === 0 ? text.content.evidence : '', fill(text.content.file, file)] as const,
        )),
  ]);
}

function named(item: ReceiptItem): string {
  const amount = formatRupiah(item.amount);
  switch (item.kind) {
    case 'instalment':
      return fill(text.content.instalment, { number: String(item.number), date: day(item.date), amount });
    case 'entry':
      return fill(text.content.entry, { description: item.description, date: day(item.date), amount });
    case 'line':
      return fill(text.content.line, { component: words.components[item.line], amount });
  }
}

function deadline(sheet: Sheet, content: DisputeReceiptContent): void {
  const { creditor, unknownYears } = content;
  paragraph(sheet, fill(text.deadline.answer, { date: day(content.answerBy), days: String(content.workingDays) }));
  paragraph(
    sheet,
    fill(text.deadline.extension, {
      creditor,
      days: String(content.extensionWorkingDays),
      date: day(content.extendedAnswerBy),
    }),
  );
  if (unknownYears.length > 0) paragraph(sheet, fill(text.deadline.unknownYears, { years: unknownYears.join(', ') }));
}
