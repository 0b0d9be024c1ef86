import type { product as source } from '../../id/replies/product.js';
import type { Words } from '../../words.js';

export const product: Words<typeof source> = {
  kta: 'Personal loan',
  kpr: 'Mortgage',
  kartu_kredit: 'Credit card',
  kendaraan: 'Vehicle loan',
  modal_kerja: 'Working capital loan',
};
