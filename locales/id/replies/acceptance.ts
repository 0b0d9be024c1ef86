export const acceptance = {
  review: 'Mohon tinjau sebelum menyetujui (ref. {{reference}}):',
  lineDebt: '1. Utang: {{debt}}',
  linePackage: '2. Paket: {{package}}',
  lineMonths: '3. Lama: {{months}} bulan',
  lineTerms: 'Pembayaran: {{scheme}}. Total {{cost}} (bunga {{interest}}), selesai {{end}}. {{difference}}.',
  lineWaived: 'Dihapus dari tagihan setelah perjanjian dipenuhi: {{amount}}.',
  how: 'Tulis "ubah 1", "ubah 2", atau "ubah 3" untuk mengubah. Bila setuju, tulis lengkap: {{phrase}}. Setelah itu kami kirim kode.',
  phrase: 'SAYA SETUJU',
  change: 'Ubah {{number}}',
  notPhrase:
    'Itu belum saya anggap persetujuan. Bila Anda setuju, tulis lengkap: {{phrase}}. Untuk mengubah, tulis "ubah 2"; untuk berhenti, tulis "batal".',
  askMonths: 'Berapa bulan? Paket {{package}} tersedia untuk {{min}} sampai {{max}} bulan.',
  monthsFixed:
    'Paket {{package}} hanya tersedia untuk {{min}} bulan. Untuk waktu lain, pilih paket lain dengan "ubah 2".',
  onlyOneDebt: 'Hanya ada satu utang yang bisa dipilih.',
  changed: 'Lama diubah menjadi {{months}} bulan.',
  codeSent:
    'Untuk memastikan ini Anda, kami mengirim kode 6 angka ke nomor berakhiran {{ending}}. Menuliskan kode ini berarti Anda menyetujui paket {{package}} (ref. {{reference}}). Kode berlaku {{minutes}} menit.',
  done: 'Perjanjian {{reference}} sudah berlaku untuk {{debt}}. Terima kasih, Bapak/Ibu {{name}}.',
  next: 'Berikutnya: bayar {{payment}} paling lambat {{date}}. Selama pembayaran sesuai perjanjian, penagihan dihentikan.',
  cancelWindow:
    'Anda boleh membatalkan tanpa alasan sampai {{until}}: buka "Lainnya", lalu "Surat perjanjian saya". Pertanyaan: {{phone}}.',
  document: 'Surat perjanjian {{reference}}:',
  refusedExpired: 'Penawaran itu sudah lewat masa berlakunya. Saya tunjukkan pilihan yang berlaku hari ini.',
  refusedChanged:
    'Tagihan atau ketentuan berubah sejak penawaran dibuat. Saya tunjukkan pilihan yang berlaku sekarang.',
  refusedTaken:
    'Utang ini sudah punya perjanjian yang berlaku, ref. {{reference}}. Tidak ada perjanjian baru yang dibuat.',
  refusedOther:
    'Persetujuan tidak tercatat. Tidak ada perjanjian yang dibuat; silakan mulai lagi dari pilihan keringanan.',
} as const;
