import type { offers as source } from '../../id/replies/offers.js';
import type { Words } from '../../words.js';

export const offers: Words<typeof source> = {
  intro: 'These are written options for {{debt}}. The bill today is {{total}}. Every option is valid until {{until}}.',
  option: '{{number}}. {{name}} (ref. {{reference}}): {{scheme}}. {{cost}} in all, ends {{end}}. {{difference}}.',
  once: 'pay {{payment}} once by {{date}}',
  instalments: '{{rows}}, from {{date}}',
  saves: '{{amount}} less than the bill today',
  same: 'The same as the bill today',
  costs: '{{amount}} more than the bill today, because of interest',
  whyOnce: 'Suits you if the money is there without borrowing.',
  whyLess: 'Suits you if you want a reduction and a few instalments.',
  whyLight: 'Suits you if you need smaller instalments.',
  aboveSafe: 'These instalments are above your safe sum.',
  noneSafe: 'No instalment package is within your safe sum. You can make a proposal of your own.',
  ask: 'Which package would you like to review? Choosing here does not bind you.',
  running: 'The running monthly instalment is paid besides the package.',
  credit: 'How the credit stands is reported to SLIK every month as it is paid; we promise no result.',
  choose: 'Package {{package}}',
  settlement: 'Settle in one payment',
  own: 'Your proposal',
  propose: 'My own proposal',
  none: 'Not now',
  noneChosen: 'All right. These options stay valid until {{until}}; you can open them again at any time.',
  notAvailable: 'There is no package for {{debt}} at present (ref. {{reference}}): {{why}}.',
  whyNone: 'the terms of the packages do not cover this bill',
  whyDays: 'packages are for arrears of {{asked}} days, and these are {{found}} days',
  whyTotal: 'packages are for bills from or up to {{asked}}, and this one is {{found}}',
  whyGrade: 'packages are for credit quality {{asked}}, and this credit is {{found}}',
  whyProduct: 'the packages there are, are for other kinds of credit',
  whatHelps:
    'What can help: work out instalments, make a proposal of your own by writing "make a proposal", or talk to our staff.',
  nothingOwed:
    '{{debt}} has no bill due as of {{date}} (ref. {{reference}}), so there is nothing to make lighter yet. If the next instalment is hard to pay, write "person" before it falls due.',
  disputed:
    '{{debt}} is being looked into because of your objection (ref. {{reference}}). Collection is paused, so you need not choose a plan now. Looking at options does not take the objection back and acknowledges nothing.',
  disputedAsk: 'Would you like to see the options all the same?',
  seeAnyway: 'Show them',
  leaveIt: 'Wait for the outcome',
  waiting: 'All right, we wait for the outcome of the objection (ref. {{reference}}). No plan is made.',
  inForce: '{{debt}} already has an agreement in force, ref. {{reference}}.',
};
