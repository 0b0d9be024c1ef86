import type { TurnInfo } from './turn.js';

/** How a debtor found a conversation, asked once a day at most. */
export interface SatisfactionService {
  /** Whether this debtor has not been asked yet on the day of the turn. */
  mayAsk(turn: TurnInfo, debtorId: string): Promise<boolean>;
  /** Keeps a score from 1 (not helped) to 5 (very much); a second one on the same day changes nothing. */
  give(turn: TurnInfo, debtorId: string, score: number): Promise<void>;
}
