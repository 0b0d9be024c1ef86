export const clearTenors: readonly (readonly [number, readonly string[]])[] = [
  [
    6,
    [
      '6 bulan',
      '6 bln',
      '6bln',
      '6bulan',
      '6x',
      '6 x',
      '6 kali',
      '6 kl',
      'enam bulan',
      'setengah tahun',
      '0,5 tahun',
      '½ tahun',
      'cicil 6 bulan',
      'kalau 6 bulan gimana',
      '6-bulan',
      '500rb selama 6 bulan',
      'dicicil 6x ya kak',
      '６ bulan',
      'nem wulan',
      'genep bulan',
      'tenor 6 bulan',
      'eh bukan 12 bulan, 6 bulan',
      '12 bulan eh 6 bulan',
    ],
  ],
  [
    12,
    [
      '12 bulan',
      'setahun',
      '1 tahun',
      '1 thn',
      'satu tahun',
      '1thn',
      'dua belas bulan',
      'duabelas bulan',
      '12x',
      'setahun aja',
      '1th',
    ],
  ],
  [
    18,
    [
      '18 bulan',
      'setahun setengah',
      '1,5 tahun',
      '1.5 thn',
      'satu setengah tahun',
      '1 tahun 6 bulan',
      '1 thn 6 bln',
      'setahun 6 bulan',
      '1½ tahun',
      'satu tahun setengah',
      'satu koma lima tahun',
    ],
  ],
  [24, ['24 bulan', '2 tahun', 'dua tahun', '2 taun', 'dua puluh empat bulan']],
  [30, ['2,5 tahun', 'dua setengah tahun', '2 tahun setengah', '30 bulan']],
  [1, ['1 bulan', 'sebulan', 'sebulan aja', '1x']],
  [10, ['10 bulan', 'sepuluh bulan', '10 bulan bisa?']],
];

/** Months only because months were asked for. */
export const bareTenors: readonly (readonly [number, readonly string[]])[] = [
  [6, ['6', 'enam', '6 aja', '６', 'yang 6']],
  [12, ['12', 'dua belas', '12 deh']],
];

export const ambiguousTenors: readonly (readonly [readonly number[], readonly string[]])[] = [
  [
    [6, 12],
    ['6 atau 12 bulan', '6 bulan atau 12 bulan', 'kalau tidak 6 ya 12 bulan'],
  ],
  [
    [1, 2],
    ['1,5 bulan', 'sebulan setengah'],
  ],
  [[6], ['sekitar 6 bulan', 'kira-kira 6 bulan', '6 bulanan']],
  [
    [2, 3],
    ['dua tiga bulan', '2 atau 3 bulan'],
  ],
];

export const noTenors: readonly string[] = [
  '500rb sebulan',
  '500rb per bulan',
  '1,5jt/bulan',
  'telat 3 bulan',
  'sudah nunggak 3 bulan',
  '3 bulan lagi',
  '2 tahun lalu',
  'bulan 6',
  'bulan ini',
  'bulan depan',
  'akhir bulan',
  '6',
  'tgl 25',
  '10% per tahun',
  '2 minggu',
  '90 hari',
  'halo',
  '',
  '500 ribu',
  '500rb tiap bulan',
  '-6 bulan',
  '0 bulan',
  '17-08-1990',
  'umur 30 tahun',
  '99999 bulan',
];
export const noBareTenors: readonly string[] = [
  '500rb',
  'Rp6',
  '6%',
  '-6',
  '1,5',
  'halo',
  '1.500.000',
  '6 juta',
  '081234567788',
  'enam ratus ribu',
];

/** From one number of months to another, both included. */
export const rangeTenors: readonly (readonly [readonly [number, number], readonly string[]])[] = [
  [
    [6, 12],
    ['6-12 bulan', '6 sampai 12 bulan', '6 bulan sampai setahun', 'antara 6 dan 12 bulan'],
  ],
  [[2, 3], ['2-3 bulan']],
];
