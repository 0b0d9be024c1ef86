import type { Op } from '../op.js';
import { affordability } from './affordability.js';
import { annuityPayment } from './annuityPayment.js';
import { dayCount } from './dayCount.js';
import { effectiveRate } from './effectiveRate.js';
import { flatRate } from './flatRate.js';
import { irr } from './irr.js';
import { npv } from './npv.js';
import { numberOfPeriods } from './numberOfPeriods.js';
import { offerValidity } from './offerValidity.js';
import { rate } from './rate.js';
import { settlement } from './settlement.js';
import { simulate } from './simulate.js';
import { split } from './split.js';
import { xirr } from './xirr.js';
import { xnpv } from './xnpv.js';

/** Every op of `rembuk calculate`, by name in alphabetical order. How to add one: op.ts. */
export const ops: readonly Op[] = [
  affordability,
  annuityPayment,
  dayCount,
  effectiveRate,
  flatRate,
  irr,
  npv,
  numberOfPeriods,
  offerValidity,
  rate,
  settlement,
  simulate,
  split,
  xirr,
  xnpv,
];
