import type { DocumentWords } from '../id/documents.js';

/** The documents' words in English: an accompanying text, never the binding one. */
export const documents = {
  products: {
    kta: 'Unsecured personal loan (KTA)',
    kpr: 'Home loan (KPR)',
    kartu_kredit: 'Credit card',
    kendaraan: 'Vehicle loan',
    modal_kerja: 'Working capital loan',
  },
  channels: { web: 'web chat', whatsapp: 'WhatsApp' },
  grades: {
    '1': '1 (Current)',
    '2': '2 (Special mention)',
    '3': '3 (Substandard)',
    '4': '4 (Doubtful)',
    '5': '5 (Loss)',
  },
  components: {
    principal: 'Principal',
    interest: 'Interest',
    penalty: 'Penalty',
    fee: 'Fees',
    payment: 'Payments received',
  },
  frame: {
    page: 'Page {{page}} of {{pages}}',
    reference: 'Ref. {{reference}}',
    issued: 'Issued {{at}}',
    number: 'Number {{reference}}',
    unprintable:
      'A question mark (?) in a name or quotation stands for a letter that cannot be printed. The original is kept in the records of {{creditor}} under the SHA-256 above.',
  },
  parties: {
    creditor: 'Creditor',
    originalCreditor: 'Original creditor',
    debtor: 'Debtor',
    customerNumber: 'Customer number',
    facility: 'Facility',
    facilityValue: '{{product}}, {{number}}',
  },
  complaints: {
    bank: '{{creditor}}: write “keberatan” or “petugas” in the Rembuk conversation. Complaints are free of charge.',
    ojk: 'Financial Services Authority (OJK): phone 157, WhatsApp 081157157157, konsumen@ojk.go.id, kontak157.ojk.go.id.',
    laps: 'Alternative dispute resolution body of the financial sector (LAPS SJK): phone 021-2527700, info@lapssjk.id.',
  },
  verification: {
    heading: 'Authenticity',
    scan: 'Scan the QR code or open this address to check the document. The page shows no personal data.',
    hash: 'SHA-256 of the content',
    qr: 'QR code to {{url}}',
  },
  agreement: {
    title: 'Settlement Agreement',
    opening:
      'On {{at}}, {{creditor}} (the Creditor) and {{debtor}} (the Debtor) agree to settle the bill below on the terms of this document.',
    parties: {
      heading: 'Parties and facility',
      transferred: '{{originalCreditor}} (the claim has passed to {{creditor}})',
    },
    bill: {
      heading: 'The bill it is based on, as of {{asOf}}',
      total: 'Bill total',
    },
    settlement: {
      heading: 'Result of the negotiation',
      billTotal: 'Bill total',
      waived: {
        principal: 'Principal waived',
        interest: 'Interest waived',
        penalty: 'Penalty waived',
        fee: 'Fees waived',
      },
      noWaiver: 'No part of the bill is waived.',
      amount: 'Total debt after negotiation',
      planInterest: 'Interest over the instalments ({{rate}} a year)',
      totalCost: 'Total to pay',
      lower: 'Difference from the bill total: {{difference}} lower.',
      higher: 'Difference from the bill total: {{difference}} higher because of the interest over the instalments.',
      same: 'Difference from the bill total: {{difference}}.',
    },
    points: {
      heading: 'The four points of the agreement',
      debt: {
        lead: 'Total debt after negotiation.',
        plain: 'The Debtor pays {{amount}}. This replaces the bill of {{billTotal}}.',
        withInterest:
          'The Debtor pays {{amount}} plus interest over the instalments of {{interest}}, {{totalCost}} in all. This replaces the bill of {{billTotal}}.',
      },
      scheme: {
        lead: 'Payment scheme.',
        single: 'One payment of {{payment}}, by {{last}}.',
        equal: '{{months}} monthly instalments of {{payment}} each, the first on {{first}} and the last on {{last}}.',
        lastDiffers:
          '{{months}} monthly instalments: {{count}} × {{payment}} and a last one of {{lastPayment}}, the first on {{first}} and the last on {{last}}.',
        varying:
          '{{months}} monthly instalments as in the schedule below, the first on {{first}} and the last on {{last}}.',
      },
      settled: {
        lead: 'Paid off once the obligation is met.',
        plain:
          'Once every payment of the schedule is received, the bill as of {{asOf}} is paid off and is not collected again.',
        withWaiver:
          'Once every payment of the schedule is received, the bill as of {{asOf}} is paid off. The waiver of {{discount}} is final and that part is not collected again.',
      },
      collection: {
        lead: 'Collection stops.',
        text: 'While payments follow the schedule, the Creditor and anyone acting for it do not collect this bill.',
      },
    },
    schedule: {
      heading: 'Payment schedule',
      number: 'No.',
      dueDate: 'Due date',
      payment: 'Payment',
      principal: 'Principal',
      interest: 'Interest',
      balance: 'Balance',
      total: 'Total',
    },
    cost: {
      heading: 'Cost and interest',
      noInterest: 'This plan carries no interest.',
      interest: 'Interest of {{rate}} a year; over the instalments it is {{interest}}, already part of the schedule.',
      noOther:
        'There is no other cost of making or carrying out this agreement. Instalments of the credit contract that fall due after {{asOf}}, if any, continue outside this agreement.',
      difficulty:
        'If a payment cannot be made on time, the Debtor may contact the Creditor before it is due to review the plan together.',
    },
    cancellation: {
      heading: 'Right to cancel',
      text: 'The Debtor may cancel this agreement without a reason and free of charge until {{until}}, through the menu “Lainnya”, “Surat perjanjian saya” of the Rembuk conversation or through an officer of {{creditor}}. The bill then stands as before the agreement, and payments already received still count.',
    },
    complaints: { heading: 'Complaints and disputes' },
    law: {
      heading: 'Governing law',
      text: 'This agreement is made in Indonesian and is governed by the law of the Republic of Indonesia. It makes no promise about the Debtor’s data in SLIK, whose reporting follows the rules of OJK.',
    },
    consent: {
      heading: 'Electronic consent',
      intro: 'The Debtor consented to this document in their own typed words and with a one-time code.',
      phrase: 'Words of consent',
      quoted: '“{{phrase}}”',
      channel: 'Channel',
      at: 'Time',
      code: 'One-time code',
      codeValue: 'sent to the number {{number}} and entered correctly',
      offer: 'Offer',
      offerValue: '{{offerReference}}, package {{packageId}}',
      policy: 'Policy',
    },
    signature: {
      heading: 'Signatures',
      creditor: 'Creditor',
      creditorNote: 'Issued electronically on {{at}}',
      debtor: 'Debtor',
      debtorNote: 'Consented electronically on {{at}}',
      stamp: 'Place for the e-meterai',
      consentOnly:
        'This document is signed electronically by written consent and a one-time code. It does not carry a certified electronic signature.',
      provider: 'Electronic seal by {{provider}}',
    },
  },
  statement: {
    title: 'Bill Statement',
    opening: 'Dear {{debtor}}, this is what your bill is made of as of {{asOf}}.',
    notice:
      'Not an acknowledgement of debt. Asking for, receiving or keeping this statement does not mean that you acknowledge the debt it shows.',
    account: {
      heading: 'Customer and facility',
      name: 'Name',
      sold: '{{originalCreditor}} (claim transferred on {{soldOn}})',
      asOf: 'As of',
      daysPastDue: 'Days past due',
      days: '{{days}} days',
      grade: 'Credit quality',
      recorded: '{{grade}}, as recorded by the bank',
      estimate: '{{grade}}, an estimate by days past due',
    },
    bill: {
      heading: 'Bill',
      arrears: 'This amount is the arrears: instalments that have fallen due and are unpaid.',
      outstanding: 'This amount is the whole remaining obligation, which has fallen due at once.',
      ofInstalments: '{{component}}, instalments {{numbers}}',
      paymentsSince: '{{component}} since {{since}}',
      total: 'Bill total',
      nothing: 'Nothing has fallen due.',
      noPayments: 'No payment has been received since {{since}}.',
    },
    instalments: {
      heading: 'Instalments due',
      number: 'No.',
      dueDate: 'Due date',
      principal: 'Principal',
      interest: 'Interest',
      sum: 'Instalment',
      total: 'Total',
    },
    penalties: {
      heading: 'How the penalty is counted',
      intro:
        'The penalty is counted daily on the late instalment, without compounding: instalment × rate per day × days.',
      number: 'No.',
      formula: 'Calculation',
      formulaValue: '{{base}} × {{rate}} × {{days}} days',
      amount: 'Penalty',
      other: 'Other posted penalties and adjustments',
      total: 'Total penalty',
    },
    rights: {
      heading: 'Your rights',
      items: {
        dispute:
          'You may dispute any line without acknowledging the debt. Write “keberatan” in the Rembuk conversation; the dispute gets a number and a deadline, and collection of that debt stops while it is examined.',
        evidence:
          'You may ask for evidence: a copy of the contract, the payment history, and proof of transfer if the claim was transferred.',
        person: 'You may ask for an officer to look at this bill.',
        free: 'Statements, disputes and complaints are free of charge.',
        middlemen: 'You need no middleman. Beware of anyone who asks for an upfront fee or promises a sure payoff.',
      },
    },
    complaints: { heading: 'Complaints' },
  },
  receipt: {
    title: 'Receipt of an Objection',
    opening: 'Dear {{debtor}}, your objection has been received and is being looked into.',
    notice:
      'This objection is not an acknowledgement of the debt. While it is looked into, {{creditor}} and those who act for it ask for no payment on this facility.',
    register: {
      heading: 'Register',
      number: 'Register number',
      received: 'Date received',
      channel: 'Channel',
      product: 'Type of product',
      case: 'Case number',
    },
    identity: { name: 'Name', phone: 'Phone number' },
    office: {
      name: 'Officer',
      unit: 'Customer Complaints Unit of {{creditor}}',
      phone: 'Office phone',
    },
    content: {
      heading: 'What you told us',
      category: 'Reason',
      categories: {
        not_mine: 'Not my debt',
        wrong_amount: 'The amount is not right',
        already_paid: 'I have paid it already',
        billed_twice: 'Billed twice',
        fee_not_agreed: 'A fee I did not agree to',
        identity_misused: 'My identity was misused',
        other: 'Something else',
      },
      explanation: 'Explanation',
      quoted: '“{{words}}”',
      items: 'Parts of the bill',
      instalment: 'Instalment {{number}}, due {{date}}, {{amount}}',
      entry: '{{description}}, {{date}}, {{amount}}',
      line: '{{component}}, {{amount}}',
      amount: 'Amount in question',
      evidence: 'Evidence received',
      noEvidence: 'No files yet',
      file: '{{name}}, SHA-256 {{sha256}}',
    },
    deadline: {
      heading: 'Deadline for the answer',
      answer: 'A written answer by {{date}} at the latest, {{days}} working days after the date received.',
      extension:
        'If the matter takes longer, {{creditor}} says so before that day. The extension is {{days}} working days at most, until {{date}}.',
      unknownYears:
        'The holidays of {{years}} were not yet set when this receipt was made, so the dates above may move with them.',
    },
    rights: {
      heading: 'Your rights',
      items: {
        follow: 'To see where it stands, add evidence or withdraw it: write “objection status” in Rembuk.',
        free: 'Objections are free of charge. If you are not satisfied with our answer, you can contact:',
      },
    },
  },
  payoff: {
    title: 'Payoff Letter',
    opening: '{{creditor}} states that the obligation of {{debtor}} under the facility below has been paid off.',
    account: {
      heading: 'Customer and facility',
      name: 'Name',
      sold: '{{originalCreditor}} (claim transferred on {{soldOn}})',
    },
    settled: {
      heading: 'Payoff',
      on: 'Day of payoff',
      balance: 'Remaining obligation',
      asOf: 'As of',
      agreement: 'Under agreement',
      statement:
        'Since the day of payoff no principal, interest, penalty or fee is being collected under this facility.',
    },
    collateral: {
      heading: 'Collateral',
      secured:
        'The collateral and its title documents are returned to whom they belong. Contact {{creditor}} to arrange time and place; bring an identity document and this letter. {{creditor}} does not charge for the return.',
      unsecured: 'According to our records this facility has no collateral to be returned.',
    },
    slik: {
      heading: 'SLIK',
      text: 'The payoff is reported to SLIK under the rules of OJK with the next monthly report. The payment history before the payoff is not changed by this letter.',
    },
    complaints: { heading: 'If something is not right' },
  },
} as const satisfies DocumentWords;
