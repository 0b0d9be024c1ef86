-- Requests about one's own data, and who is not to be written to.

create table privacy_requests (
  reference text primary key,
  debtor_id text not null references debtors,
  kind text not null check (kind in ('copy', 'correction', 'erasure', 'objection')),
  -- What is to be corrected, and how it ought to read. A person at the bank does it; the bot changes nothing.
  field text check (field in ('phone', 'address', 'name', 'other')),
  detail text,
  received_at timestamptz not null,
  answer_by timestamptz not null check (answer_by >= received_at),
  status text not null default 'open' check (status in ('open', 'done')),
  check ((kind = 'correction') = (field is not null))
);

create index privacy_requests_of_debtor on privacy_requests (debtor_id);

-- A row without `undone_at` is in force: nothing is sent to this channel user, nor anywhere to the debtor, unasked.
create table contact_stops (
  id text primary key default gen_random_uuid()::text,
  channel text not null,
  user_id text not null,
  debtor_id text references debtors,
  stopped_at timestamptz not null,
  undone_at timestamptz
);

create unique index one_contact_stop on contact_stops (channel, user_id) where undone_at is null;
create index contact_stops_of_debtor on contact_stops (debtor_id) where undone_at is null;
