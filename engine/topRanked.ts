/** Something with a value, in the order in which it came. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly value: number;
  readonly order: number;
}

/** Keeps the highest of many values in memory for `limit` of them. */
export interface TopRanked<Item> {
  readonly add: (item: Item, value: number) => void;
  /** Highest first; of equal values the one that came first. */
  readonly ranked: () => readonly Ranked<Item>[];
}

/** Before `other` in the ranking: a total order, so the result does not depend on how the heap was built. */
function isBefore(entry: Ranked<unknown>, other: Ranked<unknown>): boolean {
  return entry.value > other.value || (entry.value === other.value && entry.order < other.order);
}

/**
 * A bounded binary heap with the last of the ranking on top (Williams' heapsort structure, CACM 1964): each value costs
 * at most log2(limit) steps, and what cannot be among the first `limit` is let go of at once.
 */
export function topRanked<Item>(limit: number): TopRanked<Item> {
  const heap: Ranked<Item>[] = [];
  let order = 0;
  return {
    add: (item, value) => {
      const entry = { item, value, order };
      order += 1;
      const top = heap[0];
      if (heap.length < limit) riseIn(heap, entry);
      else if (top !== undefined && isBefore(entry, top)) sinkIn(heap, entry);
    },
    ranked: () => heap.toSorted((left, right) => (isBefore(left, right) ? -1 : 1)),
  };
}

function riseIn<Item>(heap: Ranked<Item>[], entry: Ranked<Item>): void {
  let at = heap.length;
  while (at > 0) {
    const parentAt = (at - 1) >> 1;
    const parent = heap[parentAt];
    if (parent === undefined || !isBefore(parent, entry)) break;
    heap[at] = parent;
    at = parentAt;
  }
  heap[at] = entry;
}

/** Puts `entry` in the place of the top. */
function sinkIn<Item>(heap: Ranked<Item>[], entry: Ranked<Item>): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    if (left === undefined) break;
    const right = heap[2 * at + 2];
    const isRightLower = right !== undefined && isBefore(left, right);
    const child = isRightLower ? right : left;
    if (!isBefore(entry, child)) break;
    heap[at] = child;
    at = 2 * at + (isRightLower ? 2 : 1);
  }
  heap[at] = entry;
}
