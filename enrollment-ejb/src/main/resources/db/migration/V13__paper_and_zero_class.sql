-- Channels beside the portal (Rules §6): paper registered by an officer, and the school's own zero class. Their
-- applications have no account and no draft; they are signed on paper, and the proof is the scan.

alter table enrollment_application
    alter column draft_id drop not null,
    alter column account_id drop not null,
    drop constraint enrollment_application_category_source_check,
    add constraint enrollment_application_category_source_check
        check (category_source in ('REGISTER', 'STATEMENT', 'ZERO_CLASS')),
    add constraint account_and_draft_unless_paper check (
        (draft_id is null) = (account_id is null)
        and (draft_id is null) = (channel in ('PAPER', 'ZERO_CLASS'))),
    add constraint paper_signature_of_paper check ((signature_means = 'PAPER') = (channel in ('PAPER', 'ZERO_CLASS')));
comment on column enrollment_application.signed_digest is
    'SHA-256 of what was signed: of the statement; on paper, of the scan of the signed original.';
create index application_of_applicant on enrollment_application (applicant_iin, phone) where account_id is null;

alter table stored_document
    alter column draft_id drop not null,
    alter column account_id drop not null,
    drop constraint stored_document_type_check,
    add constraint stored_document_type_check check (type in ('PHOTO', 'FORM_065', 'FORM_052', 'PMPK', 'STATEMENT_SCAN')),
    drop constraint stored_document_origin_check,
    add constraint stored_document_origin_check check (origin in ('UPLOADED', 'SCANNED', 'HEALTH_BASE', 'PMPK_BASE')),
    drop constraint stored_document_check,
    add constraint base_files_have_an_answer check ((origin in ('UPLOADED', 'SCANNED')) = (origin_answer is null)),
    add constraint scanned_by_school check (
        (draft_id is null) = (account_id is null) and (origin = 'SCANNED') = (draft_id is null)
        and (draft_id is not null or application_id is not null));
create unique index one_scan_of_a_type on stored_document (application_id, type) where draft_id is null;

create table paper_slip (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    stream_id uuid not null references stream,
    school_id uuid not null references school,
    city text not null,
    child_iin text not null check (child_iin ~ '^[0-9]{12}$'),
    number text not null unique,
    status text not null check (status in ('OPEN', 'ENTERED', 'CANCELLED')),
    keep_waiting boolean not null,
    journal_number text not null check (length(journal_number) between 1 and 40),
    journal_time timestamptz not null,
    registered_at timestamptz not null,
    registered_by uuid not null references staff_account,
    due_at timestamptz not null,
    reference text not null unique check (reference ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}$'),
    sequence bigint not null check (sequence > 0),
    category text not null check (category in ('K', 'O')),
    state text not null check (state in ('HOLDING', 'WAITING', 'WITHOUT')),
    before_count integer not null check (before_count >= 0),
    before_in_category integer not null check (before_in_category >= 0),
    ledger_row bigint not null check (ledger_row > 1),
    ledger_hash text not null check (ledger_hash ~ '^[0-9a-f]{64}$'),
    rule text not null check (rule in ('N', 'T', 'NONE')),
    places integer not null,
    catchment integer not null,
    outside integer not null,
    waiting_catchment integer not null,
    waiting_outside integer not null,
    released boolean not null,
    application_id uuid references enrollment_application deferrable initially deferred,
    ended_at timestamptz,
    ended_by uuid references staff_account,
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    version integer not null default 1,
    unique (stream_id, sequence),
    check ((status = 'OPEN') = (ended_at is null)),
    check ((status = 'OPEN') = (ended_by is null)),
    check ((status = 'ENTERED') = (application_id is not null)),
    check ((status = 'CANCELLED') = (cancel_reason is not null))
);
comment on table paper_slip is 'A statement on paper between registration and entry. From state to released: how it stood right after registration.';
comment on column paper_slip.journal_time is 'As the school''s journal says; evidence only, the sequence gives the order.';
create unique index one_open_slip_a_child on paper_slip (city, child_iin) where status = 'OPEN';
create index slips_of_school on paper_slip (school_id, due_at, sequence) where status = 'OPEN';

create table zero_class_pupil (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    stream_id uuid not null references stream,
    school_id uuid not null references school,
    city text not null,
    child_iin text not null check (child_iin ~ '^[0-9]{12}$'),
    surname text collate "kk-x-icu" not null,
    given_name text collate "kk-x-icu",
    patronymic text collate "kk-x-icu",
    birth_date date not null,
    status text not null check (status in ('LISTED', 'ADMITTED', 'APPLIED', 'STRUCK', 'LAPSED')),
    registered_at timestamptz not null,
    registered_by uuid not null references staff_account,
    reference text not null unique check (reference ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}$'),
    sequence bigint not null check (sequence > 0),
    category text not null check (category = 'K'),
    state text not null check (state = 'HOLDING'),
    before_count integer not null check (before_count >= 0),
    before_in_category integer not null check (before_in_category >= 0),
    ledger_row bigint not null check (ledger_row > 1),
    ledger_hash text not null check (ledger_hash ~ '^[0-9a-f]{64}$'),
    rule text not null check (rule in ('N', 'T', 'NONE')),
    places integer not null,
    catchment integer not null,
    outside integer not null,
    waiting_catchment integer not null,
    waiting_outside integer not null,
    released boolean not null,
    application_id uuid references enrollment_application deferrable initially deferred,
    ended_at timestamptz,
    ended_by uuid references staff_account,
    version integer not null default 1,
    unique (stream_id, sequence),
    check ((status = 'LISTED') = (ended_at is null)),
    check (status <> 'ADMITTED' or application_id is not null),
    check (status not in ('ADMITTED', 'STRUCK') or ended_by is not null)
);
comment on table zero_class_pupil is 'A place of the catchment reserved for a pupil of the school''s own zero class (Rules §6).';
create unique index one_reservation_a_child on zero_class_pupil (city, child_iin) where status = 'LISTED';
create index zero_class_of_stream on zero_class_pupil (stream_id, status);
