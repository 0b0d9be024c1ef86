export const dispute = {
  askWhat:
    'Apa yang menurut Anda tidak sesuai? Ceritakan singkat. Mengajukan keberatan bukan pengakuan utang, dan tidak dipungut biaya.',
  retryWhat: 'Mohon ceritakan singkat apa yang tidak sesuai, misalnya "saya sudah bayar tanggal 3".',
  confirm: 'Saya catat untuk {{debt}}: "{{what}}". Kirim ke petugas?',
  send: 'Ya, kirim',
  edit: 'Tulis ulang',
  done: 'Keberatan Anda diterima dengan nomor {{reference}}. Petugas memberi jawaban paling lambat {{days}} hari kerja. Bila tidak puas, Anda bisa menghubungi OJK 157 atau LAPS SJK, tanpa biaya.',
} as const;
