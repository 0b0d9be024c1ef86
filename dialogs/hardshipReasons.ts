import type { Policy } from '../engine/policy.js';
import type { HouseholdMember } from './recognizers/forcedCase.js';
import { type ReasonCode, recognizeReasons } from './recognizers/reason.js';

/** How a reason for arrears is called in the bank's policy; what is about the bill or a collector is told elsewhere. */
const policyNames = {
  phk: 'job_loss',
  gaji_telat: 'late_salary',
  gaji_turun: 'falling_sales',
  usaha_turun: 'falling_sales',
  sakit: 'illness',
  keluarga_sakit: 'illness',
  keluarga_meninggal: 'bereavement',
  cerai: 'divorce',
  bencana: 'disaster',
  panen_gagal: 'disaster',
  biaya_sekolah: 'school_costs',
  pinjol: 'debt_spiral',
  judol: 'gambling',
  penipuan: 'fraud_victim',
  autodebet_gagal: 'failed_debit',
  lupa: 'forgot',
  sudah_bayar: 'believes_paid',
  sudah_lunas: 'believes_paid',
  ancaman: 'abuse_by_collector',
} as const satisfies Partial<Record<ReasonCode, string>>;

export type HardshipReason = (typeof policyNames)[keyof typeof policyNames];

const householdNames: Partial<Record<HouseholdMember, string>> = { elderly: 'elderly', disability: 'disability' };

function isNamed(code: ReasonCode): code is keyof typeof policyNames {
  return code in policyNames;
}

/** The reasons that a message names, as the policy calls them, each once. */
export function hardshipReasons(text: string): readonly HardshipReason[] {
  return [
    ...new Set(
      recognizeReasons(text)
        .filter(isNamed)
        .map((code) => policyNames[code]),
    ),
  ];
}

/** What of this the bank's policy weighs: reasons it does not know count for nothing, against nobody. */
export function weighedReasons(
  {
    household,
    reasons,
  }: { readonly household: readonly HouseholdMember[]; readonly reasons: readonly HardshipReason[] },
  policy: Pick<Policy, 'vulnerability'>,
): readonly string[] {
  const known = new Set(policy.vulnerability.reasons.map(({ id }) => id));
  const named = [...reasons, ...household.flatMap((member) => householdNames[member] ?? [])];
  return [...new Set<string>(named)].filter((name) => known.has(name));
}
