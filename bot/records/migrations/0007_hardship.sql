-- What a debtor has told of a hard time. The request is kept; the story is kept only with consent, and leaves when the
-- consent is taken back.

create table hardships (
  -- The number of the case in which a person takes it up.
  reference text primary key references handoffs,
  debtor_id text not null references debtors,
  facility_id text references facilities,
  wish text not null check (wish in ('pause', 'write_off', 'person')),
  -- What the bank's policy called for, as codes.
  calls jsonb not null,
  -- The question that was answered with yes, in the words that were shown, and the answer.
  consent_question text,
  consent_answer text,
  consented_at timestamptz,
  -- Sensitive: reasons, since when, until when, household, figures.
  story jsonb,
  erased_at timestamptz,
  recorded_at timestamptz not null,
  check (num_nonnulls(consent_question, consent_answer, consented_at) in (0, 3)),
  check (story is null or (consented_at is not null and erased_at is null))
);

create index hardships_of_debtor on hardships (debtor_id);
