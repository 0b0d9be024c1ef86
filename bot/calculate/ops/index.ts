import type { Op } from '../op.js';
import { affordability } from './affordability.js';
import { allocatePayment } from './allocatePayment.js';
import { annuityPayment } from './annuityPayment.js';
import { anomalies } from './anomalies.js';
import { assessProposal } from './assessProposal.js';
import { bestContact } from './bestContact.js';
import { bill } from './bill.js';
import { complaintDeadlines } from './complaintDeadlines.js';
import { contactAllowed } from './contactAllowed.js';
import { dayCount } from './dayCount.js';
import { daysPastDue } from './daysPastDue.js';
import { effectiveRate } from './effectiveRate.js';
import { flatRate } from './flatRate.js';
import { irr } from './irr.js';
import { kolektibilitas } from './kolektibilitas.js';
import { lateFee } from './lateFee.js';
import { lumpSumCapacity } from './lumpSumCapacity.js';
import { minimumPayment } from './minimumPayment.js';
import { monthlyBudget } from './monthlyBudget.js';
import { npl } from './npl.js';
import { npv } from './npv.js';
import { numberOfPeriods } from './numberOfPeriods.js';
import { offerValidity } from './offerValidity.js';
import { packages } from './packages.js';
import { payoff } from './payoff.js';
import { penalty } from './penalty.js';
import { prescription } from './prescription.js';
import { prioritise } from './prioritise.js';
import { rate } from './rate.js';
import { restructure } from './restructure.js';
import { schedule } from './schedule.js';
import { score } from './score.js';
import { settlement } from './settlement.js';
import { simulate } from './simulate.js';
import { split } from './split.js';
import { stampDuty } from './stampDuty.js';
import { vulnerability } from './vulnerability.js';
import { xirr } from './xirr.js';
import { xnpv } from './xnpv.js';

/** Every op of `rembuk calculate`, by name in alphabetical order. How to add one: op.ts. */
export const ops: readonly Op[] = [
  affordability,
  allocatePayment,
  annuityPayment,
  anomalies,
  assessProposal,
  bestContact,
  bill,
  complaintDeadlines,
  contactAllowed,
  dayCount,
  daysPastDue,
  effectiveRate,
  flatRate,
  irr,
  kolektibilitas,
  lateFee,
  lumpSumCapacity,
  minimumPayment,
  monthlyBudget,
  npl,
  npv,
  numberOfPeriods,
  offerValidity,
  packages,
  payoff,
  penalty,
  prescription,
  prioritise,
  rate,
  restructure,
  schedule,
  score,
  settlement,
  simulate,
  split,
  stampDuty,
  vulnerability,
  xirr,
  xnpv,
];
