import type { dispute as source } from '../../id/replies/dispute.js';
import type { Words } from '../../words.js';

export const dispute: Words<typeof source> = {
  askWhat:
    'What is not right in your view? Tell us briefly. Objecting is not an acknowledgement of the debt, and it is free of charge.',
  retryWhat: 'Please tell us briefly what is not right, for example "I already paid on the 3rd".',
  confirm: 'I will note for {{debt}}: "{{what}}". Send it to our staff?',
  send: 'Yes, send it',
  edit: 'Write it again',
  done: 'Your objection is received under number {{reference}}. Our staff answer within {{days}} working days. If you are not satisfied, you can contact OJK 157 or LAPS SJK, free of charge.',
};
