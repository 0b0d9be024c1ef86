import type { Activity, TurnContext } from 'botbuilder';
import { type DialogContext, type DialogTurnResult, DialogTurnStatus, type PromptOptions } from 'botbuilder-dialogs';
import { DebtDialog, type DebtSlots } from '../debtDialog.js';
import { AnswerPrompt } from '../prompts/answerPrompt.js';
import { recognizeControl } from '../recognizers/control.js';
import type { Flow } from '../repairDialog.js';
import type { Services } from '../services.js';
import { waterfallSlots } from '../slots.js';
import { turnInfo } from '../turnInfo.js';
import { type HeldFile, hasFiles, takeFiles } from './files.js';
import { type EvidenceAnswer, readEvidence } from './readers.js';

/** Slots of a flow that takes files: those held, and how many were handed in before. */
export interface EvidenceSlots extends DebtSlots {
  files?: readonly HeldFile[];
  kept?: number;
  evidence?: EvidenceAnswer;
}

const waiting: DialogTurnResult = { status: DialogTurnStatus.waiting };

/**
 * The base of flows that take photos and PDFs. A file is taken whichever question is open, so that nobody has to wait for
 * the right moment; only at the question for files it is asked for the next one.
 */
export abstract class EvidenceDialog<S extends EvidenceSlots> extends DebtDialog<S> {
  protected constructor(flow: Flow, services: Services) {
    super(flow, services);
    this.addDialog(new AnswerPrompt<EvidenceAnswer>('evidence', readEvidence));
  }

  override get acceptsAttachments(): boolean {
    return true;
  }

  /** Whether a message is the answer to this prompt even where it reads like a correction of an earlier one. */
  protected isAnswer(_prompt: string, _text: string): boolean {
    return false;
  }

  /** The question for files, when `files` are held already. */
  protected abstract evidenceQuestion(context: TurnContext, files: readonly HeldFile[]): Partial<Activity>;

  /** Lets the files go that are held, so that what is given up or removed is kept nowhere. */
  protected async forgetFiles(context: TurnContext, slots: EvidenceSlots): Promise<void> {
    const ids = (slots.files ?? []).map(({ id }) => id);
    slots.files = [];
    if (ids.length > 0) await this.services.uploads.forget(turnInfo(context), ids);
  }

  protected override async ahead(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const text = context.activity.text ?? '';
    const control = recognizeControl(text);
    const open = inner.activeDialog?.id ?? '';
    const slots = waterfallSlots<EvidenceSlots>(inner);
    if (!hasFiles(context)) {
      if (control === 'cancel' || control === 'menu' || control === 'restart') await this.forgetFiles(context, slots);
      return control === undefined && this.isAnswer(open, text) ? inner.continueDialog() : undefined;
    }
    const asked = open === 'evidence';
    slots.files = await takeFiles(context, this.services, slots.files ?? [], slots.kept ?? 0, asked);
    if (!asked) return text.trim() === '' ? this.goOnWithFiles(inner) : undefined;
    const state: { options?: PromptOptions } | undefined = inner.activeDialog?.state;
    if (state?.options !== undefined) state.options.prompt = this.evidenceQuestion(context, slots.files);
    return waiting;
  }

  /** After files that came while another question was open: it is asked again. */
  protected async goOnWithFiles(inner: DialogContext): Promise<DialogTurnResult> {
    await inner.repromptDialog();
    return waiting;
  }
}
