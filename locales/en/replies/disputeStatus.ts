import type { disputeStatus as source } from '../../id/replies/disputeStatus.js';
import type { Words } from '../../words.js';

export const disputeStatus: Words<typeof source> = {
  none: 'You have made no objection. If something is not right, write "objection".',
  which: 'Which objection?',
  option: '{{reference}}, {{debt}}: {{state}}',
  state: {
    received: 'being looked into',
    needs_documents: 'waiting for documents from you',
    accepted: 'accepted',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  heading: 'Objection {{reference}} to {{debt}}, reason: {{category}}. Received on {{date}}. State: {{state}}.',
  due: 'Answer by {{date}}; if it is prolonged we tell you first, until {{until}} at the latest. Until then we ask for no payment.',
  documents:
    'Our staff need: {{note}} Please send it by {{date}}; once it is complete, the days of the answer are counted anew.',
  answer: 'The answer of our staff: {{note}}',
  evidence: 'Evidence files kept: {{count}}.',
  escalate:
    'If you do not agree with the answer to {{reference}}, you can take it further free of charge to OJK: phone 157, WhatsApp 081157157157, or APPK at kontak157.ojk.go.id. A dispute can also be brought to LAPS SJK: phone 021-2527700, info@lapssjk.id.',
  left: 'All right, nothing was changed about your objections.',
  add: 'Add evidence',
  withdraw: 'Withdraw the objection',
  receipt: 'Download the receipt',
  askAdd:
    'Send a photo (JPEG, PNG, WebP) or a PDF for {{reference}}. Room left for files of up to {{size}} MB each: {{left}}. Write "done" when you are through.',
  full: 'There are {{files}} files for {{reference}}, which is the most. Write "person" if there is other important evidence.',
  nothingAdded: 'All right, nothing was added to {{reference}}.',
  added: 'The evidence is added to {{reference}}; files now: {{count}}. Answer by {{date}}.',
  closed: 'Objection {{reference}} is no longer being looked into, so nothing was changed.',
  confirmWithdraw:
    'Withdraw objection {{reference}}? It will no longer be looked into, and the bill is as before the objection. Withdrawing is not an acknowledgement of the debt, and you may object again.',
  yesWithdraw: 'Yes, withdraw it',
  keep: 'Keep it',
  withdrawn: 'Objection {{reference}} is withdrawn. You may object again at any time.',
  kept: 'All right, objection {{reference}} is still being looked into.',
  receiptReady:
    'This is the receipt of objection {{reference}}. The link works for a short while; ask again at any time.',
};
