-- Programs of other institutions (eGov, OQU): who they are, what they may do, and how far they have read (Rules §6, §8).

create table integration_client (
    id uuid primary key,
    client_id text not null unique check (client_id ~ '^[a-z0-9][a-z0-9-]{2,59}$'),
    name text not null,
    secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    scopes text not null,
    per_minute integer not null default 600 check (per_minute > 0),
    active boolean not null default true,
    created_at timestamptz not null default now()
);
comment on column integration_client.secret_hash is 'SHA-256 of a generated secret of 256 random bits: nothing of it can be guessed, so it needs no slow hash.';
comment on column integration_client.scopes is 'What the client may ask for, names with a space between (RFC 6749 §3.3).';

create table integration_token (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references integration_client,
    scopes text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at)
);
comment on table integration_token is 'Opaque access tokens; only SHA-256 of each is here. Expired ones go with the next issue.';
create index token_of_client on integration_token (client_id, expires_at);

create table integration_request (
    client_id uuid not null references integration_client,
    key text not null check (length(key) between 1 and 200),
    operation text not null,
    body_hash text not null check (body_hash ~ '^[0-9a-f]{64}$'),
    subject uuid,
    answer text,
    created_at timestamptz not null,
    primary key (client_id, key)
);
comment on table integration_request is 'Idempotency keys: what was asked under a key and what was answered. Kept for 30 days.';
comment on column integration_request.answer is 'As it was sent, without names and IINs: identifiers, numbers and times.';
create index old_requests on integration_request (created_at);

-- A client that hands in for a family has an account of its own for it: what is read under the consents it brings stays
-- apart from what the family does on the portal, in both directions.
alter table parent_account add column client_id uuid references integration_client;
alter table parent_account drop constraint parent_account_iin_phone_key;
create unique index one_account_a_phone on parent_account (iin, phone) where client_id is null;
create unique index one_account_a_client on parent_account (client_id, iin, phone) where client_id is not null;
comment on column parent_account.client_id is 'The client that hands in for this family; absent for an account of the portal. Nobody logs in to the others.';

alter table application_draft add column client_id uuid references integration_client;
create index draft_of_client on application_draft (client_id, id) where client_id is not null;

-- Numbers of the feed are given after the commit, one reader at a time: whoever asks for what follows a number misses
-- nothing, also what began earlier and ended later.
alter table application_event add column position bigint;
create unique index event_position on application_event (position) where position is not null;
create index event_without_position on application_event (at, id) where position is null;

create table oqu_file (
    id uuid primary key,
    school_id uuid not null references school,
    campaign_id uuid not null references campaign,
    day date,
    rows integer not null check (rows > 0),
    made_at timestamptz not null,
    made_by uuid not null references staff_account
);
comment on table oqu_file is 'Which applications were given out for the OQU base, when and by whom; the file itself is not kept.';
comment on column oqu_file.day is 'The day of filing it was made for; absent for everything that was not given out before.';
create index oqu_files_of_school on oqu_file (school_id, made_at);

create table oqu_file_row (
    application_id uuid primary key references enrollment_application,
    file_id uuid not null references oqu_file
);
create index rows_of_oqu_file on oqu_file_row (file_id);
