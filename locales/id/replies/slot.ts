/** How a slot is called in a sentence. */
export const slot = {
  income: 'penghasilan',
  necessities: 'kebutuhan',
  otherInstalments: 'cicilan lain',
  payment: 'cicilan sebulan',
  amount: 'jumlah',
  what: 'keterangan',
  date: 'tanggal',
  phone: 'nomor',
} as const;
