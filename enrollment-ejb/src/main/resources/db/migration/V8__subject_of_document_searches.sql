-- A search is a task of its own and must know whom to ask about; it also ends when a draft is left behind.
alter table document_search
    add column id uuid not null unique,
    add column account_id uuid not null references parent_account,
    add column child_iin text not null check (child_iin ~ '^[0-9]{12}$'),
    add column asked_at timestamptz not null;
comment on column document_search.child_iin is 'Another child chosen in the same draft starts the searches anew.';
