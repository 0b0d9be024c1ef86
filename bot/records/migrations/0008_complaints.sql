-- Complaints about the conduct of collectors, and reports of middlemen. Also from people whose identity is not known:
-- they leave a contact of their choice, or none.

create table complaints (
  reference text primary key,
  kind text not null check (kind in ('collector', 'middleman')),
  debtor_id text references debtors,
  channel text not null,
  user_id text not null,
  conversation_id text not null,
  what text not null check (what <> ''),
  happened text,
  who text,
  evidence text,
  contact text,
  -- That collectors stay away while the complaint is looked into.
  contact_pause boolean not null,
  form text not null check (form in ('oral', 'written')),
  received_at timestamptz not null,
  answer_by date not null,
  status text not null default 'open' check (status in ('open', 'closed'))
);

create index complaints_of_debtor on complaints (debtor_id);
create index complaints_of_conversation on complaints (conversation_id, received_at);
