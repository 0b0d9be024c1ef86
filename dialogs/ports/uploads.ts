import type { TurnInfo } from './turn.js';

/** How much a debtor may hand in with one matter. */
export const uploadLimits = { files: 5, bytes: 5 * 1024 * 1024 } as const;

/** A file that came with a message, judged by its bytes: its name and what the client called it count for nothing. */
export type Upload =
  | { readonly kind: 'kept'; readonly id: string; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly code: 'empty' | 'too_large' | 'wrong_type' };

/** Files that came with messages, held for a day until a flow takes them for what they belong to. */
export interface UploadService {
  /** The files of this conversation by their ids, in that order; one that is not there is left out. */
  look(turn: TurnInfo, ids: readonly string[]): Promise<readonly Upload[]>;
  /** Lets files of this conversation go that nobody has taken; doing it twice is no fault. */
  forget(turn: TurnInfo, ids: readonly string[]): Promise<void>;
}
