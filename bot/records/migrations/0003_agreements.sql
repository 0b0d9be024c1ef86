-- What was offered, what was agreed, in which words, and the papers of it.

create table offers (
  id text primary key default gen_random_uuid()::text,
  reference text not null unique,
  debtor_id text not null references debtors,
  facility_id text not null references facilities,
  package_id text not null,
  policy_id text not null,
  bill_total bigint not null check (bill_total > 0),
  amount bigint not null check (amount > 0),
  total_cost bigint not null check (total_cost > 0),
  terms jsonb not null,
  version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
  -- Hash of contract, postings and policy at the time: what must not have moved when the offer is accepted.
  basis_hash text not null check (basis_hash ~ '^[0-9a-f]{64}$'),
  valid_until date not null,
  -- The calendar day in Jakarta on which it was offered: the bill in it is as of that day.
  recorded_on date not null,
  recorded_at timestamptz not null,
  unique (facility_id, version_hash, basis_hash)
);

create index offers_of_debtor on offers (debtor_id);

create table agreements (
  id text primary key default gen_random_uuid()::text,
  reference text not null unique,
  offer_id text not null references offers,
  debtor_id text not null references debtors,
  facility_id text not null references facilities,
  terms jsonb not null,
  version_hash text not null,
  bill_total bigint not null check (bill_total > 0),
  amount bigint not null check (amount > 0),
  total_cost bigint not null check (total_cost > 0),
  status text not null check (status in ('in_force', 'cancelled', 'fulfilled', 'broken')),
  accepted_at timestamptz not null,
  cancel_until timestamptz not null check (cancel_until >= accepted_at),
  cancelled_at timestamptz,
  check ((status = 'cancelled') = (cancelled_at is not null))
);

create unique index one_agreement_in_force on agreements (facility_id) where status = 'in_force';
create index agreements_of_debtor on agreements (debtor_id);

create table agreement_instalments (
  agreement_id text not null references agreements,
  number integer not null check (number > 0),
  due_date date not null,
  payment bigint not null check (payment > 0),
  principal bigint not null check (principal >= 0),
  interest bigint not null check (interest >= 0),
  balance bigint not null check (balance >= 0),
  check (payment = principal + interest),
  primary key (agreement_id, number)
);

create table consents (
  id text primary key default gen_random_uuid()::text,
  agreement_id text not null references agreements,
  debtor_id text not null references debtors,
  code_id text not null unique references one_time_codes,
  phrase text not null check (phrase <> ''),
  version_hash text not null,
  channel text not null,
  user_id text not null,
  given_at timestamptz not null
);

create table documents (
  reference text primary key,
  kind text not null check (kind in ('agreement', 'bill_statement')),
  debtor_id text not null references debtors,
  content jsonb not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  pdf bytea not null,
  pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null
);

create index documents_of_debtor on documents (debtor_id);

create table handoffs (
  reference text primary key,
  debtor_id text references debtors,
  channel text not null,
  user_id text not null,
  conversation_id text not null,
  topic text not null check (topic in ('person', 'dispute', 'hardship')),
  facility_id text references facilities,
  summary text not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  opened_at timestamptz not null
);
