export const repair = {
  help: 'Saya bisa menunjukkan rincian tagihan, menghitung cicilan, menunjukkan pilihan keringanan, mencatat keberatan, dan menghubungkan Anda dengan petugas. Kata yang selalu bisa dipakai: "kembali", "ulangi", "batal", "petugas".',
  cancelled: 'Baik, {{flow}} dibatalkan. Tidak ada yang tersimpan.',
  firstStep: 'Ini langkah pertama, jadi belum bisa mundur. Tulis "batal" untuk berhenti.',
  back: 'Baik, kita mundur satu langkah.',
  nothingToRepeat: 'Belum ada pesan yang bisa diulang.',
  wait: 'Baik, silakan. Tulis lagi kapan saja Anda siap.',
  empty: 'Pesan Anda kosong. Mohon tuliskan dengan kata-kata.',
  notText: 'Maaf, saya baru bisa membaca teks. Mohon tuliskan dengan kata-kata.',
  tooLong: 'Pesan Anda terlalu panjang untuk saya baca sekaligus. Mohon tuliskan intinya, paling banyak 1.000 huruf.',
  why: 'Saya menanyakannya supaya hitungannya sesuai dengan keadaan Anda.',
  apology:
    'Maaf, ada gangguan di pihak kami. Yang sudah Anda isi tetap tersimpan; silakan kirim pesan Anda sekali lagi. Kode gangguan: {{id}}.',
  whichAmount: 'Maksud Anda yang mana?',
  confirmAmount: 'Maksud Anda {{amount}}?',
  rangeAmount: 'Mohon tuliskan satu jumlah saja, antara {{min}} dan {{max}}.',
  noAmount: 'Jumlahnya belum terbaca. Tuliskan dengan angka, misalnya 1.500.000 atau 1,5 juta.',
  noAmountExample:
    'Saya masih belum membaca jumlahnya. Contoh yang bisa saya baca: Rp750.000, 750 ribu, 1,5 juta. Tulis "petugas" bila ingin dibantu orang.',
  negativeAmount: 'Jumlahnya tidak boleh kurang dari nol. Mohon tuliskan lagi, misalnya 750 ribu.',
  percentAmount: 'Mohon tuliskan jumlah rupiah, bukan persen, misalnya 750 ribu.',
  tooLargeAmount: 'Jumlah itu terlalu besar untuk saya hitung. Mohon periksa lagi angkanya.',
  noChoice: 'Mohon pilih salah satu nomor atau tuliskan pilihannya:',
} as const;
