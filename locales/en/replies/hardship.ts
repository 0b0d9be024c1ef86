import type { hardship as source } from '../../id/replies/hardship.js';
import type { Words } from '../../words.js';

export const hardship: Words<typeof source> = {
  thanks: 'Thank you for telling me. That is not easy to say, and nobody blames you.',
  use: 'What you tell is used only to find a way that makes it lighter. It is read by the relief officers of {{bank}}, not by collectors and by nobody else. You can ask for it to be erased at any time.',
  consent: 'May I record your situation? We can go on without recording it as well.',
  consentYes: 'Yes, you may record it',
  consentNo: 'Do not record it',
  retryConsent: 'Please choose one, so that I record nothing without your permission:',
  noted: 'All right, I record only what is needed.',
  notNoted: 'All right, your situation is not recorded in your file.',
  askCause:
    'What makes paying hard at the moment? There may be more than one reason. Write "skip" if you prefer not to answer.',
  retryCause:
    'I have not caught the reason. For example: lost a job, business is slow, illness, a death in the family, a disaster. Use your own words, or "skip".',
  condolence: 'We are sorry for your loss.',
  heard: 'What I understood: {{reasons}}. If there is another reason, tell me at any time.',
  askSince: 'Since when has it been like this? For example "since September" or "three months". You may "skip".',
  askUntil: 'When do you think it will get better? "I do not know yet" is fine too.',
  retryTime: 'Please answer briefly with words or a month, for example "since September", or write "skip".',
  askIncome:
    'What is the net income of your household a month now? I ask so that what is proposed is not too heavy. You may "skip".',
  askNecessities: 'What does your household need a month for food, housing, school and medicine? You may "skip".',
  why: 'I ask so that what is proposed fits your situation. You may skip every question; your answers are not used to judge or to press you.',
  help: 'We are looking for a way that makes it lighter. Answer in your own words, write "skip" to pass over a question, "cancel" to stop, or "person" to talk to someone.',
  summary: 'In short, for {{debt}} (ref. {{reference}}):',
  summaryReasons: '• Reasons: {{reasons}}',
  summarySince: '• How long: "{{since}}"',
  summaryUntil: '• Expected to get better: "{{until}}"',
  summaryHousehold: '• At home: {{people}}',
  summaryIncome: '• Income a month: {{income}}',
  summaryNecessities: '• Necessities a month: {{necessities}}',
  summaryNothing: '• Nothing was told; that is fine.',
  chooseIntro: 'This is what you can ask for. An officer decides, and I cannot promise the outcome.',
  pause: 'A payment pause',
  writeOff: 'A partial reduction with voluntary payments',
  person: 'Let an officer find a way',
  offers: 'See the options there are already',
  change: 'Change my answers',
  explainPause:
    'Pause: payments are put off for a while. Interest and dates are explained in writing before you agree.',
  explainWriteOff:
    'Partial reduction: a part is released in writing, and you pay the rest as you are able, with no forced amount.',
  donePause:
    'Your request for a pause on {{debt}} is received as case {{reference}}. An officer answers by {{date}}. That you ask not to be collected from meanwhile is passed on as well.',
  doneWriteOff:
    'Your request for a reduction on {{debt}} is received as case {{reference}}. An officer answers by {{date}}. Until then you need not pay anything beyond what you are able to.',
  donePerson:
    'Our officer will look for a way together with you, without pressure. Your case number is {{reference}}, with an answer by {{date}}. Service hours: Monday to Friday, 08:00-17:00 WIB, phone {{phone}}.',
  education:
    'Meanwhile put food, housing, medicine and school first. There is no need to look for new debt or to give up belongings for this.',
  signpost:
    'Official help, free of charge: OJK 157, WhatsApp 081157157157, and LAPS SJK 021-2527700 for mediation. No paid middleman is needed.',
  deceased:
    'We are sorry for your loss. Nothing has to be paid in this conversation. Our officer will help, case number {{reference}}. If you have them, keep the death certificate and proof of heirship ready. Service hours: Monday to Friday, 08:00-17:00 WIB, phone {{phone}}.',
  taken:
    'Thank you. An officer has it already as case {{reference}}; you need not tell it again. Service hours: Monday to Friday, 08:00-17:00 WIB, phone {{phone}}.',
  legal:
    'All right, our officer takes over and deals with the legal counsel. Case number {{reference}}. Please keep the power of attorney and the contact of the counsel ready. Service hours: Monday to Friday, 08:00-17:00 WIB, phone {{phone}}.',
  reason: {
    forgot: 'forgot the date',
    failed_debit: 'a failed direct debit',
    believes_paid: 'believes it is paid',
    late_salary: 'late salary',
    school_costs: 'school costs',
    falling_sales: 'income has fallen',
    divorce: 'divorce',
    fraud_victim: 'victim of fraud',
    debt_spiral: 'loans in many places',
    gambling: 'online gambling',
    illness: 'illness',
    job_loss: 'lost a job',
    bereavement: 'a death in the family',
    disaster: 'disaster or a failed harvest',
    abuse_by_collector: 'how an officer behaved',
    other: 'another reason',
  },
  household: {
    child: 'a small child',
    pregnancy: 'an expectant mother',
    elderly: 'an elderly person',
    disability: 'a person with a disability',
  },
};
