-- Accounts, one-time codes, consents and what the state registers told under them (Rules §4, §8).

create table parent_account (
    id uuid primary key,
    iin text not null check (iin ~ '^[0-9]{12}$'),
    phone text not null check (phone ~ '^\+7[0-9]{10}$'),
    mobile_base text not null check (mobile_base in ('CONFIRMED', 'NOT_ASKED')),
    mobile_base_answer text,
    mobile_base_at timestamptz,
    language text not null check (language in ('kk', 'ru')),
    created_at timestamptz not null,
    unique (iin, phone),
    check ((mobile_base = 'CONFIRMED') = (mobile_base_answer is not null)),
    check ((mobile_base = 'CONFIRMED') = (mobile_base_at is not null))
);
comment on table parent_account is 'A person with a phone. Another phone is another account: a number that changes hands opens nothing.';

create table staff_account (
    id uuid primary key,
    login text not null unique check (login = lower(login) and length(login) between 3 and 60),
    password_hash text not null,
    totp_secret text not null,
    last_totp_step bigint not null default 0,
    role text not null check (role in ('OFFICER', 'DIRECTOR', 'DISTRICT', 'CITY_ADMIN', 'AUDITOR')),
    school_id uuid references school,
    district_code text references district,
    full_name text not null,
    position_kk text not null,
    position_ru text not null,
    active boolean not null default true,
    failed_attempts integer not null default 0 check (failed_attempts >= 0),
    locked_until timestamptz,
    version integer not null default 1,
    check ((role in ('OFFICER', 'DIRECTOR')) = (school_id is not null)),
    check ((role = 'DISTRICT') = (district_code is not null))
);
comment on column staff_account.last_totp_step is 'The time step of the last accepted code: each code opens once.';

create table one_time_code (
    id uuid primary key,
    purpose text not null check (purpose in ('LOGIN', 'SIGNATURE')),
    iin text not null check (iin ~ '^[0-9]{12}$'),
    phone text not null check (phone ~ '^\+7[0-9]{10}$'),
    subject uuid,
    subject_digest text check (subject_digest ~ '^[0-9a-f]{64}$'),
    code_hash text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    tries_left smallint not null check (tries_left between 0 and 5),
    used_at timestamptz,
    check ((purpose = 'SIGNATURE') = (subject is not null)),
    check ((subject is null) = (subject_digest is null)),
    check (expires_at > created_at)
);
comment on column one_time_code.subject_digest is 'SHA-256 of the statement the parent saw when asking for the code: a changed draft needs a new code.';
create index code_of_phone on one_time_code (phone, created_at);
create index code_of_iin on one_time_code (iin, created_at);

create table consent (
    id uuid primary key,
    account_id uuid not null references parent_account,
    subject_iin text not null check (subject_iin ~ '^[0-9]{12}$'),
    subject_kind text not null check (subject_kind in ('APPLICANT', 'CHILD')),
    access_name text not null,
    status text not null check (status in ('REQUESTED', 'SENT', 'APPROVED', 'DENIED', 'NOT_IN_MOBILE_BASE', 'BLACKLISTED',
                                           'WRONG_NUMBER', 'EXPIRED')),
    trouble boolean not null default false,
    requested_at timestamptz not null,
    answered_at timestamptz,
    valid_until timestamptz,
    token text,
    public_key text,
    answer_id text,
    version integer not null default 1,
    check ((status = 'APPROVED') = (token is not null)),
    check ((status = 'APPROVED') = (valid_until is not null)),
    check (status <> 'APPROVED' or (public_key is not null and answered_at is not null and answer_id is not null))
);
comment on column consent.trouble is 'The consent service did not answer at the last attempt; we keep asking, the parent is told it is not their fault.';
create unique index one_open_consent on consent (account_id, subject_iin)
    where status in ('REQUESTED', 'SENT', 'WRONG_NUMBER');
create index consent_of_account on consent (account_id, subject_iin, requested_at);

create table registry_person (
    id uuid primary key,
    account_id uuid not null references parent_account,
    consent_id uuid not null unique references consent,
    iin text not null check (iin ~ '^[0-9]{12}$'),
    status text not null check (status in ('ASKED', 'FOUND', 'NOT_FOUND')),
    trouble boolean not null default false,
    surname text,
    given_name text,
    patronymic text,
    birth_date date,
    citizenship text,
    alive boolean,
    address_street text,
    address_building text,
    address_flat text,
    address_text_kk text,
    address_text_ru text,
    address_code text,
    address_kind text check (address_kind in ('PERMANENT', 'TEMPORARY')),
    address_since date,
    address_until date,
    answer_id text,
    answered_at timestamptz,
    version integer not null default 1,
    check ((status = 'ASKED') = (answer_id is null)),
    check (status <> 'FOUND' or surname is not null),
    check (status <> 'NOT_FOUND' or surname is null),
    check ((surname is null) = (birth_date is null)),
    check ((address_street is null) = (address_kind is null))
);
comment on column registry_person.surname is 'While the register is asked again, what it told before stays: an outage takes nothing from a finished draft.';
comment on column registry_person.given_name is 'May be absent in the register, as may the patronymic.';
comment on column registry_person.address_street is 'Absent when the person has no registration.';
create index person_of_account on registry_person (account_id, iin);

create table registry_child (
    id uuid primary key,
    account_id uuid not null references parent_account,
    iin text not null check (iin ~ '^[0-9]{12}$'),
    surname text not null,
    given_name text,
    patronymic text,
    birth_date date not null,
    kinship text not null check (kinship in ('MOTHER', 'FATHER', 'GUARDIAN')),
    act_number text,
    answer_id text not null,
    answered_at timestamptz not null,
    unique (account_id, iin)
);
