export const rating = {
  ask: 'Boleh kami tahu, seberapa terbantu Anda hari ini?',
  score1: 'Tidak terbantu',
  score2: 'Kurang terbantu',
  score3: 'Cukup terbantu',
  score4: 'Terbantu',
  score5: 'Sangat terbantu',
  thanks: 'Terima kasih atas penilaian Anda.',
} as const;
