import type { DialogTurnResult } from 'botbuilder-dialogs';
import { bill } from '../engine/bill.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { describeBill, describePenalty } from './describe/bill.js';
import { debtName } from './describe/debt.js';
import { sayPaused } from './dispute/ownDisputes.js';
import { ownAgreements } from './ownRecords.js';
import type { Step } from './repairDialog.js';
import { bubble, say, withDocument, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface BillSlots extends DebtSlots {
  /** What is wanted: every debt's bill, one bill as a PDF, or how a penalty was counted. */
  show?: 'all' | 'pdf' | 'penalty';
}

/** Shows what each bill is made of as of today, writes one down as a PDF, and explains a penalty. */
export class BillDialog extends DebtDialog<BillSlots> {
  constructor(services: Services) {
    super('bill', services);
    this.steps([this.which, this.show].map((step) => step.bind(this)));
  }

  private which(step: Step<BillSlots>): Promise<DialogTurnResult> {
    if (step.options.show === undefined || step.options.show === 'all') return this.showAll(step);
    return this.askDebt(step);
  }

  private async showAll(step: Step<BillSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    const accounts = await this.accounts(context);
    const { today } = turnInfo(context);
    const policy = this.services.policyOn(today);
    if (accounts.length === 0) return this.askDebt(step);
    const agreements = await ownAgreements(context, this.services);
    let disputed = 0;
    for (const account of accounts) {
      const { facility } = account;
      await context.sendActivity(bubble(describeBill(context, account, bill(account, today, policy))));
      const inForce = agreements.find(({ facilityId }) => facilityId === facility.id);
      if (inForce !== undefined)
        await say(context, 'offers.inForce', { debt: debtName(context, facility), reference: inForce.reference });
      if (await sayPaused(context, this.services, facility)) disputed += 1;
    }
    const [only] = accounts;
    if (accounts.length === 1 && only !== undefined) sessionOf(context).facilityId = only.facility.id;
    // Where everything is under objection, paying is not spoken of.
    const after =
      disputed === accounts.length
        ? bubble(words(context, 'dispute.afterBill'), [words(context, 'bill.pdf'), words(context, 'dispute.status')])
        : bubble(words(context, 'bill.after'), [
            words(context, 'bill.pdf'),
            words(context, 'menu.dispute'),
            words(context, 'menu.simulate'),
          ]);
    await context.sendActivity(after);
    return this.doneQuietly(step);
  }

  private async show(step: Step<BillSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.showAll(step);
    const turn = turnInfo(context);
    if (step.options.show === 'penalty') {
      const shown = bill(account, turn.today, this.services.policyOn(turn.today));
      await context.sendActivity(bubble(describePenalty(context, account, shown)));
      return this.doneQuietly(step);
    }
    const { facility } = account;
    const document = await this.services.documents.billStatement(turn, verifiedDebtor(context).id, facility.id);
    await context.sendActivity(
      withDocument(
        words(context, 'bill.pdfReady', { debt: debtName(context, facility), reference: document.reference }),
        document,
      ),
    );
    return this.done(step);
  }
}
