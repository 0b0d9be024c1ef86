-- What a debtor objects to, with which evidence, by when the bank answers, and what it decided.

-- Files as they came in, until a dialog takes them for what they belong to. One that may not be kept stands here without
-- its bytes, so that the debtor can be told why.
create table uploads (
  id text primary key default gen_random_uuid()::text,
  conversation_id text not null,
  name text not null check (name <> ''),
  size bigint not null check (size >= 0),
  fault text check (fault in ('empty', 'too_large', 'wrong_type')),
  content_type text,
  bytes bytea,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  received_at timestamptz not null,
  check (
    case when fault is null
      then num_nonnulls(content_type, bytes, sha256) = 3 and octet_length(bytes) = size
      else num_nonnulls(content_type, bytes, sha256) = 0
    end
  )
);

create index uploads_of_conversation on uploads (conversation_id, received_at);
create index uploads_by_age on uploads (received_at);

create table disputes (
  -- The register number.
  reference text primary key,
  debtor_id text not null references debtors,
  facility_id text not null references facilities,
  category text not null check (category in
    ('not_mine', 'wrong_amount', 'already_paid', 'billed_twice', 'fee_not_agreed', 'identity_misused', 'other')),
  -- In the debtor's words, identifiers masked.
  explanation text not null check (explanation <> ''),
  amount bigint check (amount > 0),
  -- The parts of the bill that it is about.
  items jsonb not null,
  status text not null check (status in ('received', 'needs_documents', 'accepted', 'rejected', 'withdrawn')),
  channel text not null,
  user_id text not null,
  conversation_id text not null,
  -- The calendar day in Jakarta from which the working days are counted.
  received_on date not null,
  received_at timestamptz not null,
  answer_by date not null,
  extended_answer_by date not null check (extended_answer_by >= answer_by),
  -- Years whose holidays were not known when the days were counted.
  unknown_years jsonb not null,
  documents_asked_on date,
  documents_by date,
  documents_complete_on date,
  -- Who of the bank decided or asked, and in which words.
  officer text,
  note text,
  closed_at timestamptz,
  check ((documents_asked_on is null) = (documents_by is null)),
  check (status <> 'needs_documents' or documents_asked_on is not null),
  check ((status in ('accepted', 'rejected', 'withdrawn')) = (closed_at is not null))
);

create index disputes_of_debtor on disputes (debtor_id);
create index open_disputes on disputes (facility_id) where status in ('received', 'needs_documents');

create table dispute_evidence (
  dispute text not null references disputes,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  content_type text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  received_at timestamptz not null,
  primary key (dispute, number)
);

-- The debts on which nothing is asked for while an objection is looked into: reminders and calls read this.
create view paused_facilities as
  select distinct facility_id from disputes where status in ('received', 'needs_documents');

-- What was handed in is proof: it is added to, never changed.
create trigger dispute_evidence_stays before update on dispute_evidence
  for each row execute function refuse_rewriting();

alter table documents drop constraint documents_kind_check;
alter table documents add constraint documents_kind_check
  check (kind in ('agreement', 'bill_statement', 'dispute_receipt'));
