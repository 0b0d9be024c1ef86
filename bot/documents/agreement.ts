import { Temporal } from 'temporal-polyfill';
import type { AgreementContent } from '../../engine/results.js';
import { formatDate, formatInstant } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { contentHash } from '../hash.js';
import { agreementPoints } from './agreementPoints.js';
import { agreementSchedule } from './agreementSchedule.js';
import { bill, consent, cost, parties, settlement } from './agreementSections.js';
import { heading, letterhead, list, paragraph } from './blocks.js';
import { fill } from './fill.js';
import { Sheet } from './sheet.js';
import { signatures, signaturesHeight } from './signatures.js';
import type { DocumentSigner } from './signer.js';
import { tableKeep } from './table.js';
import { verification } from './verification.js';

const text = words.agreement;
const time = (iso: string) => formatInstant(Temporal.Instant.from(iso));

/**
 * Renders an agreement as an Indonesian A4 PDF. The same content, address and signature give the same bytes.
 * @param content what was agreed; its SHA-256 is printed. Must have at least one instalment, otherwise it throws.
 * @param verifyUrl the public address that says whether the document is authentic; printed and drawn as a QR code.
 * @param signer a provider of certified signatures, if the bank has one.
 */
export async function renderAgreement(
  content: AgreementContent,
  verifyUrl: string,
  signer?: DocumentSigner,
): Promise<Buffer> {
  const sha256 = contentHash(content);
  const signature = await signer?.sign(sha256);
  const { creditor, reference } = content;
  const createdAt = Temporal.Instant.from(content.concludedAt);
  const sheet = new Sheet({ title: text.title, creditor, reference, createdAt });
  letterhead(sheet, {
    creditor,
    title: text.title,
    details: [fill(words.frame.number, { reference }), fill(words.frame.issued, { at: formatInstant(createdAt) })],
  });
  paragraph(sheet, fill(text.opening, { at: time(content.concludedAt), creditor, debtor: content.debtor.name }));
  let sections = 0;
  const section = (title: string, keep?: number) => {
    sections += 1;
    heading(sheet, title, keep, sections);
  };
  section(text.parties.heading);
  parties(sheet, content);
  section(fill(text.bill.heading, { asOf: formatDate(Temporal.PlainDate.from(content.billAsOf)) }));
  bill(sheet, content);
  section(text.settlement.heading, 90);
  settlement(sheet, content);
  section(text.points.heading, 70);
  list(
    sheet,
    agreementPoints(content).map((point, index) => ({ mark: `${index + 1}.`, ...point })),
  );
  section(text.schedule.heading, tableKeep(content.rows.length, true));
  agreementSchedule(sheet, content);
  section(text.cost.heading);
  cost(sheet, content);
  section(text.cancellation.heading, 58);
  paragraph(sheet, fill(text.cancellation.text, { until: time(content.cancelUntil), creditor }));
  section(text.complaints.heading);
  list(
    sheet,
    [fill(words.complaints.bank, { creditor }), words.complaints.ojk, words.complaints.laps].map((item) => ({
      mark: '•',
      text: item,
    })),
  );
  section(text.law.heading);
  paragraph(sheet, text.law.text);
  section(text.consent.heading, 80);
  consent(sheet, content);
  const signed = {
    creditor,
    debtor: content.debtor.name,
    issuedAt: time(content.concludedAt),
    consentedAt: time(content.consent.at),
  };
  section(text.signature.heading, signaturesHeight(sheet, signed));
  signatures(sheet, signed, signature);
  verification(sheet, { url: verifyUrl, sha256, creditor });
  return sheet.finish();
}
