import { Temporal } from 'temporal-polyfill';
import type { AgreementContent } from '../../engine/results.js';
import { formatDate, formatInstant, formatPercent, formatRupiah, maskNumber } from '../../locales/format.js';
import { documents as words } from '../../locales/id/documents.js';
import { amounts, pairs, paragraph } from './blocks.js';
import { fill, labelOf } from './fill.js';
import type { Sheet } from './sheet.js';

const text = words.agreement;
const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso));
const time = (iso: string) => formatInstant(Temporal.Instant.from(iso));

/** Who agrees about which facility; the original creditor is named when the claim has passed on. */
export function parties(sheet: Sheet, content: AgreementContent): void {
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

/** The bill the agreement replaces; its lines sum to the total. */
export function bill(sheet: Sheet, content: AgreementContent): void {
  amounts(sheet, [
    ...content.billLines.map(({ kind, amount }) => ({ label: words.components[kind], amount: formatRupiah(amount) })),
    { label: text.bill.total, amount: formatRupiah(content.billTotal), strong: true },
  ]);
}

/** What is waived, what is left, what it costs over the months, and the difference from the bill. */
export function settlement(sheet: Sheet, content: AgreementContent): void {
  const words = text.settlement;
  const waived = (['principal', 'interest', 'penalty', 'fee'] as const).filter((part) => content.waived[part] !== 0);
  const interest = {
    label: fill(words.planInterest, { rate: formatPercent(content.annualRate) }),
    amount: formatRupiah(content.totalInterest),
  };
  if (waived.length === 0) paragraph(sheet, words.noWaiver);
  amounts(sheet, [
    { label: words.billTotal, amount: formatRupiah(content.billTotal) },
    ...waived.map((part) => ({ label: words.waived[part], amount: formatRupiah(-content.waived[part]) })),
    { label: words.amount, amount: formatRupiah(content.amount), strong: true },
    ...(content.totalInterest === 0 ? [] : [interest]),
    { label: words.totalCost, amount: formatRupiah(content.totalCost), strong: true },
  ]);
  const difference = formatRupiah(Math.abs(content.saving));
  const sentence = content.saving > 0 ? words.lower : content.saving < 0 ? words.higher : words.same;
  paragraph(sheet, fill(sentence, { difference }));
}

/** Cost and interest in words, and what to do when a payment cannot be made. */
export function cost(sheet: Sheet, content: AgreementContent): void {
  const interest = formatRupiah(content.totalInterest);
  const rate = formatPercent(content.annualRate);
  paragraph(sheet, content.totalInterest === 0 ? text.cost.noInterest : fill(text.cost.interest, { rate, interest }));
  paragraph(sheet, fill(text.cost.noOther, { asOf: day(content.billAsOf) }));
  paragraph(sheet, text.cost.difficulty);
}

/** How consent was given: the words typed, where and when, the code, the offer and the policy. */
export function consent(sheet: Sheet, content: AgreementContent): void {
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
