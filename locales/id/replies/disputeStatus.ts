export const disputeStatus = {
  none: 'Anda belum mengajukan keberatan. Bila ada yang tidak sesuai, tulis "keberatan".',
  which: 'Keberatan yang mana?',
  option: '{{reference}}, {{debt}}: {{state}}',
  state: {
    received: 'sedang diperiksa',
    needs_documents: 'menunggu dokumen dari Anda',
    accepted: 'diterima',
    rejected: 'ditolak',
    withdrawn: 'ditarik',
  },
  heading: 'Keberatan {{reference}} atas {{debt}}, alasan: {{category}}. Diterima {{date}}. Keadaan: {{state}}.',
  due: 'Jawaban paling lambat {{date}}; bila diperpanjang, kami memberi tahu lebih dulu, paling lama sampai {{until}}. Selama itu pembayaran tidak kami minta.',
  documents:
    'Petugas memerlukan: {{note}} Mohon kirim paling lambat {{date}}; setelah lengkap, waktu jawaban dihitung lagi dari hari itu.',
  answer: 'Jawaban petugas: {{note}}',
  evidence: 'Bukti yang tersimpan: {{count}} berkas.',
  escalate:
    'Bila Anda tidak setuju dengan jawaban atas {{reference}}, Anda dapat melanjutkannya tanpa biaya ke OJK: telepon 157, WhatsApp 081157157157, atau APPK di kontak157.ojk.go.id. Sengketa juga dapat dibawa ke LAPS SJK: telepon 021-2527700, info@lapssjk.id.',
  left: 'Baik, tidak ada yang diubah pada keberatan Anda.',
  add: 'Tambah bukti',
  withdraw: 'Tarik keberatan',
  receipt: 'Unduh tanda terima',
  askAdd:
    'Kirim foto (JPEG, PNG, WebP) atau PDF untuk {{reference}}. Masih ada tempat untuk {{left}} berkas, masing-masing sampai {{size}} MB. Tulis "selesai" bila sudah.',
  full: 'Bukti untuk {{reference}} sudah {{files}} berkas, jumlah paling banyak. Tulis "petugas" bila ada bukti penting lain.',
  nothingAdded: 'Baik, tidak ada bukti yang ditambahkan ke {{reference}}.',
  added: 'Bukti ditambahkan ke {{reference}}; sekarang ada {{count}} berkas. Jawaban paling lambat {{date}}.',
  closed: 'Keberatan {{reference}} sudah tidak diperiksa lagi, jadi tidak ada yang diubah.',
  confirmWithdraw:
    'Tarik keberatan {{reference}}? Pemeriksaannya berhenti, dan tagihannya kembali seperti sebelum keberatan. Menarik keberatan bukan pengakuan utang, dan Anda boleh mengajukannya lagi.',
  yesWithdraw: 'Ya, tarik',
  keep: 'Jangan ditarik',
  withdrawn: 'Keberatan {{reference}} sudah ditarik. Anda boleh mengajukannya lagi kapan saja.',
  kept: 'Baik, keberatan {{reference}} tetap diperiksa.',
  receiptReady: 'Ini tanda terima keberatan {{reference}}. Tautannya berlaku sebentar; minta lagi kapan saja.',
} as const;
