import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../../bot/understanding/trainingFiles.js';
import { type Example, isHeldBack } from '../../dialogs/recognizers/intents/examples.js';
import { crisisFile, notConsentFile, notCrisisFile } from '../../dialogs/recognizers/intents/trainModels.js';

/** One message with the meaning it has and the way it is written. */
export interface Judged {
  readonly text: string;
  readonly label: string;
  readonly slice: string;
}

const locales = fileURLToPath(new URL('../../locales', import.meta.url));

function corpus(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`../corpus/messages/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** The fifth of the examples that no training has seen. */
export function heldBack(): {
  readonly messages: readonly Judged[];
  readonly crisis: readonly Judged[];
  readonly notConsent: readonly string[];
} {
  const all: readonly Example[] = readExamples(locales).filter(({ text }) => isHeldBack(text));
  const of = (...files: readonly string[]): readonly Example[] => all.filter(({ label }) => files.includes(label));
  const apart = [crisisFile, notCrisisFile, notConsentFile];
  return {
    messages: all.filter(({ label }) => !apart.includes(label)),
    crisis: of(crisisFile, notCrisisFile),
    notConsent: of(notConsentFile).map(({ text }) => text),
  };
}

/** Messages written by people who had not seen the examples: `meaning, slice, text`. */
export function blind(name: string): readonly Judged[] {
  return corpus(name).map(([label = '', slice = '', text = '']) => ({ label, slice, text }));
}

/** Messages with several wishes: the meanings in the order of the message, and the text. */
export function several(name: string): readonly { readonly labels: readonly string[]; readonly text: string }[] {
  return corpus(name).map(([labels = '', text = '']) => ({ labels: labels.split(','), text }));
}

/** Messages that hint at self-harm ("yes") and that only sound like it ("no"). */
export function crises(name: string): readonly { readonly isCrisis: boolean; readonly text: string }[] {
  return corpus(name).map(([answer = '', text = '']) => ({ isCrisis: answer === 'yes', text }));
}

/** Messages near to consent that are none. */
export function notConsent(name: string): readonly string[] {
  return corpus(name).map(([text = '']) => text);
}
