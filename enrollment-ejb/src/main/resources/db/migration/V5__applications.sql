-- Drafts, documents, applications and their history (Rules §3, §4).

create table application_draft (
    id uuid primary key,
    account_id uuid not null references parent_account,
    campaign_id uuid not null references campaign,
    status text not null check (status in ('OPEN', 'SUBMITTED', 'ABANDONED')),
    child_iin text check (child_iin ~ '^[0-9]{12}$'),
    extra_phone text check (extra_phone ~ '^\+7[0-9]{10}$'),
    special_needs boolean not null default false,
    details_confirmed boolean not null default false,
    by_catchment boolean,
    stream_id uuid references stream,
    transport boolean not null default false,
    truth_confirmed boolean not null default false,
    data_use_confirmed boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null default 1,
    check ((by_catchment is null) = (stream_id is null))
);
comment on column application_draft.by_catchment is 'The button the parent pressed; absent until the school step is done. The category follows the address, not the button.';
create index draft_of_account on application_draft (account_id, status);
create unique index one_open_draft_a_child on application_draft (account_id, campaign_id, coalesce(child_iin, ''))
    where status = 'OPEN';

create table enrollment_application (
    id uuid primary key,
    draft_id uuid not null unique references application_draft,
    account_id uuid not null references parent_account,
    campaign_id uuid not null references campaign,
    stream_id uuid not null references stream,
    school_id uuid not null references school,
    city text not null,
    channel text not null check (channel in ('PORTAL', 'PAPER', 'API', 'ZERO_CLASS')),
    status text not null check (status in ('SUBMITTED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'ENROLLED')),
    number text not null unique,
    ledger_reference text not null unique check (ledger_reference ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}$'),
    filed_at timestamptz not null,
    counts_for date not null,
    due_at timestamptz not null,
    sequence bigint not null check (sequence > 0),
    category text not null check (category in ('K', 'O')),
    category_source text not null check (category_source in ('REGISTER', 'STATEMENT')),
    place_held boolean not null,
    before_count integer not null check (before_count >= 0),
    ledger_row bigint not null check (ledger_row > 1),
    ledger_hash text not null check (ledger_hash ~ '^[0-9a-f]{64}$'),
    applicant_iin text not null check (applicant_iin ~ '^[0-9]{12}$'),
    applicant_surname text collate "kk-x-icu" not null,
    applicant_given_name text collate "kk-x-icu",
    applicant_patronymic text collate "kk-x-icu",
    phone text not null check (phone ~ '^\+7[0-9]{10}$'),
    extra_phone text check (extra_phone ~ '^\+7[0-9]{10}$'),
    address_text_kk text not null,
    address_text_ru text not null,
    address_kind text not null check (address_kind in ('PERMANENT', 'TEMPORARY', 'NONE')),
    child_iin text not null check (child_iin ~ '^[0-9]{12}$'),
    child_surname text collate "kk-x-icu" not null,
    child_given_name text collate "kk-x-icu",
    child_patronymic text collate "kk-x-icu",
    child_birth_date date not null,
    kinship text not null check (kinship in ('MOTHER', 'FATHER', 'GUARDIAN')),
    special_needs boolean not null,
    transport boolean not null,
    by_catchment boolean not null,
    language text not null check (language in ('kk', 'ru')),
    statement text not null,
    signature_means text not null check (signature_means in ('SMS_CODE', 'EDS', 'EGOV_QR', 'PAPER')),
    signed_at timestamptz not null,
    signed_digest text not null check (signed_digest ~ '^[0-9a-f]{64}$'),
    ended_at timestamptz,
    version integer not null default 1,
    unique (stream_id, sequence),
    check (due_at > filed_at),
    check (status not in ('REFUSED', 'WITHDRAWN') or not place_held),
    check (status not in ('ADMITTED', 'ENROLLED') or place_held),
    check ((status in ('REFUSED', 'WITHDRAWN')) = (ended_at is not null))
);
comment on column enrollment_application.language is 'The language the parent used: the first language of notices. Documents exist in both.';
comment on column enrollment_application.statement is 'The canonical text the parent saw and signed; signed_digest is its SHA-256.';
create unique index one_active_application_a_child on enrollment_application (city, child_iin)
    where status in ('SUBMITTED', 'ADMITTED', 'ENROLLED');
create index application_of_account on enrollment_application (account_id, filed_at);
create index school_queue on enrollment_application (school_id, status, due_at, sequence);

create table stored_document (
    id uuid primary key,
    account_id uuid not null references parent_account,
    draft_id uuid not null references application_draft,
    application_id uuid references enrollment_application,
    type text not null check (type in ('PHOTO', 'FORM_065', 'FORM_052', 'PMPK')),
    origin text not null check (origin in ('UPLOADED', 'HEALTH_BASE', 'PMPK_BASE')),
    origin_answer text,
    file_name text not null check (length(file_name) between 1 and 120),
    media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
    size_bytes integer not null check (size_bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at timestamptz not null,
    check ((origin = 'UPLOADED') = (origin_answer is null)),
    unique (draft_id, type)
);
comment on column stored_document.application_id is 'Absent while the draft is open; a submitted document never changes again.';
create index document_of_application on stored_document (application_id);

create table document_content (
    document_id uuid primary key references stored_document on delete cascade,
    bytes bytea not null
);

create table document_search (
    draft_id uuid not null references application_draft on delete cascade,
    type text not null check (type in ('FORM_065', 'FORM_052', 'PMPK')),
    status text not null check (status in ('ASKED', 'FOUND', 'NOT_FOUND', 'NO_ANSWER')),
    answer_id text,
    answered_at timestamptz,
    primary key (draft_id, type),
    check ((status in ('FOUND', 'NOT_FOUND')) = (answer_id is not null))
);
comment on table document_search is 'What the health and PMPK bases said to a draft, so that the page can tell a missing form from a silent base.';

create table application_event (
    id uuid primary key,
    application_id uuid not null references enrollment_application,
    at timestamptz not null,
    kind text not null check (kind in ('SUBMITTED', 'CHECKED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'ENROLLED'))
);
create index event_of_application on application_event (application_id, at);
