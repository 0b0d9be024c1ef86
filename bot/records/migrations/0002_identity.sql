-- Codes are kept as keyed hashes. A code on its way out is kept sealed until it is delivered, so that a crash between
-- the two neither loses it nor makes a second one.

create table one_time_codes (
  id text primary key default gen_random_uuid()::text,
  debtor_id text not null references debtors,
  channel text not null,
  user_id text not null,
  conversation_id text not null,
  purpose text not null check (purpose in ('verify', 'accept_offer')),
  subject text not null default '',
  -- The failures that a right code forgives: a keyed hash of the contact that was claimed.
  contact_key text,
  salt bytea not null,
  code_hash bytea not null,
  sealed_code bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  delivered_at timestamptz,
  used_at timestamptz,
  voided_at timestamptz,
  -- When the money step the code was for was taken.
  spent_at timestamptz,
  check (spent_at is null or used_at is not null)
);

create unique index one_live_code on one_time_codes (channel, user_id, purpose)
  where used_at is null and voided_at is null;
create index codes_of_debtor on one_time_codes (debtor_id, created_at);

-- A channel user speaks for at most one debtor at a time.
create table verified_links (
  channel text not null,
  user_id text not null,
  debtor_id text not null references debtors,
  verified_at timestamptz not null,
  primary key (channel, user_id)
);

create index links_of_debtor on verified_links (debtor_id);

-- Failures by keyed hash of who fails or what is guessed at; never the value itself.
create table identity_attempts (
  key text primary key,
  failures integer not null check (failures >= 0),
  last_failed_at timestamptz not null,
  locked_until timestamptz
);
