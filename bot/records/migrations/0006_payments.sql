-- How a debt is paid, and payments that debtors say they have made.

-- Issued by the bank, never derived from a contract or card number: who reads one learns nothing of the other.
create table virtual_accounts (
  facility_id text primary key references facilities,
  number text not null unique check (number ~ '^[0-9]{8,18}$')
);

create table payment_claims (
  reference text primary key,
  debtor_id text not null references debtors,
  facility_id text not null references facilities,
  amount bigint not null check (amount > 0),
  paid_on date not null,
  -- A channel of the policy; null when the debtor did not say.
  channel_id text,
  proof text,
  answer_by date not null,
  channel text not null,
  user_id text not null,
  conversation_id text not null,
  reported_at timestamptz not null,
  -- The posting in which the payment was found; a posting answers one claim.
  matched_entry text,
  matched_at timestamptz,
  -- When the debtor was told that it was found.
  told_at timestamptz,
  foreign key (facility_id, matched_entry) references ledger_entries (facility_id, id),
  unique (facility_id, matched_entry),
  unique (facility_id, amount, paid_on),
  check ((matched_entry is null) = (matched_at is null)),
  check (told_at is null or matched_at is not null)
);

create index claims_of_debtor on payment_claims (debtor_id, reported_at);
create index open_claims on payment_claims (facility_id) where matched_entry is null;

-- Receipts handed in with a report, taken out of the uploads.
create table payment_evidence (
  claim text not null references payment_claims,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  content_type text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  received_at timestamptz not null,
  primary key (claim, number)
);

-- What was handed in is proof: it is added to, never changed.
create trigger payment_evidence_stays before update on payment_evidence
  for each row execute function refuse_rewriting();
