export const letters = {
  none: 'Belum ada surat yang diberikan kepada Anda. Rincian tagihan tertulis bisa diminta kapan saja dengan menulis "PDF".',
  ask: 'Surat yang mana?',
  agreement: 'Surat perjanjian {{reference}}',
  bill_statement: 'Rincian tagihan {{reference}}',
  dispute_receipt: 'Tanda terima keberatan {{reference}}',
  payoff_letter: 'Surat keterangan lunas {{reference}}',
  other: 'Surat {{reference}}',
  newStatement: 'Rincian tagihan terbaru',
  ready: '{{letter}}. Tautannya berlaku sebentar; minta lagi kapan saja.',
  payoffReady: 'Surat keterangan lunas {{debt}} (ref. {{reference}}):',
} as const;
