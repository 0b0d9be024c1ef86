import type { replies as id } from '../id/replies.js';
import type { Words } from '../words.js';

/** What the bot says in English: the same keys and placeholders as Indonesian. */
export const replies = {
  welcome: {
    hello:
      'Hello, I am Rembuk, the automatic assistant of {{bank}}. I am a computer program; you may ask for a person at any time.',
    back: 'Welcome back. The conversation before was long ago, so we start afresh to keep you safe.',
  },
  identity: {
    askContact: 'To protect your privacy, please give your customer number or your registered phone number.',
    askContactFirst:
      'All right, I will help with that once your identity is checked. Give your customer number or registered phone number.',
    retryContact:
      'I have not found the number. Write a phone number such as 0812 3456 7890, or a customer number such as CIF-1001.',
    retryContactHelp:
      'I still cannot read the number. The customer number is on letters and passbooks from {{bank}}. Write "person" to be helped by somebody.',
    askBirthDate: 'Thank you. Please write your date of birth, for example 17-08-1990.',
    retryBirthDate: 'I cannot read that date. Write day, month and year of birth, for example 17-08-1990.',
    invalidBirthDate: 'That date is not in the calendar. Please check and write it again, for example 17-08-1990.',
    futureBirthDate: 'That date has not happened yet. Write your date of birth, for example 17-08-1990.',
    codeSent:
      'We are sending a 6-digit code to the number ending {{ending}}. Write the code here. It is valid for {{minutes}} minutes; give it to nobody, not even our staff.',
    sms: 'Your code is {{code}}. Valid for {{minutes}} minutes. Give it to nobody.',
    retryCode: 'The code has 6 digits. Write the code we sent, or write "resend" if it has not arrived.',
    wrongCode: 'That code does not match. Check our latest message and try again. Tries left: {{left}}.',
    expiredCode: 'That code is no longer valid. Write "resend" and we will send a new one.',
    unknown: 'That number or date of birth does not match our records. Please check them. Tries left: {{left}}.',
    locked:
      'For your safety the identity check is closed until {{until}}. You may try again after that, or call {{phone}}.',
    verified: 'Thank you, {{name}}. What would you like to do?',
    thanks: 'Thank you, {{name}}.',
    quiet: 'There has been no message for more than 30 minutes. For your safety we need to check your identity again.',
    why: 'We ask so that nobody else gets to see what is said here. Without it I cannot open any record; you may still ask for a person.',
    help: 'I help customers of {{bank}} in this conversation. First I need to check your identity. Write "person" to be helped by somebody, or "cancel" to stop.',
    cancelled: 'All right, the identity check is stopped. Write anything to begin again.',
    loggedOut: 'You are signed out. Thank you; write anything to begin again.',
  },
  menu: {
    ask: 'What would you like to do?',
    more: 'Is there anything else I can help with?',
    bill: 'See what the bill is made of',
    dispute: 'Object to something',
    simulate: 'Work out instalments',
    offers: 'See relief options',
    other: 'Something else',
    otherAsk: 'Other options:',
    agreements: 'My agreement letters',
    person: 'Talk to a person',
    language: 'Bahasa Indonesia',
    logout: 'Sign out',
    backToMenu: 'Back to the menu',
    notUnderstood: 'Sorry, I did not get that. Choose one, or say it in other words:',
    notUnderstoodAgain:
      'Sorry, I still do not get it. I can show what the bill is made of, work out instalments, show relief options and take down an objection.',
    offerPerson: 'Sorry, I cannot work out what you mean. Would you like a person to help? Write "person", or choose:',
    outOfScope: 'Sorry, I cannot help with that. I only help with your bill at {{bank}}.',
    scam: 'Take care: {{bank}} uses no middlemen and charges nothing for relief. Do not pay anybody who promises that a debt will surely be cleared or data erased. Complaints are free: OJK 157.',
    payment:
      'Pay only to the official account or virtual account of {{bank}} shown on your bill. Our staff help at {{phone}}. Do not transfer to a private account.',
    thanks: 'You are welcome, {{name}}.',
    languageChanged: 'All right, we go on in English.',
    noDebt: 'No bill is recorded in your name at {{bank}} at present.',
  },
  repair: {
    help: 'I can show what the bill is made of, work out instalments, show relief options, take down an objection and put you in touch with a person. Words that always work: "back", "repeat", "cancel", "person".',
    cancelled: 'All right, cancelled: {{flow}}. Nothing was kept.',
    firstStep: 'This is the first step, so we cannot go back. Write "cancel" to stop.',
    back: 'All right, one step back.',
    nothingToRepeat: 'There is no message to repeat yet.',
    wait: 'All right, take your time. Write again whenever you are ready.',
    empty: 'Your message is empty. Please write it in words.',
    notText: 'Sorry, I can only read text so far. Please write it in words.',
    tooLong: 'Your message is too long for me to read at once. Please write the main point, 1,000 letters at most.',
    why: 'I ask so that the figures fit your situation.',
    apology:
      'Sorry, something went wrong on our side. What you have filled in is kept; please send your message once more. Fault code: {{id}}.',
    whichAmount: 'Which one do you mean?',
    confirmAmount: 'Do you mean {{amount}}?',
    rangeAmount: 'Please write a single amount, between {{min}} and {{max}}.',
    noAmount: 'I cannot read the amount. Write it in figures, for example 1.500.000 or 1,5 juta.',
    noAmountExample:
      'I still cannot read the amount. Examples that I can read: Rp750.000, 750 ribu, 1,5 juta. Write "person" to be helped by somebody.',
    negativeAmount: 'The amount cannot be below zero. Please write it again, for example 750 ribu.',
    percentAmount: 'Please write an amount in rupiah, not a percentage, for example 750 ribu.',
    tooLargeAmount: 'That amount is too large for me to work with. Please check the figures.',
    noChoice: 'Please choose one of the numbers or write the option:',
  },
  flow: {
    identity: 'identity check',
    bill: 'bill',
    simulation: 'instalment calculation',
    offers: 'relief options',
    acceptance: 'acceptance',
    dispute: 'objection',
    agreements: 'agreement letters',
  },
  product: {
    kta: 'Personal loan',
    kpr: 'Mortgage',
    kartu_kredit: 'Credit card',
    kendaraan: 'Vehicle loan',
    modal_kerja: 'Working capital loan',
  },
  debt: {
    name: '{{product}} ending {{ending}}',
    which: 'Which debt?',
  },
  bill: {
    arrears: 'On {{date}}, the arrears of {{debt}} are {{total}} (ref. {{reference}}):',
    outstanding: 'On {{date}}, the whole bill of {{debt}} is {{total}} (ref. {{reference}}):',
    settled: 'On {{date}}, there are no arrears on {{debt}} (ref. {{reference}}).',
    principalOf: '• Principal of instalments {{instalments}}: {{amount}}',
    principal: '• Principal: {{amount}}',
    interest: '• Interest: {{amount}}',
    penaltyDays: '• Penalty ({{rate}} a day, {{days}} days): {{amount}}',
    penalty: '• Penalty: {{amount}}',
    fee: '• Fees: {{amount}}',
    payment: '• Payments received: {{amount}}',
    paymentSince: '• Payments received since {{date}}: {{amount}}',
    sold: 'This debt comes from {{original}} and has been collected by {{current}} since {{date}}.',
    next: 'Next instalment: {{amount}}, due {{date}}.',
    after:
      'Is something not right? Write "objection". Want it in writing? Write "PDF". Or shall we work out how to pay it?',
    pdf: 'Get the PDF',
    ordinal: '{{number}}',
    and: ' and ',
    range: '{{first}} to {{last}}',
    pdfReady:
      'Here is the written statement of {{debt}} (ref. {{reference}}). The link is short-lived; ask again at any time.',
    penaltyFirst:
      'The penalty is counted daily on the late instalment: {{base}} × {{rate}} × {{days}} days = {{amount}}',
    penaltyNext: ', and × {{days}} days = {{amount}}',
    penaltyNextBase: ', and {{base}} × {{rate}} × {{days}} days = {{amount}}',
    penaltyEnd: '.',
    penaltyNone: 'There is no penalty on {{debt}} on {{date}}.',
    penaltyRecorded: 'The penalty of {{debt}}, {{amount}}, is recorded in the account; the PDF shows the details.',
  },
  simulation: {
    askRequest:
      'How much can you safely pay each month? Write the amount, for example 750 ribu, or how long, for example 6 bulan. Write "help me work it out" if you do not know yet.',
    helpMe: 'Help me work it out',
    askIncome:
      'What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
    askIncomeAfterAmount:
      'That can be worked out. What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
    askNecessities:
      'Income {{income}}. How much do the basic needs of your household cost a month: food, rent, electricity, school? You may "skip".',
    askOtherInstalments:
      'Basic needs {{necessities}}. How much do you pay each month for instalments other than this debt? Write 0 if there are none. You may "skip".',
    skip: 'Skip',
    safe: 'Other instalments {{others}}. By your figures, a safe sum for this debt is about {{safe}} a month, after setting aside a reserve.',
    room: 'After the monthly instalment of {{instalment}} that goes on running, {{room}} a month is left.',
    noRoom:
      'The monthly instalment of {{instalment}} that goes on running takes all of that safe sum. Our staff can look for a way with you; write "person".',
    hardship:
      'Other instalments {{others}}. Thank you for being frank. By your figures nothing is safely left for instalments yet. Our staff can look for a way with you; write "person".',
    aboveSafe:
      'Note: {{payment}} a month is above your safe sum, {{safe}}. We do not advise a plan above the safe sum.',
    byPayment: 'With {{payment}} a month, {{what}} of {{amount}} are paid off in {{months}} month(s): {{rows}}.',
    byMonths: 'In {{months}} month(s), {{what}} of {{amount}} are paid as {{rows}}.',
    rowsEqual: '{{count}} × {{payment}}',
    rowsLast: '{{count}} × {{payment}} and finally {{last}}',
    rowsOne: 'once {{last}}',
    arrears: 'arrears',
    outstanding: 'bills',
    interestNone: 'You pay {{total}} in all, with no further interest. It ends on {{end}}.',
    interest: 'Interest over the plan {{interest}} ({{rate}} a year). You pay {{total}} in all. It ends on {{end}}.',
    running:
      'The monthly instalment of {{instalment}} goes on besides. Is {{total}} a month in all still safe for you?',
    notRunning: 'Is {{payment}} a month still safe for you?',
    notBinding: 'This is only a calculation, not an agreement.',
    yes: 'Yes, safe',
    no: 'Not safe',
    otherAmount: 'Try other figures',
    retrySafe: 'Write "yes" if it is safe, "no" if it is not, or other figures, such as 1 juta or 10 bulan.',
    goOn: 'All right. Let us look at the options in writing.',
    notSafe: 'Thank you for being frank. Let us look at options that lower your monthly burden.',
    nothingOwed: 'There is nothing to work out on {{debt}}.',
  },
  refusal: {
    payment_below_interest:
      'That sum does not cover the first month of interest, {{limit}}, so the debt would not go down. Write a larger sum, or look at the relief options.',
    months_over_policy: 'That plan is longer than the limit of {{limit}} months. Write a larger sum or a shorter time.',
    amount_over_balance: 'That sum is more than it takes to pay everything off, {{limit}}. Write a smaller sum.',
    amount_not_positive: 'The sum must be above zero. Write it again, for example 750 ribu.',
    amount_not_whole: 'Write the sum in whole rupiah.',
    amount_too_large: 'That sum is too large for me to work with. Please check the figures.',
    months_not_positive: 'It must be at least 1 month. Write it again, for example 6 bulan.',
    rate_absurd: 'The interest rate on record is outside policy. Our staff need to check it; write "person".',
    nothing_owed: 'There is nothing to work out.',
    policy_missing: 'The terms for this date are not available yet. Our staff need to check; write "person".',
    rounding_overpays: 'That sum and time cannot be divided into sensible instalments. Write a shorter time.',
    end_before_start: 'That end date is before the first payment. Write a later date.',
    share_out_of_range: 'A share must be between 0 and 1, for example 0.25 for a quarter.',
    no_restructuring_method: 'Choose at least one way to restructure.',
    rate_not_lower: 'The new rate must be lower than the rate today.',
    months_not_longer: 'The new term must be longer than what is left of the term today.',
    equity_not_for_retail: 'A personal debt cannot be turned into a share in a business. Choose another way.',
    no_payment_difficulty:
      'From these figures the instalment can still be paid, so restructuring is not needed. If it is otherwise, write "person".',
    restructuring_avoids_downgrade:
      'From these figures the arrears and the instalment can be paid. Restructuring is not allowed only to avoid a lower credit grade.',
    payment_over_capacity:
      'The instalment after restructuring is still above what is safe to pay each month. Choose another way, or write "person".',
    segment_unknown:
      'The terms for this group of customers are not available yet. Our staff need to check; write "person".',
    count_not_whole: 'Write the count as a whole number, for example 0 or 2.',
    history_too_short:
      'There is not enough account history yet; at least {{limit}} months are needed. Our staff can help; write "person".',
    history_gap:
      'The account history does not have an entry for every month. Our staff need to check it; write "person".',
    name_unknown: 'Our terms do not have that choice. Our staff can help; write "person".',
    payment_below_principal:
      'Those instalments give back less than the loan, {{limit}}, so there is no interest to work out. Please check the sums.',
    flows_same_sign: 'There must be money in and money out to work out a rate. Please check the figures.',
    flows_too_many: 'That is too many payments to work out at once; the most is {{limit}}.',
    rate_not_found: 'No rate fits those payments. Please check the figures.',
    rate_not_single:
      'More than one rate fits those payments, so there is no certain answer. Our staff can help; write "person".',
    grace_too_long: 'That grace period is too long; it can be at most {{limit}} months. Write a shorter time.',
    out_of_order: 'The dates or instalments are not in order. Please check them.',
    order_incomplete: 'The order of payment must name fees, penalty, interest and principal once each.',
    principal_before_interest: 'A payment goes to interest before principal, unless the bank agrees to another order.',
    ratios_zero: 'The shares to divide by must be more than zero.',
    id_repeated: 'Something owed is listed twice. Our staff need to check it; write "person".',
    debt_unknown: 'The debt you chose is not on the list. Please choose one that is.',
    charge_not_on_card:
      'There is card spending on a loan that is not a card. Our staff need to check it; write "person".',
    portfolio_empty: 'There is no credit to work out yet.',
  },
  offers: {
    intro:
      'These are written options for {{debt}}. The bill today is {{total}}. Every option is valid until {{until}}.',
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
  },
  acceptance: {
    review: 'Please review before you agree (ref. {{reference}}):',
    lineDebt: '1. Debt: {{debt}}',
    linePackage: '2. Package: {{package}}',
    lineMonths: '3. Duration: {{months}} month(s)',
    lineTerms: 'Payment: {{scheme}}. {{cost}} in all (interest {{interest}}), ends {{end}}. {{difference}}.',
    lineWaived: 'Taken off the bill once the agreement is met: {{amount}}.',
    how: 'Write "change 1", "change 2" or "change 3" to change a line. If you agree, write in full: {{phrase}}. We then send a code.',
    phrase: 'I AGREE',
    change: 'Change {{number}}',
    notPhrase:
      'I do not take that as agreement. If you agree, write in full: {{phrase}}. To change a line, write "change 2"; to stop, write "cancel".',
    askMonths: 'How many months? Package {{package}} is available for {{min}} to {{max}} months.',
    monthsFixed:
      'Package {{package}} is only available for {{min}} month(s). For another time, choose another package with "change 2".',
    onlyOneDebt: 'There is only one debt to choose.',
    changed: 'The duration is now {{months}} month(s).',
    codeSent:
      'To be sure it is you, we are sending a 6-digit code to the number ending {{ending}}. Writing this code means that you agree to package {{package}} (ref. {{reference}}). It is valid for {{minutes}} minutes.',
    done: 'Agreement {{reference}} is now in force for {{debt}}. Thank you, {{name}}.',
    next: 'Next: pay {{payment}} by {{date}}. As long as payments follow the agreement, collection stops.',
    cancelWindow:
      'You may cancel without giving a reason until {{until}}: open "Something else", then "My agreement letters". Questions: {{phone}}.',
    document: 'Agreement letter {{reference}}:',
    refusedExpired: 'That offer has expired. I will show the options that are valid today.',
    refusedChanged:
      'The bill or the terms have changed since the offer was made. I will show the options that are valid now.',
    refusedTaken: 'This debt already has an agreement in force, ref. {{reference}}. No new agreement was made.',
    refusedOther: 'The acceptance was not recorded. No agreement was made; please start again from the relief options.',
  },
  agreements: {
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
  },
  handoff: {
    person:
      'All right, our staff will take over this conversation. Your case number is {{reference}}. Hours: Monday to Friday, 08.00-17.00 WIB. You can also call {{phone}}.',
    hardship:
      'Thank you for telling us. Our staff will look for a way with you, without pressure. Your case number is {{reference}}. Hours: Monday to Friday, 08.00-17.00 WIB.',
    unverified:
      'All right, our staff will help. Your case number is {{reference}}. Hours: Monday to Friday, 08.00-17.00 WIB. You can also call {{phone}}.',
    crisis:
      'We hear you, and your safety comes first. If you are in danger now, call 112, or the mental health line 119 extension 8. Our staff will contact you; case number {{reference}}. You do not need to talk about anything else now.',
  },
  dispute: {
    askWhat:
      'What is not right in your view? Tell us briefly. Objecting is not an acknowledgement of the debt, and it is free of charge.',
    retryWhat: 'Please tell us briefly what is not right, for example "I already paid on the 3rd".',
    confirm: 'I will note for {{debt}}: "{{what}}". Send it to our staff?',
    send: 'Yes, send it',
    edit: 'Write it again',
    done: 'Your objection is received under number {{reference}}. Our staff answer within {{days}} working days. If you are not satisfied, you can contact OJK 157 or LAPS SJK, free of charge.',
  },
} as const satisfies Words<typeof id>;
