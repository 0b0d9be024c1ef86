/** Whole rupiah as a safe integer. */
export type Rupiah = number;

/** A rate as a decimal string, a fraction per year unless the name says otherwise: '0.10' is ten per cent a year. */
export type Rate = string;

/** What amounts are rounded to: whole rupiah, hundreds or thousands. */
export type RoundingUnit = 1 | 100 | 1000;
