export const privacy = {
  ask: 'Ini tentang data pribadi Anda. Apa yang Anda butuhkan?',
  see: 'Lihat data saya',
  correct: 'Perbaiki data saya',
  erase: 'Hapus data saya',
  object: 'Keberatan atas keputusan otomatis',
  stop: 'Berhenti menerima pesan',
  allow: 'Terima pesan lagi',
  held: 'Yang tersimpan atas nama Anda:',
  heldPerson: '• Nama: {{name}}',
  heldContact: '• Nomor nasabah berakhiran {{customer}}, HP berakhiran {{phone}}, dan tanggal lahir',
  heldContracts: '• Kontrak: {{facilities}}, pembayaran: {{payments}}',
  heldPapers: '• Perjanjian: {{agreements}}, surat: {{documents}}',
  heldCases: '• Kasus petugas: {{cases}}, pengaduan: {{complaints}}',
  heldStories: '• Cerita keadaan sulit yang Anda izinkan dicatat: {{stories}}',
  heldWhy:
    'Dasarnya kontrak Anda dan kewajiban hukum {{bank}}; cerita keadaan sulit hanya dengan izin Anda. Kata sandi dan kode tidak kami simpan dalam bentuk terbaca. Perlu salinan lengkap?',
  copy: 'Minta salinan lengkap',
  enough: 'Cukup, terima kasih',
  requested:
    'Permintaan Anda tercatat dengan nomor {{reference}}. Petugas menjawab paling lambat {{until}}, dalam {{hours}} jam.',
  askField: 'Data mana yang perlu diperbaiki?',
  field: { phone: 'Nomor HP', address: 'Alamat', name: 'Nama', other: 'Data lain' },
  fieldName: { phone: 'nomor HP', address: 'alamat', name: 'nama', other: 'data lain' },
  askValue:
    'Tuliskan yang benar untuk {{field}}. Saya hanya mencatat; petugas memeriksa dulu sebelum ada yang diubah. Jangan menuliskan nomor KTP atau kata sandi.',
  retryPhone: 'Itu belum terbaca sebagai nomor HP. Mohon tuliskan lagi, misalnya 0812 3456 7890.',
  retryValue: 'Mohon tuliskan data yang benar dengan kata-kata.',
  confirm: 'Saya catat {{field}} menjadi {{value}}, untuk diperiksa petugas. Kirim?',
  ending: 'nomor berakhiran {{ending}}',
  send: 'Ya, kirim',
  edit: 'Tulis ulang',
  phoneUnchanged: 'Sampai petugas selesai memeriksa, kode tetap dikirim ke nomor yang lama.',
  eraseAsk:
    'Yang bisa dihapus sekarang: {{stories}} cerita keadaan sulit yang Anda izinkan dicatat. Hapus? Ini tidak bisa dikembalikan.',
  eraseKept:
    'Yang tetap disimpan: kontrak, pembayaran, perjanjian, surat, kasus, pengaduan, catatan audit, dan isi percakapan selama masa simpannya. Alasannya: masih diperlukan untuk pembuktian hak Anda dan hak bank, dan diwajibkan oleh hukum.',
  eraseNothing:
    'Saat ini tidak ada data yang disimpan semata-mata atas izin Anda, jadi belum ada yang bisa dihapus. Bila Anda tidak sependapat, tulis "petugas".',
  eraseYes: 'Ya, hapus',
  eraseNo: 'Jangan dihapus',
  erased:
    'Sudah dihapus, nomor {{reference}}. Permintaan yang sedang ditinjau tetap berjalan; petugas mungkin perlu bertanya lagi.',
  notErased: 'Baik, tidak ada yang dihapus.',
  askObjection:
    'Keputusan yang dibuat program, misalnya pilihan yang ditawarkan kepada Anda, boleh Anda minta ditinjau oleh orang. Keputusan mana, dan apa keberatan Anda?',
  retryObjection: 'Mohon ceritakan singkat, misalnya "usul saya ditolak padahal penghasilan saya cukup".',
  objected:
    'Keberatan Anda tercatat dengan nomor kasus {{reference}}. Seorang petugas meninjau keputusan itu, bukan program, dan menjawab paling lambat {{until}}.',
  stopped:
    'Baik, mulai sekarang kami tidak mengirim pesan lebih dulu kepada Anda. Bila Anda menulis, kami tetap menjawab. Untuk mengubahnya, tulis "terima pesan lagi".',
  alreadyStopped: 'Sudah tercatat: kami tidak mengirim pesan lebih dulu. Untuk mengubahnya, tulis "terima pesan lagi".',
  allowed: 'Baik, Anda menerima pesan dari kami lagi. Untuk berhenti, tulis "berhenti".',
  wasAllowed: 'Pesan untuk Anda tidak sedang dihentikan. Untuk berhenti, tulis "berhenti".',
  why: 'Saya menanyakannya supaya permintaan Anda tercatat dengan benar dan sampai ke petugas yang tepat.',
  help: 'Saya mencatat permintaan tentang data pribadi Anda. Tulis nomor pilihan, "batal" untuk berhenti, atau "petugas" untuk bicara dengan orang.',
} as const;
