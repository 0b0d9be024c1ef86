-- How a debtor found the conversation: one answer a day at most, without anything said about a debt.
create table satisfaction (
  id bigint generated always as identity primary key,
  debtor_id text not null references debtors,
  given_on date not null,
  score smallint not null check (score between 1 and 5),
  channel text not null,
  given_at timestamptz not null,
  unique (debtor_id, given_on)
);
