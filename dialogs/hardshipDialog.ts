import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Account } from '../engine/facility.js';
import { workingDaysAfter } from '../engine/workingDays.js';
import { DebtDialog, type DebtSlots } from './debtDialog.js';
import { debtName } from './describe/debt.js';
import { describeReasons, describeSituation } from './describe/hardship.js';
import { careFor, offeredWishes } from './hardshipCare.js';
import { hardshipReasons } from './hardshipReasons.js';
import type { HardshipStory, HardshipWish } from './ports/hardship.js';
import { orNothing, readAmount, skippable } from './prompts/amountReader.js';
import { AnswerPrompt, type ReaderInput, type Reading } from './prompts/answerPrompt.js';
import { readChoice } from './prompts/choiceReader.js';
import { type ConsentAnswer, readConsent } from './prompts/consentReader.js';
import { corrected, passable, textReader } from './prompts/textReader.js';
import { recognizeHousehold } from './recognizers/forcedCase.js';
import type { Step } from './repairDialog.js';
import { bubble, dayText, numbered, rupiah, say, words } from './replies.js';
import type { Services } from './services.js';
import { sessionOf, verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

export interface HardshipSlots extends DebtSlots {
  introduced?: boolean;
  consent?: ConsentAnswer;
  /** What the debtor tells, in their own words; the reasons are read from it. */
  told?: string | null;
  heard?: boolean;
  since?: string | null;
  until?: string | null;
  /** Rupiah a month. */
  income?: number | null;
  necessities?: number | null;
  /** What was offered, and the place of what is wished for. */
  offered?: readonly (HardshipWish | 'offers' | 'change')[];
  wish?: number;
}

type HardshipStep = Step<HardshipSlots>;

const time = textReader({ retry: (context) => words(context, 'hardship.retryTime') });
const money = (read: (input: ReaderInput) => Reading<number>) => skippable(orNothing(read));

/**
 * A hard time, by TEXAS: thank, explain the use, explicit consent, ask, signpost. Policy and engine say what may be asked
 * for; a person decides. Only what was consented to is recorded, and without consent the talk goes on all the same.
 */
export class HardshipDialog extends DebtDialog<HardshipSlots> {
  constructor(services: Services) {
    super('hardship', services);
    this.addDialog(new AnswerPrompt<ConsentAnswer>('consent', readConsent));
    this.addDialog(new AnswerPrompt<string | null>('cause', passable(readCause)));
    this.addDialog(new AnswerPrompt<string | null>('time', passable(time)));
    this.addDialog(new AnswerPrompt<number | null>('money', money(readAmount)));
    this.addDialog(new AnswerPrompt<number>('wish', readChoice));
    const said = (_context: TurnContext, value: unknown): string => rupiah(Number(value));
    this.correct(
      { slot: 'income', name: 'income', read: corrected(readAmount), say: said },
      { slot: 'necessities', name: 'necessities', read: corrected(readAmount), say: said },
    );
    this.steps(
      [
        this.thank,
        this.askCause,
        this.askSince,
        this.askUntil,
        this.askIncome,
        this.askNecessities,
        this.pickDebt,
        this.askWish,
        this.handIn,
      ].map((step) => step.bind(this)),
    );
  }

  protected override helpText(context: TurnContext): string {
    return words(context, 'hardship.help');
  }

  protected override whyText(context: TurnContext): string {
    return words(context, 'hardship.why');
  }

  private async thank(step: HardshipStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    const labels = [words(context, 'hardship.consentYes'), words(context, 'hardship.consentNo')];
    if (options.introduced !== true) {
      options.introduced = true;
      sessionOf(context).inDistress = true;
      await say(context, 'hardship.thanks');
      await say(context, 'hardship.use', { bank: this.services.bank.name });
    }
    return this.ask(step, 'consent', 'consent', numbered(words(context, 'hardship.consent'), labels), { labels });
  }

  private async askCause(step: HardshipStep): Promise<DialogTurnResult> {
    const { context, options } = step;
    const answered = step.result !== undefined;
    this.keep(step, 'consent');
    if (answered) await say(context, options.consent?.given === true ? 'hardship.noted' : 'hardship.notNoted');
    return this.ask(step, 'told', 'cause', bubble(words(context, 'hardship.askCause')));
  }

  private async askSince(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'told');
    const { context, options } = step;
    const reasons = hardshipReasons(options.told ?? '');
    if (options.heard !== true && reasons.length > 0) {
      options.heard = true;
      if (reasons.includes('bereavement')) await say(context, 'hardship.condolence');
      await say(context, 'hardship.heard', { reasons: describeReasons(context, reasons) });
    }
    return this.ask(step, 'since', 'time', bubble(words(context, 'hardship.askSince')));
  }

  private askUntil(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'since');
    return this.ask(step, 'until', 'time', bubble(words(step.context, 'hardship.askUntil')));
  }

  private askIncome(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'until');
    return this.ask(step, 'income', 'money', bubble(words(step.context, 'hardship.askIncome')));
  }

  /** Without the income the necessities say nothing: they are not asked for. */
  private async askNecessities(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'income');
    if (step.options.income === null) return step.next();
    return this.ask(step, 'necessities', 'money', bubble(words(step.context, 'hardship.askNecessities')));
  }

  private pickDebt(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'necessities');
    return this.askDebt(step);
  }

  private async askWish(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'facilityIndex');
    const { context, options } = step;
    const account = await this.chosen(step);
    if (account === undefined) return this.askAgain(step, 'facilityId', 'facilityIndex');
    const story = storyOf(options);
    const offered = [...offeredWishes(this.calls(context, account, story)), 'change' as const];
    options.offered = offered;
    await context.sendActivity(bubble(describeSituation(context, account.facility, story)));
    const labels = offered.map((wish) => words(context, `hardship.${wish === 'write_off' ? 'writeOff' : wish}`));
    const explained = [
      words(context, 'hardship.chooseIntro'),
      ...(offered.includes('pause') ? [words(context, 'hardship.explainPause')] : []),
      ...(offered.includes('write_off') ? [words(context, 'hardship.explainWriteOff')] : []),
    ];
    return this.ask(step, 'wish', 'wish', numbered(explained.join('\n'), labels), { labels });
  }

  private async handIn(step: HardshipStep): Promise<DialogTurnResult> {
    this.keep(step, 'wish');
    const { context, options } = step;
    const account = await this.chosen(step);
    const wish = options.offered?.[options.wish ?? -1];
    if (account === undefined || wish === undefined || wish === 'change') {
      delete options.heard;
      return this.askAgain(step, 'told', 'since', 'until', 'income', 'necessities', 'wish');
    }
    if (wish === 'offers') return this.done(step, { flow: 'offers', slots: { facilityId: account.facility.id } });
    await this.submit(context, options, account, wish);
    return this.done(step);
  }

  private async submit(
    context: TurnContext,
    slots: HardshipSlots,
    account: Account,
    wish: HardshipWish,
  ): Promise<void> {
    const turn = turnInfo(context);
    const { id: debtorId } = verifiedDebtor(context);
    const { facility } = account;
    const story = storyOf(slots);
    const calls = this.calls(context, account, story);
    const isConsented = slots.consent?.given === true;
    const summary = `hardship: ${wish}, ${isConsented ? 'story on record' : 'no story on record'}`;
    const { reference } = await this.services.handoffs.open(turn, {
      debtorId,
      topic: 'hardship',
      facilityId: facility.id,
      summary,
    });
    const question = words(context, 'hardship.consent');
    const consented = isConsented ? { question, answer: slots.consent?.words ?? '', story } : null;
    await this.services.hardship.record(turn, {
      reference,
      debtorId,
      facilityId: facility.id,
      wish,
      calls: isConsented ? calls : [],
      consented,
    });
    const about = { debt: debtName(context, facility), reference, date: this.answerDay(context, wish) };
    if (wish === 'pause') await say(context, 'hardship.donePause', about);
    else if (wish === 'write_off') await say(context, 'hardship.doneWriteOff', about);
    else await say(context, 'hardship.donePerson', { ...about, phone: this.services.bank.phone });
    await say(context, 'hardship.education');
    await say(context, 'hardship.signpost');
  }

  private calls(context: TurnContext, account: Account, story: HardshipStory) {
    const { today } = turnInfo(context);
    return careFor(account, story, this.services.policyOn(today), today);
  }

  /** A reduction is decided at the highest level of approval, everything else at the first. */
  private answerDay(context: TurnContext, wish: HardshipWish): string {
    const { today } = turnInfo(context);
    const policy = this.services.policyOn(today);
    const [, first, ...others] = policy.proposals.levels;
    const level = wish === 'write_off' ? (others.at(-1) ?? first) : first;
    return dayText(context, workingDaysAfter(today, level?.answerWorkingDays ?? 1, policy).day);
  }
}

function storyOf(slots: HardshipSlots): HardshipStory {
  const { income = null, necessities = null, since = null, told = null, until = null } = slots;
  const spoken = [told, since, until].filter((text) => text !== null).join('\n');
  return {
    reasons: hardshipReasons(spoken),
    told,
    since,
    until,
    household: recognizeHousehold(spoken),
    income,
    necessities,
  };
}

/** Reads why paying is hard. Words without a known reason are asked about once, then kept as they are. */
function readCause(input: ReaderInput): Reading<string> {
  const again = { retry: (context: TurnContext) => words(context, 'hardship.retryCause') };
  const reading = textReader(again)(input);
  if (reading.kind !== 'answer' || hardshipReasons(reading.value).length > 0 || input.attempt > 1) return reading;
  return { kind: 'again', reply: bubble(again.retry(input.context)) };
}
