export const welcome = {
  hello: 'Halo, saya Rembuk, asisten otomatis {{bank}}. Saya program komputer; Anda bisa meminta petugas kapan saja.',
  back: 'Halo kembali. Percakapan sebelumnya sudah lama, jadi kita mulai dari awal demi keamanan Anda.',
} as const;
