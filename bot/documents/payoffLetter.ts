import { Temporal } from 'temporal-polyfill';
import type { Product } from '../../engine/facility.js';
import { formatDate, formatInstant, formatRupiah, maskNumber } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { contentHash } from '../hash.js';
import { heading, letterhead, list, pairs, paragraph } from './blocks.js';
import { fill } from './fill.js';
import { Sheet } from './sheet.js';
import { verification } from './verification.js';

const text = words.payoff;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));

/** Everything a payoff letter says, as plain JSON without prose. Days are ISO days, instants ISO instants. */
export interface PayoffLetterContent {
  readonly schema: 1;
  readonly reference: string;
  readonly asOf: string;
  readonly issuedAt: string;
  readonly creditor: string;
  readonly originalCreditor: string;
  readonly soldOn: string | null;
  readonly debtor: { readonly name: string; readonly customerNumber: string };
  readonly facility: { readonly id: string; readonly product: Product; readonly numberEnding: string };
  /** The day of the last posting that cleared the debt. */
  readonly paidOffOn: string;
  /** The agreement that was fulfilled, if there was one. */
  readonly agreement: string | null;
}

/** Products that come with collateral whose papers go back. */
const secured: ReadonlySet<Product> = new Set(['kpr', 'kendaraan', 'modal_kerja']);

/**
 * Renders the letter that a debt is paid off as an Indonesian A4 PDF: identity, facility, day of payoff, zero balance,
 * return of collateral and what is reported to SLIK (domain.md §4). The same content and address give the same bytes.
 * @param content the letter; its SHA-256 is printed.
 * @param verifyUrl the public address that says whether the document is authentic; printed and drawn as a QR code.
 */
export async function renderPayoffLetter(content: PayoffLetterContent, verifyUrl: string): Promise<Buffer> {
  const { creditor, facility, originalCreditor, reference, soldOn } = content;
  const createdAt = Temporal.Instant.from(content.issuedAt);
  const sheet = new Sheet({ title: text.title, creditor, reference, createdAt });
  letterhead(sheet, {
    creditor,
    title: text.title,
    details: [fill(words.frame.number, { reference }), fill(words.frame.issued, { at: formatInstant(createdAt) })],
  });
  paragraph(sheet, fill(text.opening, { creditor, debtor: content.debtor.name }));
  heading(sheet, text.account.heading);
  const original =
    soldOn === null ? originalCreditor : fill(text.account.sold, { originalCreditor, soldOn: day(soldOn) });
  const number = maskNumber(facility.numberEnding);
  pairs(sheet, [
    [text.account.name, content.debtor.name],
    [words.parties.customerNumber, content.debtor.customerNumber],
    [words.parties.creditor, creditor],
    ...(originalCreditor === creditor && soldOn === null ? [] : [[words.parties.originalCreditor, original] as const]),
    [words.parties.facility, fill(words.parties.facilityValue, { product: words.products[facility.product], number })],
  ]);
  heading(sheet, text.settled.heading);
  pairs(sheet, [
    [text.settled.on, day(content.paidOffOn)],
    [text.settled.balance, formatRupiah(0)],
    [text.settled.asOf, day(content.asOf)],
    ...(content.agreement === null ? [] : [[text.settled.agreement, content.agreement] as const]),
  ]);
  paragraph(sheet, text.settled.statement);
  heading(sheet, text.collateral.heading);
  const isSecured = secured.has(facility.product);
  paragraph(sheet, isSecured ? fill(text.collateral.secured, { creditor }) : text.collateral.unsecured);
  heading(sheet, text.slik.heading);
  paragraph(sheet, text.slik.text);
  heading(sheet, text.complaints.heading);
  list(
    sheet,
    [fill(words.complaints.bank, { creditor }), words.complaints.ojk, words.complaints.laps].map((item) => ({
      mark: '•',
      text: item,
    })),
  );
  verification(sheet, { url: verifyUrl, sha256: contentHash(content), creditor });
  return sheet.finish();
}
