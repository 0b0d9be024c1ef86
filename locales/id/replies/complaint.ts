export const complaint = {
  abuse:
    'Maaf Anda mengalami ini; perlakuan seperti itu tidak dibenarkan. Ini sudah tercatat sebagai pengaduan nomor {{reference}} dan diteruskan ke petugas pengaduan. Bila Anda terancam sekarang, hubungi 110 atau 112.',
  abuseAdded:
    'Maaf Anda mengalaminya lagi. Ini saya tambahkan ke pengaduan {{reference}}. Bila Anda terancam sekarang, hubungi 110 atau 112.',
  more: 'Petugas pengaduan bekerja Senin sampai Jumat, 08.00-17.00 WIB. Boleh saya tanya sedikit supaya pemeriksaannya cepat? Semua boleh "lewati".',
  intro:
    'Terima kasih sudah menyampaikan. Saya catat sebagai pengaduan resmi, tanpa biaya. Pertanyaan yang tidak ingin Anda jawab boleh dijawab "lewati".',
  askWhat: 'Apa yang terjadi? Ceritakan dengan kata Anda sendiri.',
  retryWhat: 'Mohon ceritakan singkat apa yang terjadi, misalnya "petugas membentak ibu saya lewat telepon".',
  askWhen: 'Kapan kejadiannya? Misalnya "kemarin malam". Boleh "lewati".',
  askWho: 'Siapa orangnya? Nama, nomor telepon, atau perusahaannya bila Anda tahu. Boleh "lewati".',
  askEvidence:
    'Apa buktinya? Ceritakan saja, misalnya "ada rekaman telepon" atau isi pesannya. Simpan berkas aslinya; petugas akan memintanya. Boleh "lewati".',
  retryText: 'Mohon tuliskan dengan kata-kata, atau tulis "lewati".',
  askContact:
    'Ke mana kami memberi jawaban? Tuliskan nomor HP atau alamat surel pilihan Anda. Bila tidak ingin, tulis "lewati" dan simpan nomor pengaduannya.',
  retryContact: 'Itu belum terbaca sebagai nomor HP atau alamat surel. Mohon tuliskan lagi, atau "lewati".',
  review: 'Yang akan saya catat:',
  reviewWhat: '• Kejadian: "{{what}}"',
  reviewWhen: '• Waktu: "{{happened}}"',
  reviewWho: '• Orang: "{{who}}"',
  reviewEvidence: '• Bukti: "{{evidence}}"',
  reviewContact: '• Jawaban ke: {{contact}}',
  send: 'Ya, kirim',
  edit: 'Tulis ulang',
  done: 'Pengaduan Anda tercatat dengan nomor {{reference}} pada {{received}}. Jawaban tertulis paling lambat {{date}} ({{days}} hari kerja). Pertanyaan: {{phone}}, Senin sampai Jumat, 08.00-17.00 WIB.',
  doneAdded: 'Tambahan Anda masuk ke pengaduan {{reference}}. Jawaban tertulis paling lambat {{date}}.',
  unknownHolidays:
    'Hari libur tahun {{years}} belum ditetapkan, jadi tanggal jawaban {{reference}} bisa mundur beberapa hari.',
  rights:
    'Hak Anda menurut aturan OJK: dihubungi hanya {{days}}, bukan hari libur nasional, pukul {{from}}-{{until}} waktu setempat; tanpa ancaman, kekerasan, atau penghinaan; tidak terus-menerus; dan hanya Anda sendiri, bukan keluarga atau kantor.',
  next: 'Selanjutnya: petugas pengaduan memeriksa {{reference}}, meminta keterangan pihak yang Anda adukan, lalu menjawab tertulis. Permintaan agar Anda tidak dihubungi selama pemeriksaan ikut dicatat.',
  escalate: 'Bila jawabannya tidak memuaskan: OJK 157, kontak157.ojk.go.id, atau LAPS SJK 021-2527700, tanpa biaya.',
  why: 'Saya menanyakannya supaya petugas bisa memeriksa kejadian yang tepat. Yang tidak ingin Anda jawab boleh dilewati.',
  help: 'Saya sedang mencatat pengaduan Anda. Jawab dengan kata Anda sendiri, tulis "lewati" untuk melewati, "kembali" untuk mundur, "batal" untuk berhenti, atau "petugas" untuk bicara dengan orang.',
  keptAnyway: 'Baik, kita berhenti di sini. Pengaduan {{reference}} tetap tercatat dan diperiksa.',
  clock: '{{hour}}.{{minute}}',
  day: {
    '1': 'Senin',
    '2': 'Selasa',
    '3': 'Rabu',
    '4': 'Kamis',
    '5': 'Jumat',
    '6': 'Sabtu',
    '7': 'Minggu',
  },
  dayRange: '{{first}} sampai {{last}}',
} as const;
