import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Account } from '../engine/facility.js';
import { type PayoffQuote, payoffQuote } from '../engine/payoffQuote.js';
import { isRefusal } from '../engine/refusal.js';
import { progressOf } from './agreements/describe.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { ownAgreements } from './ownRecords.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, percentText, rupiah, say, withDocument, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface PayoffSlots extends DebtSlots {
  /** The letter is what is wanted, not the figure. */
  letter?: boolean;
}

/** What would settle a debt today, part by part; of a debt without balance the payoff letter. */
export class PayoffDialog extends DebtDialog<PayoffSlots> {
  constructor(services: Services) {
    super('payoff', services);
    this.steps([this.askDebt, this.tell].map((step) => step.bind(this)));
  }

  private async tell(step: Step<PayoffSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { today } = turnInfo(context);
    const quote = payoffQuote({ account, asOf: today, waive: {} });
    if (isRefusal(quote)) {
      await this.sayPaidOff(context, account);
      return this.done(step);
    }
    const agreements = await ownAgreements(context, this.services);
    const agreement = agreements.find(({ facilityId }) => facilityId === account.facility.id);
    const debt = debtName(context, account.facility);
    const date = dayText(context, today);
    if (agreement !== undefined && account.facility.accelerated) {
      const { isFulfilled, paid, remaining } = progressOf(context, account, agreement);
      const total = rupiah(agreement.terms.plan.totalCost);
      const { reference } = agreement;
      if (isFulfilled) await say(context, 'payoff.noLetter', { debt });
      else
        await say(context, 'payoff.plan', {
          reference,
          debt,
          date,
          remaining: rupiah(remaining),
          total,
          paid: rupiah(paid),
        });
    } else if (step.options.letter === true) {
      const { reference } = account.facility;
      await say(context, 'payoff.notYet', { debt, date, total: rupiah(quote.total), reference });
    } else await context.sendActivity(bubble(describeQuote(context, account, quote)));
    await say(context, 'payoff.pays', { bank: this.services.bank.name });
    return this.done(step);
  }

  private async sayPaidOff(context: TurnContext, { facility }: Account): Promise<void> {
    const turn = turnInfo(context);
    const debt = debtName(context, facility);
    await say(context, 'payoff.paidOff', { debt, date: dayText(context, turn.today), reference: facility.reference });
    const outcome = await this.services.letters.payoffLetter(turn, verifiedDebtor(context).id, facility.id);
    if (outcome.kind === 'refused') return say(context, 'payoff.noLetter', { debt });
    const { document } = outcome;
    const text = words(context, 'letters.payoffReady', { debt, reference: document.reference });
    await context.sendActivity(withDocument(text, document));
  }
}

function describeQuote(context: TurnContext, { facility }: Account, quote: PayoffQuote): string {
  const { interestAccrued, interestDue, owed, payoff, total } = quote;
  const lines: (string | false)[] = [
    words(context, 'payoff.total', {
      debt: debtName(context, facility),
      date: dayText(context, payoff.asOf),
      total: rupiah(total),
      reference: facility.reference,
    }),
    owed.principal > 0 && words(context, 'payoff.principal', { amount: rupiah(owed.principal) }),
    interestDue > 0 && words(context, 'payoff.interestDue', { amount: rupiah(interestDue) }),
    interestAccrued > 0 && words(context, 'payoff.interestAccrued', { amount: rupiah(interestAccrued) }),
    owed.penalty > 0 && words(context, 'payoff.penalty', { amount: rupiah(owed.penalty) }),
    owed.fees > 0 && words(context, 'payoff.fees', { amount: rupiah(owed.fees) }),
    owed.earlySettlement > 0 &&
      words(context, 'payoff.early', {
        principal: rupiah(owed.principal),
        rate: percentText(context, facility.earlySettlementRate),
        amount: rupiah(owed.earlySettlement),
      }),
    words(context, 'payoff.validity'),
  ];
  return lines.filter((line) => line !== false).join('\n');
}
