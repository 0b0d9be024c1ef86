/** How a slot is called in a sentence. */
export const slot = {
  income: 'penghasilan',
  necessities: 'kebutuhan',
  reserve: 'dana darurat',
  otherInstalments: 'cicilan lain',
  payment: 'cicilan sebulan',
  amount: 'jumlah',
  what: 'keterangan',
  date: 'tanggal',
  phone: 'nomor',
} as const;
