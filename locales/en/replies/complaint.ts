import type { complaint as source } from '../../id/replies/complaint.js';
import type { Words } from '../../words.js';

export const complaint: Words<typeof source> = {
  abuse:
    'I am sorry this happened; nobody may treat you like that. It is registered as complaint {{reference}} and passed on to the complaints officer. If you are in danger now, call 110 or 112.',
  abuseAdded:
    'I am sorry it happened again. I have added this to complaint {{reference}}. If you are in danger now, call 110 or 112.',
  more: 'The complaints officer works Monday to Friday, 08:00-17:00 WIB. May I ask a little more so that it can be looked into quickly? You may "skip" everything.',
  intro:
    'Thank you for telling us. I take it down as an official complaint, free of charge. Answer "skip" to what you prefer not to answer.',
  askWhat: 'What happened? Tell it in your own words.',
  retryWhat: 'Please say briefly what happened, for example "an officer shouted at my mother on the phone".',
  askWhen: 'When did it happen? For example "yesterday evening". You may "skip".',
  askWho: 'Who was it? A name, a phone number or a company if you know. You may "skip".',
  askEvidence:
    'What evidence is there? Just tell, for example "I have a recording" or what the message said. Keep the originals; an officer will ask for them. You may "skip".',
  retryText: 'Please use words, or write "skip".',
  askContact:
    'Where shall we answer? Write a mobile number or an e-mail address of your choice. If you prefer not to, write "skip" and keep the complaint number.',
  retryContact: 'I cannot read that as a mobile number or an e-mail address. Please write it again, or "skip".',
  review: 'This is what I will register:',
  reviewWhat: '• What happened: "{{what}}"',
  reviewWhen: '• When: "{{happened}}"',
  reviewWho: '• Who: "{{who}}"',
  reviewEvidence: '• Evidence: "{{evidence}}"',
  reviewContact: '• Answer to: {{contact}}',
  send: 'Yes, send',
  edit: 'Write again',
  done: 'Your complaint is registered as {{reference}} on {{received}}. A written answer comes by {{date}} ({{days}} working days). Questions: {{phone}}, Monday to Friday, 08:00-17:00 WIB.',
  doneAdded: 'What you added is with complaint {{reference}}. A written answer comes by {{date}}.',
  unknownHolidays:
    'The holidays of {{years}} are not published yet, so the day of the answer to {{reference}} may be a few days later.',
  rights:
    'Your rights under OJK rules: to be contacted only {{days}}, not on national holidays, from {{from}} to {{until}} local time; without threats, violence or insults; not continuously; and only you yourself, not your family or workplace.',
  next: 'Next: the complaints officer looks into {{reference}}, hears the person you complain about, and answers in writing. That you ask not to be contacted meanwhile is recorded as well.',
  escalate:
    'If the answer does not satisfy you: OJK 157, kontak157.ojk.go.id, or LAPS SJK 021-2527700, free of charge.',
  why: 'I ask so that the officer can look into the right event. You may skip what you do not want to answer.',
  help: 'I am taking down your complaint. Answer in your own words, write "skip" to pass over, "back" to go back, "cancel" to stop, or "person" to talk to someone.',
  keptAnyway: 'All right, we stop here. Complaint {{reference}} stays registered and is looked into.',
  clock: '{{hour}}:{{minute}}',
  day: {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
  dayRange: '{{first}} to {{last}}',
};
