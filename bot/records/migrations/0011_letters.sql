-- Kinds of papers are a closed list of the code; the table only keeps them in form.

alter table documents drop constraint if exists documents_kind_check;
alter table documents add constraint documents_kind_form check (kind ~ '^[a-z]+(_[a-z]+)*$');
