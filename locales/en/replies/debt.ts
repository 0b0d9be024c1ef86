import type { debt as source } from '../../id/replies/debt.js';
import type { Words } from '../../words.js';

export const debt: Words<typeof source> = {
  name: '{{product}} ending {{ending}}',
  which: 'Which debt?',
};
