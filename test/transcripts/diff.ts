export type DiffLine =
  | { readonly kind: 'same'; readonly written: number }
  | { readonly kind: 'missing'; readonly written: number }
  | { readonly kind: 'extra'; readonly spoken: number };

/**
 * Aligns two lists by their longest common subsequence.
 *
 * @param same Whether the written line at one index is the spoken line at another.
 */
export function align(
  written: number,
  spoken: number,
  same: (written: number, spoken: number) => boolean,
): readonly DiffLine[] {
  const width = spoken + 1;
  const lengths = new Uint16Array((written + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = written - 1; i >= 0; i -= 1) {
    for (let j = spoken - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < written || j < spoken) {
    if (i < written && j < spoken && same(i, j)) {
      lines.push({ kind: 'same', written: i });
      i += 1;
      j += 1;
    } else if (i < written && (j === spoken || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'missing', written: i });
      i += 1;
    } else {
      lines.push({ kind: 'extra', spoken: j });
      j += 1;
    }
  }
  return lines;
}
