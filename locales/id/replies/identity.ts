export const identity = {
  askContact: 'Untuk menjaga kerahasiaan Anda, sebutkan nomor nasabah atau nomor HP yang terdaftar.',
  askContactFirst:
    'Baik, itu saya bantu setelah identitas Anda dipastikan. Sebutkan nomor nasabah atau nomor HP yang terdaftar.',
  retryContact:
    'Saya belum menemukan nomornya. Tuliskan nomor HP, misalnya 0812 3456 7890, atau nomor nasabah, misalnya CIF-1001.',
  retryContactHelp:
    'Nomornya belum terbaca. Nomor nasabah tertera di surat atau buku dari {{bank}}. Tulis "petugas" bila Anda ingin dibantu orang.',
  askBirthDate: 'Terima kasih. Mohon tuliskan tanggal lahir Anda, misalnya 17-08-1990.',
  retryBirthDate: 'Tanggal itu belum terbaca. Tuliskan tanggal, bulan, dan tahun lahir, misalnya 17-08-1990.',
  invalidBirthDate: 'Tanggal itu tidak ada di kalender. Mohon periksa lagi, lalu tuliskan, misalnya 17-08-1990.',
  futureBirthDate: 'Tanggal itu belum terjadi. Tuliskan tanggal lahir Anda, misalnya 17-08-1990.',
  codeSent:
    'Kami mengirim kode 6 angka ke nomor berakhiran {{ending}}. Tuliskan kodenya di sini. Kode berlaku {{minutes}} menit; jangan berikan kepada siapa pun, termasuk petugas kami.',
  sms: 'Kode Anda {{code}}. Berlaku {{minutes}} menit. Jangan berikan kepada siapa pun.',
  retryCode: 'Kodenya terdiri dari 6 angka. Tuliskan kode yang kami kirim, atau tulis "kirim ulang" bila belum sampai.',
  wrongCode: 'Kode itu tidak cocok. Periksa pesan terakhir dari kami, lalu coba lagi. Kesempatan tersisa: {{left}}.',
  expiredCode: 'Kode itu sudah tidak berlaku. Tulis "kirim ulang" dan kami kirimkan kode baru.',
  unknown:
    'Nomor atau tanggal lahir itu tidak cocok dengan catatan kami. Mohon periksa lagi. Kesempatan tersisa: {{left}}.',
  locked:
    'Demi keamanan, pemeriksaan identitas ditutup sementara sampai {{until}}. Anda boleh mencoba lagi setelah itu, atau menelepon {{phone}}.',
  verified: 'Terima kasih, Bapak/Ibu {{name}}. Apa yang ingin Anda lakukan?',
  thanks: 'Terima kasih, Bapak/Ibu {{name}}.',
  quiet: 'Sudah lebih dari 30 menit tidak ada pesan. Demi keamanan, kami perlu memastikan identitas Anda lagi.',
  why: 'Kami menanyakannya agar isi percakapan ini tidak jatuh ke tangan orang lain. Tanpa itu saya tidak dapat membuka catatan apa pun; Anda tetap bisa meminta petugas.',
  help: 'Saya membantu nasabah {{bank}} lewat percakapan ini. Pertama, saya perlu memastikan identitas Anda. Tulis "petugas" untuk dibantu orang, atau "batal" untuk berhenti.',
  cancelled: 'Baik, pemeriksaan identitas dihentikan. Tulis apa saja bila Anda ingin memulai lagi.',
  loggedOut: 'Anda sudah keluar. Terima kasih; tulis apa saja bila Anda ingin memulai lagi.',
  official:
    'Wajar bila Anda ingin memastikan. Teleponlah {{bank}} di {{phone}}, nomor yang juga tertera di kartu atau buku Anda, dan tanyakan percakapan ini. Kami tidak pernah meminta PIN, kata sandi, atau transfer ke rekening pribadi.',
  relative:
    'Terima kasih sudah menjawab. Percakapan ini hanya untuk pemilik nomor itu sendiri, jadi saya tidak dapat menyampaikan apa pun kepada orang lain. Mohon beliau menulis kepada kami, atau menelepon {{phone}}.',
  wrongPerson:
    'Terima kasih sudah memberi tahu, dan maaf bila mengganggu. Kami catat dengan nomor {{reference}} supaya petugas memeriksa nomor ini. Tidak ada lagi yang perlu Anda lakukan.',
} as const;
