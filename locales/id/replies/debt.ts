export const debt = {
  name: '{{product}} berakhiran {{ending}}',
  which: 'Utang yang mana?',
} as const;
