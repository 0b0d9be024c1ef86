import { containerBootstrap } from '@nlpjs/core';
import { LangId } from '@nlpjs/lang-id';
import { Nlp } from '@nlpjs/nlp';
import type { Example } from '../../dialogs/recognizers/intents/examples.js';

/** nlp.js trained on the same lines: says the likeliest meaning of a message. */
export async function trainNlpJs(examples: readonly Example[]): Promise<(text: string) => Promise<string>> {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangId);
  // The defaults of nlp.js, without its report of every epoch.
  container.registerConfiguration('nlu-??', {
    keepStopwords: true,
    nonefeatureValue: 1,
    nonedeltaMultiplier: 1.2,
    spellCheck: false,
    spellCheckDistance: 1,
    filterZeros: true,
    log: false,
  });
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.addLanguage('id');
  for (const { label, text } of examples) nlp.addDocument('id', text, label);
  await nlp.train();
  return async (text) => (await nlp.process('id', text)).intent;
}
