/** The day every date of the corpus is read on: a Saturday. */
export const corpusToday = '2026-11-21';

export const clearDates: readonly (readonly [string, readonly string[]])[] = [
  ['2026-11-21', ['hari ini', 'sekarang', 'skrg', 'malam ini', 'tgl 21', '21 november 2026', '21/11/2026']],
  ['2026-11-22', ['besok', 'bsk', 'bsok', 'esok', 'besok pagi', 'hari minggu', '1 hari lagi']],
  ['2026-11-23', ['lusa', 'Senin depan', 'senin', 'hari senin', 'Senin ini', 'senin besok', '2 hari lagi']],
  [
    '2026-11-25',
    [
      'tgl 25',
      'tanggal 25',
      'tgl. 25',
      'tgl25',
      'tanggal dua puluh lima',
      '25 nov',
      '25 November',
      '25/11',
      '25/11/2026',
      '25-11-26',
      'tgl 25 bulan ini',
      'eh bukan tgl 27, tgl 25',
      'tgl 27 eh tgl 25',
      'bayar 500rb tgl 25',
      'Rabu 25 November',
    ],
  ],
  ['2026-11-27', ['jumat', 'Jumat depan', "hari jum'at", 'tgl 27']],
  ['2026-11-30', ['akhir bulan', 'akhir bulan ini', 'akhir bln', '30 November 2026']],
  [
    '2026-12-05',
    [
      'tgl 5',
      'tanggal 5',
      'tanggal lima',
      '5 des',
      '5 desember',
      '5 Des 2026',
      '2026-12-05',
      '5/12/2026',
      'tgl 5 bulan depan',
      'December 5, 2026',
      'lima desember',
      '2 minggu lagi',
    ],
  ],
  ['2026-12-25', ['tgl 25 bulan depan', '25 Desember', '25-12-2026', '25.12.2026']],
  ['2026-12-31', ['akhir bulan depan', 'akhir tahun', '31 desember']],
  ['2026-11-28', ['seminggu lagi', '7 hari lagi', 'sabtu depan', '28 nop']],
  ['2027-02-21', ['3 bulan lagi']],
  ['2027-03-20', ['20 Maret 2027', '20 mar 2027', '20/03/2027', '20/3/27']],
  ['2027-05-05', ['5 mei', '5 may', 'lima mei']],
  ['2027-08-17', ['17 agustus', '17 Agt', '17 Agu', '17 Agust', '17 ags', '17 Agustus 2027', 'tujuh belas agustus']],
];

export const ambiguousDates: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['2026-11-22', '2026-11-28', '2026-11-29'], ['minggu depan']],
  [['2026-11-21', '2026-11-22'], ['minggu ini']],
  [
    ['2026-12-01', '2026-12-05', '2026-12-10'],
    ['tanggal muda', 'tgl muda', 'awal bulan', 'awal bulan depan'],
  ],
  [[], ['habis gajian', 'abis gajian', 'gajian', 'pas gajian', 'nunggu gajian', 'setelah gajian']],
  [
    ['2026-11-21', '2026-11-28'],
    ['sabtu', 'hari sabtu'],
  ],
  [
    ['2026-11-30', '2026-12-31'],
    ['tgl 31', 'tanggal 31'],
  ],
  [
    ['2026-11-22', '2026-11-23'],
    ['besok atau lusa', 'besok lusa', 'besok-lusa'],
  ],
  [
    ['2026-11-25', '2026-11-27'],
    ['tgl 25 atau 27', 'tgl 25 / 27', 'tgl 25 atau tgl 27'],
  ],
  [
    ['2026-12-01', '2026-12-21', '2026-12-31'],
    ['bulan depan', 'bln depan'],
  ],
  [['2026-11-20', '2027-11-20'], ['20 november']],
  [
    ['2027-03-01', '2027-03-31'],
    ['bulan maret', 'maret 2027'],
  ],
];

export const invalidDates: readonly string[] = [
  '31 November',
  '31 november 2026',
  '29 Februari 2027',
  '30 feb',
  '32 desember',
  'tgl 32',
  'tanggal 0',
  '31/11/2026',
  '2026-13-01',
  '00/12/2026',
  '12/25/2026',
  'tgl 31 bulan ini',
  '29/02/2027',
];

export const pastDates: readonly (readonly [string, readonly string[]])[] = [
  ['2026-11-20', ['kemarin', '20 November 2026', '20/11/2026', '1 hari lalu', 'jumat kemarin']],
  ['2026-11-05', ['tgl 5 bulan ini', '5 nov 2026']],
  ['2026-03-20', ['20 Maret 2026', '20-03-2026']],
  ['1990-08-17', ['17-08-1990', '17/8/90', '17 Agustus 1990']],
];

export const noDates: readonly string[] = [
  '500rb',
  'halo',
  '',
  '1.500.000',
  '6 bulan',
  'ya',
  '0812-3456-7788',
  '3175012345678901',
  'CIF-1001',
  '402913',
  'minggu',
  'Mar',
  'saya des',
  'desak',
  'gaji 5jt',
  '1,5 juta',
  'jumlah',
  'seminggu',
  'Rp5.000.000',
];

export const clearBirthDates: readonly (readonly [string, readonly string[]])[] = [
  [
    '1990-08-17',
    [
      '17-08-1990',
      '17/08/1990',
      '17/8/90',
      '17.08.1990',
      '17 08 1990',
      '17 8 90',
      '17081990',
      '170890',
      '1990-08-17',
      '17 Agustus 1990',
      '17 agt 1990',
      '17 Agu 90',
      "17 agust '90",
      '17-agt-1990',
      'lahir 17 agustus 1990',
      'tgl lahir saya 17-08-1990',
      'Jakarta, 17 Agustus 1990',
      '１７-０８-１９９０',
      'August 17, 1990',
      'tujuh belas agustus seribu sembilan ratus sembilan puluh',
    ],
  ],
  [
    '1988-05-05',
    ['5 mei 88', '05-05-1988', '5/5/88', '5 may 1988', 'lima mei delapan puluh delapan', '5Mei1988', '5 mei 1988 kak'],
  ],
  ['2005-01-31', ['31 jan 05', '31/01/2005', '31-1-05']],
  ['1945-12-01', ['1 des 45', '01/12/1945']],
  ['2000-02-29', ['29 feb 2000', '29/02/00']],
];

export const invalidBirthDates: readonly string[] = [
  '31 November 1990',
  '29-02-1990',
  '32/01/1990',
  '17-13-1990',
  '00-00-1990',
  '31/04/88',
  '1 januari 1850',
  '08/17/1990',
];
export const futureBirthDates: readonly string[] = ['17-08-2030', '22 November 2026', '1 jan 2027'];
export const noBirthDates: readonly string[] = [
  'halo',
  '',
  '17 agustus',
  '081234567788',
  'ya',
  '3175012345678901',
  'lewati',
  '500rb',
  'besok',
];
