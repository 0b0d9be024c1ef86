import type { scam as source } from '../../id/replies/scam.js';
import type { Words } from '../../words.js';

export const scam: Words<typeof source> = {
  warn: 'Beware of middlemen who ask for fees in advance, promise that everything will surely be settled, or want a share of what the bank grants. {{bank}} uses no middlemen, and help from us costs nothing.',
  recognise:
    'How to recognise us: {{bank}} never asks for an OTP, a PIN or a password, and never for money to a private account. When in doubt, end that conversation and call us yourself at {{phone}}.',
  ways: 'Official help, free of charge: OJK 157, WhatsApp 081157157157, kontak157.ojk.go.id, and LAPS SJK 021-2527700.',
  offer: 'Shall I take down the name or number of that person as a report?',
  report: 'Yes, take a report',
  noReport: 'Not needed',
  notReported: 'All right, nothing is recorded. You can report it at any time.',
  askWho: 'What is the name, or which number and account do they use? You may "skip".',
  askWhat:
    'What do they promise or ask for? For example a fee in advance, or an OTP. Do not write your code or PIN here.',
  retryWhat: 'Please say briefly, for example "wants 2 million in advance to have everything erased".',
  done: 'Your report is registered as {{reference}} on {{received}}. A written answer comes by {{date}}. If you have already paid or given a code, call {{phone}} so that your account can be secured.',
};
