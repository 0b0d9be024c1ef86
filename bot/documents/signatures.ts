import { documents as words } from '../../locales/id/documents.js';
import { fill } from './fill.js';
import { ink, type Sheet } from './sheet.js';
import type { DocumentSignature } from './signer.js';

const text = words.agreement.signature;
const frame = { width: 104, height: 72 } as const;
const gap = 16;
const name = { font: 'bold' } as const;
const note = { size: 8.5 } as const;

interface Signed {
  readonly creditor: string;
  readonly debtor: string;
  /** When the document was issued and when the debtor consented, as text. */
  readonly issuedAt: string;
  readonly consentedAt: string;
}

const columnWidth = (sheet: Sheet) => (sheet.width - frame.width - 2 * gap) / 2;

function columns(signed: Signed) {
  return [
    { role: text.creditor, name: signed.creditor, note: fill(text.creditorNote, { at: signed.issuedAt }) },
    { role: text.debtor, name: signed.debtor, note: fill(text.debtorNote, { at: signed.consentedAt }) },
  ];
}

function partiesHeight(sheet: Sheet, signed: Signed): number {
  const width = columnWidth(sheet);
  const heights = columns(signed).map(
    (column) => 20 + sheet.measure(column.name, width, name) + sheet.measure(column.note, width, note),
  );
  return Math.max(frame.height + 4, ...heights);
}

/** What the block takes on a page, in points, so that it is not split from its heading. */
export function signaturesHeight(sheet: Sheet, signed: Signed): number {
  return partiesHeight(sheet, signed) + 8 + sheet.measure(text.consentOnly, sheet.width);
}

/**
 * Both parties side by side with the empty field for the e-meterai, and below them what the signature rests on: a
 * provider's seal, or plainly written consent and a one-time code.
 */
export function signatures(sheet: Sheet, signed: Signed, signature: DocumentSignature | undefined): void {
  const width = columnWidth(sheet);
  const top = sheet.y + 4;
  const bottom = sheet.y + partiesHeight(sheet, signed);
  columns(signed).forEach((column, index) => {
    const x = sheet.left + index * (width + gap);
    sheet.y = top;
    sheet.y = sheet.write(column.role, x, width, { color: ink.soft }) + 2;
    sheet.y = sheet.write(column.name, x, width, name) + 2;
    sheet.write(column.note, x, width, note);
  });
  const left = sheet.left + sheet.width - frame.width;
  sheet.decorate(() => {
    sheet.doc.rect(left, top, frame.width, frame.height).lineWidth(0.7).dash(3, { space: 3 }).stroke(ink.soft).undash();
  });
  sheet.y = top + frame.height - 14;
  sheet.write(text.stamp, left, frame.width, { size: 8, color: ink.soft, align: 'center' });
  sheet.y = bottom + 6;
  const basis = signature === undefined ? text.consentOnly : fill(text.provider, { provider: signature.provider });
  sheet.y = sheet.write(basis, sheet.left, sheet.width) + 2;
  if (signature === undefined) return;
  const mono = { font: 'mono', size: 8 } as const;
  sheet.room(sheet.measure(signature.value, sheet.width, mono));
  sheet.y = sheet.write(signature.value, sheet.left, sheet.width, mono) + 2;
}
