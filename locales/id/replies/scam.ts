export const scam = {
  warn: 'Hati-hati dengan perantara yang meminta biaya di muka, menjanjikan semuanya pasti beres, atau meminta imbalan dari bantuan bank. {{bank}} tidak memakai perantara, dan bantuan dari kami tidak dipungut biaya.',
  recognise:
    'Cara mengenali kami: {{bank}} tidak pernah meminta kode OTP, PIN, atau kata sandi, dan tidak pernah meminta uang ke rekening pribadi. Bila ragu, akhiri percakapan itu dan hubungi kami sendiri di {{phone}}.',
  ways: 'Bantuan resmi dan gratis: OJK 157, WhatsApp 081157157157, kontak157.ojk.go.id, dan LAPS SJK 021-2527700.',
  offer: 'Mau saya catat nama atau nomor orang itu sebagai laporan?',
  report: 'Ya, catat laporan',
  noReport: 'Tidak perlu',
  notReported: 'Baik, tidak ada yang dicatat. Anda bisa melaporkannya kapan saja.',
  askWho: 'Siapa namanya, atau nomor dan akun apa yang dipakai? Boleh "lewati".',
  askWhat:
    'Apa yang ia janjikan atau minta? Misalnya biaya di muka, atau kode OTP. Jangan menuliskan kode atau PIN Anda di sini.',
  retryWhat: 'Mohon ceritakan singkat, misalnya "meminta 2 juta di muka supaya semuanya dihapus".',
  done: 'Laporan Anda tercatat dengan nomor {{reference}} pada {{received}}. Jawaban tertulis paling lambat {{date}}. Bila Anda telanjur membayar atau memberi kode, telepon {{phone}} supaya rekening Anda diamankan.',
} as const;
