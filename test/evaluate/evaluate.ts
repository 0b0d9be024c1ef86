/** `npm run evaluate [-- --errors]`: how well messages that no training has seen are understood. */
import { loadIntentRecognizer } from '../../bot/understanding/loadModel.js';
import { blind, crises, heldBack, type Judged, notConsent, several } from './messages.js';
import { givesAll, linesOf, reportOn, type Verdict } from './report.js';

const recognizer = loadIntentRecognizer();
const showErrors = process.argv.includes('--errors');

function judge(messages: readonly Judged[]): readonly Verdict[] {
  return messages.map((message) => ({ ...message, taken: recognizer.recognize(message.text).intent }));
}

function show(title: string, messages: readonly Judged[]): void {
  const verdicts = judge(messages);
  for (const line of linesOf(title, reportOn(verdicts))) console.log(line);
  if (!showErrors) return;
  for (const { label, taken, text } of verdicts) if (label !== taken) console.log(`    ${label} → ${taken}: ${text}`);
}

console.log(`model ${recognizer.version}`);
const held = heldBack();
show('held back', held.messages);
for (const name of ['blindA.tsv', 'blindB.tsv']) show(name, blind(name));

const near = [...held.notConsent, ...notConsent('notConsentB.txt'), ...notConsent('notConsentC.txt')];
const consented = near.filter((text) => ['affirm', 'accept_offer'].includes(recognizer.recognize(text).intent));
console.log(`near to consent: ${near.length} messages, taken for it ${consented.length}`);
for (const text of consented) console.log(`    ${text}`);

const wanted = [...several('severalA.tsv'), ...several('severalB.tsv')];
const served = wanted.filter(({ labels, text }) => givesAll(recognizer, text, labels));
console.log(`several wishes: ${wanted.length} messages, all in order ${served.length}`);
if (showErrors)
  for (const { labels, text } of wanted) {
    if (givesAll(recognizer, text, labels)) continue;
    const got = recognizer.recognize(text).intents.map(({ name }) => name);
    console.log(`    ${labels.join()} → ${got.join()}: ${text}`);
  }

const hints = [
  ...held.crisis.map(({ label, text }) => ({ isCrisis: label === 'crisis', text })),
  ...crises('crisisA.tsv'),
  ...crises('crisisB.tsv'),
];
const missed = hints.filter(({ isCrisis, text }) => isCrisis && !recognizer.recognize(text).crisis);
const alarms = hints.filter(({ isCrisis, text }) => !isCrisis && recognizer.recognize(text).crisis);
console.log(
  `hints of self-harm: ${hints.filter(({ isCrisis }) => isCrisis).length} messages, missed ${missed.length}; ` +
    `${hints.filter(({ isCrisis }) => !isCrisis).length} that sound like it, taken for it ${alarms.length}`,
);
if (showErrors) {
  for (const { text } of missed) console.log(`    missed: ${text}`);
  for (const { text } of alarms) console.log(`    taken for it: ${text}`);
}
