import type { offers as source } from '../../id/replies/offers.js';
import type { Words } from '../../words.js';

export const offers: Words<typeof source> = {
  intro: 'These are written options for {{debt}}. The bill today is {{total}}. Every option is valid until {{until}}.',
  option:
    '{{number}}. Package {{package}} (ref. {{reference}}): {{scheme}}. {{cost}} in all, ends {{end}}. {{difference}}.',
  once: 'pay {{payment}} once by {{date}}',
  instalments: '{{rows}}, from {{date}}',
  saves: '{{amount}} less than the bill today',
  same: 'The same as the bill today',
  costs: '{{amount}} more than the bill today, because of interest',
  aboveSafe: 'These instalments are above your safe sum.',
  noneSafe: 'No instalment package is within your safe sum. Our staff can consider your proposal; write "person".',
  ask: 'Which package would you like to review? Choosing here does not bind you.',
  running: 'The running monthly instalment is paid besides the package.',
  choose: 'Package {{package}}',
  none: 'Not now',
  noneChosen: 'All right. These options stay valid until {{until}}; you can open them again at any time.',
  notAvailable:
    'There is no package for {{debt}} at present. You can still work out instalments, or ask our staff to consider your own proposal.',
  inForce: '{{debt}} already has an agreement in force, ref. {{reference}}.',
};
