/** How identity is proven (design.md, Security). Program constants, not bank policy: loosening them is a code review. */
export const identityRules = {
  codeDigits: 6,
  codeMinutes: 5,
  /** Wrong claims, and wrong codes, before a lock. */
  maxFailures: 5,
  lockMinutes: 30,
  /** Failures older than this no longer count. */
  failuresCountHours: 24,
  /** Codes that may go out to one debtor within an hour. */
  maxCodesPerHour: 5,
} as const;
