import type { handoff as source } from '../../id/replies/handoff.js';
import type { Words } from '../../words.js';

export const handoff: Words<typeof source> = {
  person:
    'All right, our staff will take over this conversation. Your case number is {{reference}}. Hours: Monday to Friday, 08:00-17:00 WIB. You can also call {{phone}}.',
  unverified:
    'All right, our staff will help. Your case number is {{reference}}. Hours: Monday to Friday, 08:00-17:00 WIB. You can also call {{phone}}.',
  crisis:
    'We hear you, and your safety comes first. If you are in danger now, call 112, or the mental health line 119 extension 8. Our staff will contact you; case number {{reference}}. You do not need to talk about anything else now.',
};
