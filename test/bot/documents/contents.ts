import type { BillStatementContent } from '../../../bot/documents/billStatementContent.js';
import type { AgreementContent, AgreementRow } from '../../../engine/results.js';

export const verifyUrl = 'https://rembuk.bankcontoh.co.id/verifikasi/PK-7K2M-9QXA';

/** Instalments of one size from December 2026 on, the last one clearing the balance; without interest. */
export function equalRows(months: number, payment: number, amount: number): AgreementRow[] {
  return Array.from({ length: months }, (_, index) => {
    const last = index === months - 1;
    const paid = last ? amount - payment * index : payment;
    const month = 11 + index;
    const dueDate = `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-21`;
    const balance = last ? 0 : amount - payment * (index + 1);
    return { number: index + 1, dueDate, payment: paid, principal: paid, interest: 0, balance };
  });
}

/** The KTA of conversation.md with its penalty waived, in five instalments. */
export const agreement: AgreementContent = {
  schema: 1,
  reference: 'PK-7K2M-9QXA',
  offerReference: 'PN-4D8T',
  concludedAt: '2026-11-21T07:05:09Z',
  cancelUntil: '2026-11-28T16:59:59Z',
  creditor: 'PT Bank Contoh Tbk',
  originalCreditor: 'PT Bank Contoh Tbk',
  debtor: { name: 'Sari Wulandari', customerNumber: '10023471' },
  facility: { id: 'facility-internal-1', product: 'kta', numberEnding: '4471' },
  packageId: 'C',
  policyId: 'kebijakan-2026-01',
  billAsOf: '2026-11-21',
  billLines: [
    { kind: 'principal', amount: 2_047_056 },
    { kind: 'interest', amount: 167_900 },
    { kind: 'penalty', amount: 43_192 },
    { kind: 'payment', amount: 0 },
  ],
  billTotal: 2_258_148,
  waived: { penalty: 43_192, fee: 0, interest: 0, principal: 0 },
  discount: 43_192,
  amount: 2_214_956,
  annualRate: '0',
  months: 5,
  payment: 500_000,
  lastPayment: 214_956,
  totalInterest: 0,
  totalCost: 2_214_956,
  saving: 43_192,
  rows: equalRows(5, 500_000, 2_214_956),
  consent: {
    phrase: 'Saya setuju dengan paket C',
    channel: 'web',
    at: '2026-11-21T07:04:00Z',
    codeSentToEnding: '7788',
  },
};

/** The same debt over 36 months at twelve per cent, every row with its own interest. */
export function longAgreement(): AgreementContent {
  const rows: AgreementRow[] = [];
  let balance = 2_258_148;
  for (const row of equalRows(36, 75_000, 36 * 75_000)) {
    const interest = Math.round(balance / 100);
    const principal = row.number === 36 ? balance : 75_000 - interest;
    balance -= principal;
    rows.push({ ...row, payment: principal + interest, principal, interest, balance });
  }
  const totalCost = rows.reduce((sum, row) => sum + row.payment, 0);
  return {
    ...agreement,
    waived: { penalty: 0, fee: 0, interest: 0, principal: 0 },
    discount: 0,
    amount: 2_258_148,
    annualRate: '0.12',
    months: 36,
    payment: 75_000,
    lastPayment: rows.at(-1)?.payment ?? 0,
    totalInterest: totalCost - 2_258_148,
    totalCost,
    saving: 2_258_148 - totalCost,
    rows,
  };
}

/** The bill of conversation.md. */
export const statement: BillStatementContent = {
  schema: 1,
  reference: 'TG-7K2M',
  asOf: '2026-11-21',
  issuedAt: '2026-11-21T07:05:09Z',
  creditor: 'PT Bank Contoh Tbk',
  originalCreditor: 'PT Bank Contoh Tbk',
  soldOn: null,
  debtor: { name: 'Sari Wulandari', customerNumber: '10023471' },
  facility: { product: 'kta', numberEnding: '4471' },
  basis: 'arrears',
  lines: [
    { kind: 'principal', amount: 2_047_056, instalments: [15, 16] },
    { kind: 'interest', amount: 167_900, instalments: [15, 16] },
    { kind: 'penalty', amount: 43_192, instalments: [15, 16] },
    { kind: 'payment', amount: 0, instalments: [] },
  ],
  total: 2_258_148,
  penalties: [
    { instalment: 15, base: 1_107_478, dailyRate: '0.001', days: 35, amount: 38_762 },
    { instalment: 16, base: 1_107_478, dailyRate: '0.001', days: 4, amount: 4_430 },
  ],
  instalments: [
    { number: 15, dueDate: '2026-10-17', principal: 1_019_283, interest: 88_195 },
    { number: 16, dueDate: '2026-11-17', principal: 1_027_773, interest: 79_705 },
  ],
  paymentsSince: '2026-10-17',
  daysPastDue: 35,
  grade: 2,
  gradeSource: 'estimate',
};
