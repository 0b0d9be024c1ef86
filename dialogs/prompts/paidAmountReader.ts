import { amountFault } from '../../engine/inputFaults.js';
import { describeRefusal } from '../describe/simulation.js';
import { bubble } from '../replies.js';
import type { Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';
import { readAmount } from './amountReader.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** Reads an amount that was paid: more than nothing and not beyond what the policy reckons with. */
export function paidAmountReader(services: Pick<Services, 'policyOn'>): (input: ReaderInput) => Reading<number> {
  return (input) => {
    const amount = readAmount(input);
    if (amount.kind !== 'answer') return amount;
    const { limits } = services.policyOn(turnInfo(input.context).today);
    const fault = amountFault(amount.value, 'amount', limits.maxAmount);
    return fault === undefined ? amount : { kind: 'again', reply: bubble(describeRefusal(input.context, fault)) };
  };
}
