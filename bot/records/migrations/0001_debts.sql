-- Who owes what under which contract. Money is whole rupiah, rates are fractions, days are calendar days.

create table debtors (
  id text primary key default gen_random_uuid()::text,
  customer_number text not null check (customer_number <> ''),
  name text not null check (name <> ''),
  phone text not null unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  birth_date date not null,
  vulnerable boolean not null
);

create unique index debtors_by_customer_number on debtors (upper(customer_number));

create table facilities (
  id text primary key check (id <> ''),
  -- How bank and debtor call the case in conversation.
  reference text not null unique,
  debtor_id text not null references debtors,
  number text not null check (number <> ''),
  product text not null check (product in ('kta', 'kpr', 'kartu_kredit', 'kendaraan', 'modal_kerja')),
  original_creditor text not null,
  current_creditor text not null,
  sold_on date,
  contract_kind text not null check (contract_kind in ('instalment', 'revolving')),
  annual_rate numeric not null check (annual_rate >= 0),
  principal bigint check (principal > 0),
  months integer check (months > 0),
  method text check (method in ('flat', 'efektif', 'anuitas')),
  first_due_date date,
  due_date date,
  penalty_daily_rate numeric not null check (penalty_daily_rate >= 0),
  penalty_grace_days integer not null check (penalty_grace_days >= 0),
  penalty_grace text not null check (penalty_grace in ('all_or_nothing', 'excluded')),
  accelerated boolean not null,
  plan_annual_rate numeric not null check (plan_annual_rate >= 0),
  early_settlement_rate numeric not null check (early_settlement_rate >= 0),
  recorded_grade smallint check (recorded_grade between 1 and 5),
  check (
    case contract_kind
      when 'instalment' then num_nonnulls(principal, months, method, first_due_date) = 4 and due_date is null
      else num_nonnulls(principal, months, method, first_due_date) = 0 and due_date is not null
    end
  )
);

create index facilities_of_debtor on facilities (debtor_id);

create table instalments (
  facility_id text not null references facilities,
  number integer not null check (number > 0),
  due_date date not null,
  principal bigint not null check (principal >= 0),
  interest bigint not null check (interest >= 0),
  primary key (facility_id, number)
);

-- The kind gives the sign; the amount never does.
create table ledger_entries (
  facility_id text not null references facilities,
  id text not null check (id <> ''),
  date date not null,
  kind text not null check (kind in ('payment', 'fee', 'penalty', 'waiver', 'charge')),
  amount bigint not null check (amount > 0),
  description text not null,
  primary key (facility_id, id)
);

-- The work a turn has done, so that a turn run again after a crash finds it instead of doing it twice.
create table turn_effects (
  turn_id text not null,
  effect text not null,
  result jsonb not null,
  done_at timestamptz not null default now(),
  primary key (turn_id, effect)
);
