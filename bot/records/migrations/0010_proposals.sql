-- Debtors' own plans, how they were decided, and what a person answered.

create table proposals (
  id text primary key default gen_random_uuid()::text,
  reference text not null unique,
  debtor_id text not null references debtors,
  facility_id text not null references facilities,
  channel text not null,
  user_id text not null,
  -- Where the answer goes.
  conversation_id text not null,
  payment bigint not null check (payment > 0),
  months integer not null check (months > 0),
  first_due_date date not null,
  -- As the debtor said; null where they would rather not.
  household jsonb,
  reason text,
  bill_total bigint not null check (bill_total > 0),
  status text not null check (status in ('accepted', 'countered', 'waiting', 'declined', 'withdrawn')),
  level integer not null check (level >= 0),
  reasons jsonb not null,
  -- The plan that can be agreed on.
  agreeable_payment bigint check (agreeable_payment > 0),
  agreeable_months integer check (agreeable_months > 0),
  agreeable_first_due_date date,
  valid_until date,
  answer_by date,
  proposed_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  note text,
  -- The turn that told the debtor the answer.
  told_in_turn text,
  replaced_at timestamptz,
  check (num_nonnulls(agreeable_payment, agreeable_months, agreeable_first_due_date, valid_until) in (0, 4)),
  check ((status in ('accepted', 'countered')) = (agreeable_payment is not null)),
  check (status <> 'waiting' or (answer_by is not null and level > 0 and answered_at is null)),
  check ((answered_at is null) = (answered_by is null))
);

-- The latest proposal on a debt is the one that counts.
create unique index one_proposal_on_a_debt on proposals (facility_id) where replaced_at is null;
create index proposals_of_debtor on proposals (debtor_id) where replaced_at is null;
