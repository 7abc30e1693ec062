-- Checks, decisions, issued documents and enrolment orders (Rules §1, §7).

create table verification_check (
    id uuid primary key,
    application_id uuid not null references enrollment_application,
    kind text not null check (kind in ('IDENTITY', 'KINSHIP', 'AGE', 'ADDRESS', 'NOT_ENROLLED', 'FORM_065', 'FORM_052',
                                       'PMPK', 'PHOTO', 'SIGNATURE', 'CONSENT')),
    result text not null check (result in ('PENDING', 'PASSED', 'FAILED', 'NOT_AVAILABLE', 'BY_HAND')),
    source text,
    evidence text,
    answer_id text,
    checked_at timestamptz,
    by_staff uuid references staff_account,
    version integer not null default 1,
    unique (application_id, kind),
    check ((result = 'PENDING') = (checked_at is null)),
    check (result = 'PENDING' or source is not null),
    check (result <> 'BY_HAND' or by_staff is not null)
);
comment on column verification_check.evidence is 'A code of the finding, or what the officer saw when checking by hand.';

create table decision (
    id uuid primary key,
    application_id uuid not null references enrollment_application,
    kind text not null check (kind in ('ADMISSION', 'REFUSAL')),
    ground smallint check (ground between 1 and 3),
    facts_kk text,
    facts_ru text,
    decided_by uuid not null references staff_account,
    decided_at timestamptz not null,
    superseded_by uuid references decision,
    check ((kind = 'REFUSAL') = (ground is not null)),
    check ((kind = 'REFUSAL') = (facts_kk is not null and facts_ru is not null))
);
create unique index one_valid_decision on decision (application_id) where superseded_by is null;

create table document_counter (
    school_id uuid not null references school,
    year smallint not null,
    kind text not null check (kind in ('RECEIPT', 'ADMISSION', 'REFUSAL', 'ORDER')),
    last_number integer not null check (last_number > 0),
    primary key (school_id, year, kind)
);
comment on table document_counter is 'Numbers without gaps: the issuing transaction updates the row, a rollback gives the number back.';

create table enrollment_order (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    school_id uuid not null references school,
    number text not null,
    order_date date not null,
    in_force_from date not null,
    issued_by uuid not null references staff_account,
    issued_at timestamptz not null,
    unique (school_id, number),
    check (in_force_from >= order_date)
);

create table order_line (
    order_id uuid not null references enrollment_order,
    line smallint not null check (line >= 0),
    application_id uuid not null unique references enrollment_application,
    primary key (order_id, line)
);

create table issued_document (
    id uuid primary key,
    kind text not null check (kind in ('RECEIPT', 'ADMISSION', 'REFUSAL', 'ORDER')),
    application_id uuid references enrollment_application,
    order_id uuid references enrollment_order,
    school_id uuid not null references school,
    number text not null,
    year smallint not null,
    issued_at timestamptz not null,
    content jsonb not null,
    template_version smallint not null,
    verification_code text not null unique check (verification_code ~ '^[A-Za-z0-9_-]{22}$'),
    pdf_kk bytea,
    pdf_ru bytea,
    rendered_at timestamptz,
    version integer not null default 1,
    unique (school_id, year, kind, number),
    check ((kind = 'ORDER') = (order_id is not null)),
    check ((kind = 'ORDER') = (application_id is null)),
    check ((rendered_at is null) = (pdf_kk is null)),
    check ((rendered_at is null) = (pdf_ru is null))
);
comment on column issued_document.content is 'Everything the template prints, frozen by the issuing transaction; bytes are rendered after it, once.';
create index issued_for_application on issued_document (application_id);
create index issued_not_rendered on issued_document (issued_at) where rendered_at is null;
