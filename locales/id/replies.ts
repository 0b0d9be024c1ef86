import { acceptance } from './replies/acceptance.js';
import { agreements } from './replies/agreements.js';
import { bill } from './replies/bill.js';
import { complaint } from './replies/complaint.js';
import { credit } from './replies/credit.js';
import { debt } from './replies/debt.js';
import { dispute } from './replies/dispute.js';
import { disputeStatus } from './replies/disputeStatus.js';
import { flow } from './replies/flow.js';
import { handoff } from './replies/handoff.js';
import { hardship } from './replies/hardship.js';
import { identity } from './replies/identity.js';
import { letters } from './replies/letters.js';
import { menu } from './replies/menu.js';
import { offers } from './replies/offers.js';
import { payment } from './replies/payment.js';
import { payoff } from './replies/payoff.js';
import { privacy } from './replies/privacy.js';
import { product } from './replies/product.js';
import { proposal } from './replies/proposal.js';
import { rating } from './replies/rating.js';
import { refusal } from './replies/refusal.js';
import { repair } from './replies/repair.js';
import { scam } from './replies/scam.js';
import { simulation } from './replies/simulation.js';
import { slot } from './replies/slot.js';
import { welcome } from './replies/welcome.js';

/** What the bot says in Indonesian. Every other language has exactly these keys and placeholders. */
export const replies = {
  welcome,
  identity,
  menu,
  repair,
  slot,
  rating,
  flow,
  product,
  debt,
  bill,
  simulation,
  refusal,
  offers,
  acceptance,
  agreements,
  payment,
  credit,
  handoff,
  dispute,
  disputeStatus,
  proposal,
  payoff,
  letters,
  hardship,
  complaint,
  scam,
  privacy,
} as const;
