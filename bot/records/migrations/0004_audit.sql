-- Append-only, hash-chained: each row holds the SHA-256 of the row before and its own content. The head says where the
-- chain ends, so that rows cut off the end are missed as well.

create table audit (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  event text not null,
  actor text not null,
  subject text not null,
  detail jsonb not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_of_subject on audit (subject, event);

create table audit_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash text not null
);

insert into audit_head (seq, hash) values (0, repeat('0', 64));

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_rows_stay before update or delete on audit
  for each row execute function refuse_rewriting();
create trigger audit_stays before truncate on audit
  for each statement execute function refuse_rewriting();

-- A paper that has been given out is never changed; another paper is made.
create trigger documents_stay before update on documents
  for each row execute function refuse_rewriting();
