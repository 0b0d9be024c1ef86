import { Temporal } from 'temporal-polyfill';
import type { AgreementContent } from '../../engine/results.js';
import { formatDate, formatInstant, formatPercent, formatRupiah, maskNumber } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { agreementPoints } from './agreementPoints.js';
import { agreementSchedule } from './agreementSchedule.js';
import { amounts, heading, letterhead, list, pairs, paragraph } from './blocks.js';
import { contentHash } from './contentHash.js';
import { fill, labelOf } from './fill.js';
import { Sheet } from './sheet.js';
import { signatures } from './signatures.js';
import type { DocumentSigner } from './signer.js';
import { verification } from './verification.js';

const text = words.agreement;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));
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
  const section = sections(sheet);
  section(text.parties.heading);
  parties(sheet, content);
  section(text.bill.heading);
  bill(sheet, content);
  section(text.settlement.heading, 90);
  settlement(sheet, content);
  section(text.points.heading, 70);
  list(
    sheet,
    agreementPoints(content).map((point, index) => ({ mark: `${index + 1}.`, ...point })),
  );
  section(text.schedule.heading, 60);
  agreementSchedule(sheet, content);
  section(text.cost.heading);
  cost(sheet, content);
  section(text.cancellation.heading, 58);
  paragraph(sheet, fill(text.cancellation.text, { until: time(content.cancelUntil), reference, creditor }));
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
  section(text.signature.heading, 130);
  signatures(
    sheet,
    {
      creditor,
      debtor: content.debtor.name,
      issuedAt: time(content.concludedAt),
      consentedAt: time(content.consent.at),
    },
    signature,
  );
  verification(sheet, { url: verifyUrl, sha256 });
  if (sheet.lostLetters) paragraph(sheet, fill(words.frame.unprintable, { creditor }), { size: 8 });
  return sheet.finish();
}

function sections(sheet: Sheet): (title: string, keep?: number) => void {
  let number = 0;
  return (title, keep) => {
    number += 1;
    heading(sheet, `${number}. ${title}`, keep);
  };
}

function parties(sheet: Sheet, content: AgreementContent): void {
  const { creditor, originalCreditor, debtor, facility } = content;
  const original = [
    words.parties.originalCreditor,
    fill(text.parties.transferred, { originalCreditor, creditor }),
  ] as const;
  pairs(sheet, [
    [words.parties.creditor, creditor],
    ...(originalCreditor === creditor ? [] : [original]),
    [words.parties.debtor, debtor.name],
    [words.parties.customerNumber, debtor.customerNumber],
    [
      words.parties.facility,
      fill(words.parties.facilityValue, {
        product: labelOf(words.products, facility.product),
        number: maskNumber(facility.numberEnding),
      }),
    ],
  ]);
}

function bill(sheet: Sheet, content: AgreementContent): void {
  paragraph(sheet, fill(text.bill.intro, { asOf: day(content.billAsOf) }));
  amounts(sheet, [
    ...content.billLines.map(({ kind, amount }) => ({ label: words.components[kind], amount: formatRupiah(amount) })),
    { label: text.bill.total, amount: formatRupiah(content.billTotal), strong: true },
  ]);
}

function settlement(sheet: Sheet, content: AgreementContent): void {
  const words = text.settlement;
  const waived = (['principal', 'interest', 'penalty', 'fee'] as const).filter((part) => content.waived[part] !== 0);
  if (waived.length === 0) paragraph(sheet, words.noWaiver);
  amounts(sheet, [
    { label: words.billTotal, amount: formatRupiah(content.billTotal) },
    ...waived.map((part) => ({ label: words.waived[part], amount: formatRupiah(-content.waived[part]) })),
    { label: words.amount, amount: formatRupiah(content.amount), strong: true },
    {
      label: fill(words.planInterest, { rate: formatPercent(content.annualRate) }),
      amount: formatRupiah(content.totalInterest),
    },
    { label: words.totalCost, amount: formatRupiah(content.totalCost), strong: true },
  ]);
  const difference = formatRupiah(Math.abs(content.saving));
  const sentence = content.saving > 0 ? words.lower : content.saving < 0 ? words.higher : words.same;
  paragraph(sheet, fill(sentence, { difference }));
}

function cost(sheet: Sheet, content: AgreementContent): void {
  const interest = formatRupiah(content.totalInterest);
  const rate = formatPercent(content.annualRate);
  paragraph(sheet, content.totalInterest === 0 ? text.cost.noInterest : fill(text.cost.interest, { rate, interest }));
  paragraph(sheet, fill(text.cost.noOther, { asOf: day(content.billAsOf) }));
  paragraph(sheet, text.cost.difficulty);
}

function consent(sheet: Sheet, content: AgreementContent): void {
  const words = text.consent;
  paragraph(sheet, words.intro);
  pairs(sheet, [
    [words.phrase, fill(words.quoted, { phrase: content.consent.phrase })],
    [words.channel, channel(content.consent.channel)],
    [words.at, time(content.consent.at)],
    [words.code, fill(words.codeValue, { number: maskNumber(content.consent.codeSentToEnding) })],
    [words.offer, fill(words.offerValue, { offerReference: content.offerReference, packageId: content.packageId })],
    [words.policy, content.policyId],
  ]);
}

const channel = (code: string) => labelOf(words.channels, code);
