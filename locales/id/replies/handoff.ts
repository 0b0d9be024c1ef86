export const handoff = {
  person:
    'Baik, petugas kami akan meneruskan percakapan ini. Nomor kasus Anda {{reference}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB. Anda juga bisa menelepon {{phone}}.',
  unverified:
    'Baik, petugas kami akan membantu. Nomor kasus Anda {{reference}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB. Anda juga bisa menelepon {{phone}}.',
  crisis:
    'Kami mendengar Anda, dan keselamatan Anda yang utama. Bila Anda dalam bahaya sekarang, hubungi 112, atau layanan kesehatan jiwa 119 tekan 8. Petugas kami akan menghubungi Anda; nomor kasus {{reference}}. Anda tidak perlu membahas hal lain saat ini.',
} as const;
