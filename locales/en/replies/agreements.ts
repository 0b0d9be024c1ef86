import type { agreements as source } from '../../id/replies/agreements.js';
import type { Words } from '../../words.js';

export const agreements: Words<typeof source> = {
  none: 'There are no agreement letters yet.',
  item: '{{reference}}: {{debt}}, {{total}} in all, ends {{end}}.',
  download: 'Download {{reference}}',
  cancel: 'Cancel {{reference}}',
  confirmCancel: 'Cancel agreement {{reference}}? The bill goes back to what it was before the agreement.',
  yesCancel: 'Yes, cancel it',
  keep: 'Keep it',
  cancelled: 'Agreement {{reference}} is cancelled.',
  kept: 'All right, agreement {{reference}} stays in force.',
  windowClosed: 'The time to cancel agreement {{reference}} ended on {{until}}. Our staff can help at {{phone}}.',
};
