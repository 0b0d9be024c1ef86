export const refusal = {
  payment_below_interest:
    'Jumlah itu belum menutup bunga bulan pertama, {{limit}}, sehingga utangnya tidak akan berkurang. Tuliskan jumlah yang lebih besar, atau lihat pilihan keringanan.',
  months_over_policy:
    'Rencana itu lebih lama dari batas {{limit}} bulan. Tuliskan jumlah yang lebih besar atau waktu yang lebih singkat.',
  amount_over_balance:
    'Jumlah itu lebih besar dari yang diperlukan untuk melunasi, {{limit}}. Tuliskan jumlah yang lebih kecil.',
  amount_not_positive: 'Jumlahnya harus lebih dari nol. Tuliskan lagi, misalnya 750 ribu.',
  amount_not_whole: 'Tuliskan jumlah dalam rupiah utuh, tanpa sen.',
  amount_too_large: 'Jumlah itu terlalu besar untuk saya hitung. Mohon periksa lagi angkanya.',
  months_not_positive: 'Lamanya harus paling sedikit 1 bulan. Tuliskan lagi, misalnya 6 bulan.',
  rate_absurd: 'Suku bunga pada catatan ini di luar batas kebijakan. Petugas perlu memeriksanya; tulis "petugas".',
  nothing_owed: 'Tidak ada tagihan yang perlu dihitung.',
  policy_missing: 'Ketentuan untuk tanggal ini belum tersedia. Petugas perlu memeriksanya; tulis "petugas".',
  end_before_start: 'Tanggal selesai itu sebelum pembayaran pertama. Tuliskan tanggal yang lebih jauh.',
  share_out_of_range: 'Bagian harus antara 0 dan 1, misalnya 0.25 untuk seperempat.',
  no_restructuring_method: 'Pilih paling sedikit satu cara restrukturisasi.',
  rate_not_lower: 'Suku bunga baru harus lebih rendah daripada suku bunga sekarang.',
  months_not_longer: 'Jangka waktu baru harus lebih panjang daripada sisa jangka waktu sekarang.',
  equity_not_for_retail: 'Utang perorangan tidak dapat diubah menjadi penyertaan modal. Pilih cara lain.',
  no_payment_difficulty:
    'Dari angka yang ada, angsuran sekarang masih sanggup dibayar, sehingga restrukturisasi belum diperlukan. Bila keadaannya berbeda, tulis "petugas".',
  restructuring_avoids_downgrade:
    'Dari angka yang ada, tunggakan dan angsuran sanggup dibayar. Restrukturisasi tidak boleh dilakukan hanya untuk menghindari penurunan kualitas kredit.',
  payment_over_capacity:
    'Angsuran setelah restrukturisasi masih di atas jumlah yang aman dibayar setiap bulan. Pilih cara lain, atau tulis "petugas".',
  segment_unknown: 'Ketentuan untuk kelompok nasabah ini belum tersedia. Petugas perlu memeriksanya; tulis "petugas".',
  count_not_whole: 'Tuliskan banyaknya dalam angka bulat, misalnya 0 atau 2.',
  history_too_short:
    'Catatan rekening yang ada belum cukup; perlu paling sedikit {{limit}} bulan. Petugas dapat membantu; tulis "petugas".',
  history_gap: 'Catatan rekening itu tidak berurutan setiap bulan. Petugas perlu memeriksanya; tulis "petugas".',
  name_unknown: 'Pilihan itu tidak ada dalam ketentuan kami. Petugas dapat membantu; tulis "petugas".',
  payment_below_principal:
    'Cicilan itu seluruhnya kurang dari pinjaman, {{limit}}, jadi tidak ada bunga yang bisa dihitung. Mohon periksa jumlahnya.',
  flows_same_sign: 'Perlu ada uang masuk dan uang keluar untuk menghitung suku bunganya. Mohon periksa angkanya.',
  flows_too_many: 'Terlalu banyak pembayaran untuk dihitung sekaligus; paling banyak {{limit}}.',
  rate_not_found: 'Tidak ada suku bunga yang cocok dengan pembayaran itu. Mohon periksa angkanya.',
  rate_not_single:
    'Lebih dari satu suku bunga cocok dengan pembayaran itu, sehingga tidak ada jawaban yang pasti. Petugas dapat membantu; tulis "petugas".',
  grace_too_long: 'Masa tenggang itu terlalu panjang; paling lama {{limit}} bulan. Tuliskan waktu yang lebih singkat.',
  out_of_order: 'Urutan tanggal atau angsurannya tidak tepat. Mohon periksa lagi.',
  order_incomplete: 'Urutan pembayaran harus menyebut biaya, denda, bunga, dan pokok, masing-masing satu kali.',
  principal_before_interest:
    'Pembayaran mengurangi bunga lebih dulu sebelum pokok, kecuali bank menyetujui urutan lain.',
  ratios_zero: 'Perbandingan pembagiannya harus lebih dari nol.',
  id_repeated: 'Ada tagihan yang tercatat dua kali. Petugas perlu memeriksanya; tulis "petugas".',
  debt_unknown: 'Utang yang dipilih tidak ada dalam daftar. Mohon pilih utang yang tercatat.',
  charge_not_on_card:
    'Ada catatan belanja kartu pada pinjaman yang bukan kartu. Petugas perlu memeriksanya; tulis "petugas".',
  portfolio_empty: 'Belum ada kredit yang bisa dihitung.',
} as const;
