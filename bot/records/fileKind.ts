const signs = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/**
 * What a file is by its first bytes: JPEG, PNG, WebP or PDF, as a media type; undefined for everything else. Its name and
 * what the sender calls it are not asked.
 */
export function fileKind(bytes: Uint8Array): string | undefined {
  if (signs(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (signs(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && signs(bytes, 12, 16) === 'IHDR') return 'image/png';
  if (signs(bytes, 0, 4) === 'RIFF' && signs(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (/^%PDF-\d\.\d/.test(signs(bytes, 0, 8))) return 'application/pdf';
  return undefined;
}
