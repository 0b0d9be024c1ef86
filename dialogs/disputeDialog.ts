import type { Activity, TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { bill } from '../engine/bill.js';
import type { Account } from '../engine/facility.js';
import { debtName } from './describe/debt.js';
import { amountIn, type CategoryAnswer, categoryOf, isAboutMoney } from './dispute/category.js';
import { EvidenceDialog } from './dispute/evidenceDialog.js';
import { type HeldFile, megabytes } from './dispute/files.js';
import { itemChoices } from './dispute/items.js';
import { openDispute } from './dispute/ownDisputes.js';
import { orUnknown, type ReviewAnswer, readCategory, readItems, readReview, readWhat } from './dispute/readers.js';
import { answersBehind, describeReview, type ReviewLine, reviewLines } from './dispute/review.js';
import type { DisputeSlots } from './dispute/slots.js';
import { type DisputedItem, disputeCategories } from './ports/disputes.js';
import { uploadLimits } from './ports/uploads.js';
import { readAmount } from './prompts/amountReader.js';
import { AnswerPrompt } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, rupiah, say, withDocument, words } from './replies.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** Takes an objection down with its evidence and gives it a number and a deadline. It never acknowledges the debt. */
export class DisputeDialog extends EvidenceDialog<DisputeSlots> {
  constructor(services: Services) {
    super('dispute', services);
    this.addDialog(new AnswerPrompt<number>('again', readChoice));
    this.addDialog(new AnswerPrompt<CategoryAnswer>('category', readCategory));
    this.addDialog(new AnswerPrompt<string>('what', readWhat));
    this.addDialog(new AnswerPrompt<readonly DisputedItem[]>('items', readItems));
    this.addDialog(new AnswerPrompt<number | null>('amount', orUnknown(readAmount)));
    this.addDialog(new AnswerPrompt<ReviewAnswer>('review', readReview));
    this.correct({
      slot: 'amount',
      name: 'amount',
      read: readAmount,
      say: (_context, value) => rupiah(Number(value)),
    });
    this.steps(
      [
        this.askDebt,
        this.askWhichObjection,
        this.askCategory,
        this.askWhat,
        this.askItems,
        this.askAmount,
        this.askEvidence,
        this.review,
        this.decide,
      ].map((step) => step.bind(this)),
    );
  }

  /** What happened is told in free words, and "ubah 3" at the review names a line. */
  protected override isAnswer(prompt: string, text: string): boolean {
    return (
      prompt === 'what' || prompt === 'category' || (prompt === 'review' && /^(?:\S+\s+)?\d{1,2}$/.test(text.trim()))
    );
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'dispute.help');
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'dispute.why');
  }

  /** An objection to this debt may be open already: the debtor decides whether this is about it. */
  private async askWhichObjection(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const open = await openDispute(context, this.services, account.facility.id);
    if (open === undefined) return step.next();
    const labels = [words(context, 'dispute.seeOpen'), words(context, 'dispute.another')];
    const question = words(context, 'dispute.alreadyOpen', {
      reference: open.reference,
      debt: debtName(context, account.facility),
      date: dayText(context, open.answerBy.day),
    });
    return this.ask(step, 'again', 'again', numbered(question, labels), { labels });
  }

  private async askCategory(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'again');
    const { context, options } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    if (options.again === 0) {
      const open = await openDispute(context, this.services, account.facility.id);
      return this.done(step, { flow: 'disputeStatus', slots: { reference: open?.reference, files: options.files } });
    }
    await this.readSaid(context, options, account);
    const labels = disputeCategories.map((category) => words(context, `dispute.category.${category}`));
    const question = words(context, 'dispute.askCategory', { debt: debtName(context, account.facility) });
    return this.ask(step, 'category', 'category', numbered(question, labels), { labels });
  }

  /** What the debtor's first words say already is not asked. */
  private async readSaid(context: TurnContext, options: DisputeSlots, account: Account): Promise<void> {
    // Another flow may have heard what is wrong already.
    const said = options.heard === true ? undefined : (options.said ?? options.what);
    options.heard = true;
    const category = said === undefined || options.category !== undefined ? undefined : categoryOf(said);
    if (said === undefined || category === undefined) return;
    this.tell(options, { category, what: said });
    await say(context, 'dispute.noted', {
      debt: debtName(context, account.facility),
      what: said,
      category: words(context, `dispute.category.${category}`),
    });
  }

  private tell(options: DisputeSlots, { category, what }: CategoryAnswer): void {
    options.category = category;
    if (what === undefined) return;
    options.what ??= what;
    const amount = isAboutMoney(category) ? amountIn(what) : undefined;
    if (amount !== undefined) options.amount ??= amount;
  }

  private askWhat(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    if (step.result !== undefined) this.tell(step.options, step.result);
    return this.ask(step, 'what', 'what', bubble(words(step.context, 'dispute.askWhat')));
  }

  private async askItems(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'what');
    const { context, options } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { today } = turnInfo(context);
    const choices = itemChoices(
      context,
      options.category ?? 'other',
      account,
      bill(account, today, this.services.policyOn(today)),
    );
    if (choices.length === 0) options.items ??= [];
    const labels = [...choices.map(({ label }) => label), words(context, 'dispute.notSure')];
    const items = choices.map(({ item }) => item);
    return this.ask(step, 'items', 'items', numbered(words(context, 'dispute.askItems'), labels), { labels, items });
  }

  private askAmount(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'items');
    const { context, options } = step;
    const category = options.category ?? 'other';
    // A posting that was named says its own sum.
    const named = (options.items ?? []).length > 0 && (category === 'billed_twice' || category === 'fee_not_agreed');
    if (!isAboutMoney(category) || (named && options.ownAmount !== true)) options.amount ??= null;
    const question = words(context, category === 'already_paid' ? 'dispute.askPaid' : 'dispute.askAmount');
    return this.ask(step, 'amount', 'amount', bubble(question, [words(context, 'dispute.skip')]));
  }

  protected override evidenceQuestion(context: TurnContext, held: readonly HeldFile[]): Partial<Activity> {
    const { files } = uploadLimits;
    return held.length === 0
      ? bubble(words(context, 'dispute.askEvidence', { files, size: megabytes }), [words(context, 'dispute.skip')])
      : bubble(words(context, 'dispute.moreEvidence', { count: held.length, files }), [
          words(context, 'dispute.finish'),
          words(context, 'dispute.clear'),
        ]);
  }

  private askEvidence(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'amount');
    const question = this.evidenceQuestion(step.context, step.options.files ?? []);
    return this.ask(step, 'evidence', 'evidence', question);
  }

  private async review(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'evidence');
    const { context, options } = step;
    if (options.evidence === 'clear') {
      if ((options.files ?? []).length > 0) await say(context, 'dispute.cleared');
      await this.forgetFiles(context, options);
      return this.askAgain(step, 'evidence');
    }
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const { today } = turnInfo(context);
    const lines = reviewLines(options);
    const owed = bill(account, today, this.services.policyOn(today));
    if (options.decision === undefined) await context.sendActivity(describeReview(context, options, account, owed));
    const labels = [
      words(context, 'dispute.send'),
      ...lines.map((_, index) => words(context, 'dispute.change', { number: index + 1 })),
    ];
    const question = bubble(words(context, 'dispute.reviewHow'), labels);
    const answers = [...labels, words(context, 'dispute.changeOne')];
    return this.ask(step, 'decision', 'review', question, { labels: answers, lines: lines.length });
  }

  private async decide(step: Step<DisputeSlots>): Promise<DialogTurnResult> {
    this.keep(step, 'decision');
    const { context, options } = step;
    const { decision } = options;
    if (decision !== 'send') return this.change(step, reviewLines(options)[decision ?? 0] ?? 'what', decision ?? 0);
    const account = await this.chosen(step);
    const { category, what } = options;
    if (account === undefined || category === undefined || what === undefined)
      return this.askAgain(step, 'facilityId', 'facilityIndex', 'category', 'what', 'decision');
    const turn = turnInfo(context);
    const { dispute, receipt } = await this.services.disputes.file(turn, verifiedDebtor(context).id, {
      facilityId: account.facility.id,
      category,
      explanation: what,
      amount: options.amount ?? null,
      items: options.items ?? [],
      uploadIds: (options.files ?? []).map(({ id }) => id),
    });
    const { reference } = dispute;
    const { extensionWorkingDays, writtenWorkingDays } = this.services.policyOn(turn.today).complaints;
    await say(context, 'dispute.done', {
      reference,
      date: dayText(context, dispute.answerBy.day),
      days: writtenWorkingDays,
      more: extensionWorkingDays,
    });
    const { unknownYears } = dispute.answerBy;
    if (unknownYears.length > 0)
      await say(context, 'dispute.unknownYear', { years: unknownYears.join(', '), reference });
    await say(context, 'dispute.paused', { reference, debt: debtName(context, account.facility) });
    await context.sendActivity(withDocument(words(context, 'dispute.receipt', { reference }), receipt));
    return this.done(step);
  }

  private async change(step: Step<DisputeSlots>, line: ReviewLine, place: number): Promise<DialogTurnResult> {
    const { context } = step;
    if (line === 'debt' && (await this.accounts(context)).length === 1) {
      await say(context, 'dispute.onlyDebt');
      return this.askAgain(step, 'decision');
    }
    if (line === 'amount') step.options.ownAmount = true;
    await say(context, 'dispute.changing', { number: place + 1 });
    return this.askAgain(step, 'decision', ...answersBehind[line]);
  }
}
