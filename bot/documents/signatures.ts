import { documents as words } from '../../locales/id/documents.js';
import { fill } from './fill.js';
import { ink, type Sheet } from './sheet.js';
import type { DocumentSignature } from './signer.js';

const frame = { width: 104, height: 84 } as const;

/**
 * Both parties side by side with the empty field for the e-meterai, kept on one page, and below them what the signature
 * rests on: a provider's seal, or plainly written consent and a one-time code.
 */
export function signatures(
  sheet: Sheet,
  parties: {
    readonly creditor: string;
    readonly debtor: string;
    readonly issuedAt: string;
    readonly consentedAt: string;
  },
  signature: DocumentSignature | undefined,
): void {
  const text = words.agreement.signature;
  const column = (sheet.width - frame.width - 32) / 2;
  const columns = [
    { role: text.creditor, name: parties.creditor, note: fill(text.creditorNote, { at: parties.issuedAt }) },
    { role: text.debtor, name: parties.debtor, note: fill(text.debtorNote, { at: parties.consentedAt }) },
  ];
  const tall = Math.max(
    ...columns.map(
      ({ name, note }) =>
        40 + sheet.measure(name, column, { font: 'bold' }) + sheet.measure(note, column, { size: 8.5 }),
    ),
  );
  const height = Math.max(frame.height, tall);
  sheet.room(height + 40);
  const top = sheet.y + 4;
  columns.forEach(({ role, name, note }, index) => {
    const x = sheet.left + index * (column + 16);
    sheet.y = top;
    sheet.y = sheet.write(role, x, column, { color: ink.soft }) + 2;
    sheet.y = sheet.write(name, x, column, { font: 'bold' }) + 2;
    sheet.write(note, x, column, { size: 8.5 });
  });
  const left = sheet.left + sheet.width - frame.width;
  sheet.decorate(() => {
    sheet.doc.rect(left, top, frame.width, frame.height).lineWidth(0.7).dash(3, { space: 3 }).stroke(ink.soft).undash();
  });
  sheet.y = top + frame.height - 16;
  sheet.write(text.stamp, left, frame.width, { size: 8, color: ink.soft, align: 'center' });
  sheet.y = top + height + 8;
  const basis = signature === undefined ? text.consentOnly : fill(text.provider, { provider: signature.provider });
  sheet.room(sheet.measure(basis, sheet.width));
  sheet.y = sheet.write(basis, sheet.left, sheet.width, {}) + 2;
  if (signature !== undefined)
    sheet.y = sheet.write(signature.value, sheet.left, sheet.width, { font: 'mono', size: 8 }) + 2;
}
