import { type Entry, listTranscripts, shelves } from '../library.js';

/** `list`: the titles by shelf. */
export function listShelves({ shelf }: { readonly shelf?: string }): void {
  for (const line of shelfLines(listTranscripts(), shelf)) console.log(line);
}

/** Shelf by shelf, with how many there are; `only` is the one that is asked for. */
export function shelfLines(entries: readonly Entry[], only?: string): readonly string[] {
  return shelves
    .filter((shelf) => only === undefined || shelf === only)
    .flatMap((shelf) => {
      const titles = entries.filter((entry) => entry.shelf === shelf).map(({ title }) => `  ${title}`);
      return [`${shelf} (${titles.length})`, ...titles];
    });
}
