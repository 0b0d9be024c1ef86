import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { proposalId } from '../engine/agreedTerms.js';
import type { Account } from '../engine/facility.js';
import type { PackageOffer } from '../engine/results.js';
import { accountOf, debtName } from './describe/debt.js';
import { packageLabel } from './describe/offers.js';
import { describeDifference, describeScheme } from './describe/plan.js';
import { termsNamed } from './offeredTerms.js';
import { ownAccounts } from './ownRecords.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { type CodeAnswer, codeReader } from './prompts/codeReader.js';
import { type Decision, readDecision } from './prompts/decisionReader.js';
import { readMonths } from './prompts/monthsReader.js';
import { RepairDialog, type Step } from './repairDialog.js';
import { bubble, dayText, momentText, rupiah, say, withDocument, words } from './replies.js';
import type { AcceptOutcome, Offer, Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

interface AcceptanceSlots {
  facilityId?: string;
  packageId?: string;
  /** Months chosen instead of the package's own. */
  months?: number;
  newMonths?: number;
  /** The offer under review, as written down. */
  offer?: Pick<Offer, 'id' | 'reference' | 'versionHash'>;
  decision?: Decision;
  code?: CodeAnswer;
}

/** Review with "ubah" per line, the explicit phrase, a fresh code, then the agreement: nothing less binds anybody. */
export class AcceptanceDialog extends RepairDialog<AcceptanceSlots> {
  constructor(services: Services) {
    super('acceptance', services);
    this.addDialog(new AnswerPrompt<Decision>('decision', readDecision));
    this.addDialog(new AnswerPrompt<number>('months', readMonths));
    this.addDialog(new AnswerPrompt<CodeAnswer>('code', codeReader(services)));
    this.steps(
      [this.review, this.change, this.applyChange, this.sendCode, this.conclude].map((step) => step.bind(this)),
    );
  }

  private async review(step: Step<AcceptanceSlots>): Promise<DialogTurnResult> {
    if (step.options.decision !== undefined) return step.next();
    const { context } = step;
    const found = await this.terms(step);
    if (found === undefined) {
      await say(context, 'acceptance.refusedOther');
      return this.done(step);
    }
    const { account, terms } = found;
    const turn = turnInfo(context);
    const [offer] = await this.services.offers.record(turn, verifiedDebtor(context).id, account.facility.id, [terms]);
    if (offer === undefined) throw new Error('Recording one package gave no offer.');
    step.options.offer = { id: offer.id, reference: offer.reference, versionHash: offer.versionHash };
    await context.sendActivity(bubble(describeReview(context, account, offer)));
    const phrase = words(context, 'acceptance.phrase');
    return this.ask(
      step,
      'decision',
      'decision',
      bubble(words(context, 'acceptance.how', { phrase }), [
        ...[1, 2, 3].map((number) => words(context, 'acceptance.change', { number })),
      ]),
    );
  }

  private async change(step: Step<AcceptanceSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'decision');
    const { context } = step;
    const { decision, facilityId } = step.options;
    if (decision?.kind !== 'change') return step.next();
    if (decision.line !== 1 && step.options.packageId === proposalId)
      return this.done(step, { flow: 'proposal', slots: { facilityId } });
    if (decision.line === 2) return this.done(step, { flow: 'offers', slots: { facilityId } });
    if (decision.line === 1) {
      const accounts = await ownAccounts(context, this.services);
      if (accounts.length > 1) return this.done(step, { flow: 'offers' });
      await say(context, 'acceptance.onlyOneDebt');
      return this.askAgain(step, 'decision');
    }
    const found = await this.terms(step);
    if (found === undefined) return this.askAgain(step, 'decision');
    const { packageId, minMonths, maxMonths } = found.terms;
    if (minMonths === maxMonths) {
      await say(context, 'acceptance.monthsFixed', {
        package: packageLabel(context, packageId),
        min: minMonths,
      });
      return this.askAgain(step, 'decision');
    }
    return this.ask(
      step,
      'newMonths',
      'months',
      bubble(words(context, 'acceptance.askMonths', { package: packageId, min: minMonths, max: maxMonths })),
      { package: packageId, min: minMonths, max: maxMonths },
    );
  }

  private async applyChange(step: Step<AcceptanceSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'newMonths');
    const { newMonths } = step.options;
    if (newMonths === undefined) return step.next();
    step.options.months = newMonths;
    await say(step.context, 'acceptance.changed', { months: newMonths });
    return this.askAgain(step, 'newMonths', 'decision');
  }

  private async sendCode(step: Step<AcceptanceSlots>): Promise<DialogTurnResult> {
    const { context } = step;
    const { offer, packageId } = step.options;
    if (step.options.code !== undefined) return step.next();
    if (offer === undefined || packageId === undefined) return this.askAgain(step, 'decision');
    const outcome = await this.services.identity.challenge(
      turnInfo(context),
      verifiedDebtor(context).id,
      'accept_offer',
      offer.id,
    );
    if (outcome.kind === 'locked') return this.locked(step, momentText(context, outcome.until));
    return this.ask(
      step,
      'code',
      'code',
      bubble(
        words(context, 'acceptance.codeSent', {
          ending: outcome.phoneEnding,
          package: packageLabel(context, packageId),
          reference: offer.reference,
          minutes: outcome.minutes,
        }),
      ),
      { challengeId: outcome.challengeId },
    );
  }

  private async conclude(step: Step<AcceptanceSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'code');
    const { context } = step;
    const { code, offer, decision } = step.options;
    if (code === undefined || code.kind === 'resend') return this.askAgain(step, 'code');
    if (code.kind === 'locked') return this.locked(step, code.until);
    if (offer === undefined || decision?.kind !== 'accept') return this.askAgain(step, 'decision', 'code');
    const outcome = await this.services.offers.accept(turnInfo(context), {
      debtorId: verifiedDebtor(context).id,
      offerId: offer.id,
      versionHash: offer.versionHash,
      phrase: decision.phrase,
      challengeId: code.challengeId,
    });
    return outcome.kind === 'accepted' ? this.accepted(step, outcome) : this.refused(step, outcome);
  }

  private async accepted(
    step: Step<AcceptanceSlots>,
    { agreement, document }: Extract<AcceptOutcome, { kind: 'accepted' }>,
  ): Promise<DialogTurnResult> {
    const { context } = step;
    const debtor = verifiedDebtor(context);
    const accounts = await ownAccounts(context, this.services);
    const account = accountOf(accounts, agreement.facilityId);
    const debt = account === undefined ? '' : debtName(context, account.facility);
    const [first] = agreement.terms.plan.rows;
    const { reference } = agreement;
    const parts = [words(context, 'acceptance.done', { reference, debt, name: debtor.name })];
    if (first !== undefined)
      parts.push(
        words(context, 'acceptance.next', {
          payment: rupiah(first.payment),
          date: dayText(context, first.dueDate),
        }),
      );
    parts.push(
      words(context, 'acceptance.cancelWindow', {
        until: momentText(context, agreement.cancelUntil),
        phone: this.services.bank.phone,
      }),
    );
    await context.sendActivity(bubble(parts.join('\n')));
    await context.sendActivity(withDocument(words(context, 'acceptance.document', { reference }), document));
    return this.done(step);
  }

  private async refused(
    step: Step<AcceptanceSlots>,
    outcome: Extract<AcceptOutcome, { kind: 'refused' }>,
  ): Promise<DialogTurnResult> {
    const { context } = step;
    const { facilityId } = step.options;
    switch (outcome.code) {
      case 'expired':
        await say(context, 'acceptance.refusedExpired');
        return this.done(step, { flow: 'offers', slots: { facilityId } });
      case 'changed':
        await say(context, 'acceptance.refusedChanged');
        return this.done(step, { flow: 'offers', slots: { facilityId } });
      case 'taken':
        await say(context, 'acceptance.refusedTaken', { reference: outcome.agreement?.reference ?? '' });
        return this.done(step);
      default:
        await say(context, 'acceptance.refusedOther');
        return this.done(step);
    }
  }

  private async locked(step: Step<AcceptanceSlots>, until: string): Promise<DialogTurnResult> {
    await say(step.context, 'identity.locked', { until, phone: this.services.bank.phone });
    return this.done(step);
  }

  /** The package under review with today's figures and the months chosen. */
  private async terms(step: Step<AcceptanceSlots>): Promise<{ account: Account; terms: PackageOffer } | undefined> {
    const { context } = step;
    const { facilityId, packageId, months } = step.options;
    const account = accountOf(await ownAccounts(context, this.services), facilityId);
    if (account === undefined || packageId === undefined) return undefined;
    const chosen = months === undefined ? { packageId } : { packageId, months };
    const terms = await termsNamed(context, this.services, account, chosen);
    return terms === undefined ? undefined : { account, terms };
  }
}

function describeReview(context: TurnContext, account: Account, offer: Offer): string {
  const { terms } = offer;
  const lines = [
    words(context, 'acceptance.review', { reference: offer.reference }),
    words(context, 'acceptance.lineDebt', { debt: debtName(context, account.facility) }),
    words(context, 'acceptance.linePackage', { package: packageLabel(context, terms.packageId) }),
    words(context, 'acceptance.lineMonths', { months: terms.plan.months }),
    words(context, 'acceptance.lineTerms', {
      scheme: describeScheme(context, terms),
      cost: rupiah(terms.plan.totalCost),
      interest: rupiah(terms.plan.totalInterest),
      end: dayText(context, terms.plan.endDate),
      difference: describeDifference(context, terms),
    }),
  ];
  if (terms.discount > 0) lines.push(words(context, 'acceptance.lineWaived', { amount: rupiah(terms.discount) }));
  return lines.join('\n');
}
