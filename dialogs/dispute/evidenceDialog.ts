import { type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import { DebtDialog, type DebtSlots } from '../debtDialog.js';
import { AnswerPrompt } from '../prompts/answerPrompt.js';
import { recognizeControl } from '../recognizers/control.js';
import type { Flow } from '../repairDialog.js';
import type { Services } from '../services.js';
import { waterfallSlots } from '../slots.js';
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

  protected override async ahead(inner: DialogContext): Promise<DialogTurnResult | undefined> {
    const { context } = inner;
    const text = context.activity.text ?? '';
    const open = inner.activeDialog?.id ?? '';
    if (!hasFiles(context))
      return this.isAnswer(open, text) && recognizeControl(text) === undefined ? inner.continueDialog() : undefined;
    const slots = waterfallSlots<EvidenceSlots>(inner);
    const asked = open === 'evidence';
    slots.files = await takeFiles(context, this.services, slots.files ?? [], slots.kept ?? 0, asked);
    if (asked) return waiting;
    if (text.trim() !== '') return undefined;
    return this.goOnWithFiles(inner);
  }

  /** After files that came while another question was open: it is asked again. */
  protected async goOnWithFiles(inner: DialogContext): Promise<DialogTurnResult> {
    await inner.repromptDialog();
    return waiting;
  }
}
