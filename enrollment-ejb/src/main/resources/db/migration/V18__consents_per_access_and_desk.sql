-- Consents are given per person and access name, can be revoked, and end in more than one way; evidence names the exchange it
-- comes from, and what no system can tell lies on the officer's desk; houses may be known by the code of the address register.

alter table consent drop constraint consent_status_check;
alter table consent add constraint consent_status_check
    check (status in ('REQUESTED', 'SENT', 'APPROVED', 'DENIED', 'NOT_IN_MOBILE_BASE', 'BLACKLISTED', 'WRONG_NUMBER', 'EXPIRED',
                      'RAN_OUT', 'REVOKED'));
alter table consent
    add column dialogue uuid references consent deferrable initially deferred,
    add column ended_at timestamptz,
    add column revocation_told_at timestamptz,
    add column correlation_id text,
    add constraint consent_revoked_has_end check (status <> 'REVOKED' or ended_at is not null);
comment on table consent is 'Personal data: whose data the state systems opened for us, and the keys. One row for a person and an access name.';
comment on column consent.dialogue is 'The request whose SMS asks for this consent too; itself for the one that sends the SMS; absent in rows of former versions.';
comment on column consent.ended_at is 'When an approved consent ended before its time: revoked by the parent or not accepted by a register.';
comment on column consent.revocation_told_at is 'When the consent service confirmed a revocation; absent while it is still to be told.';
comment on column consent.correlation_id is 'Identifier of the exchange on the bus that answer_id came in.';

drop index one_open_consent;
create unique index one_open_consent on consent (account_id, subject_iin, access_name)
    where status in ('REQUESTED', 'SENT', 'WRONG_NUMBER');
create index consent_of_dialogue on consent (dialogue);

alter table verification_check
    add column correlation_id text,
    add column answered_at timestamptz,
    add column silent_since timestamptz,
    add column desk_at timestamptz,
    add constraint desk_only_without_result check (desk_at is null or result = 'NOT_AVAILABLE');
comment on column verification_check.correlation_id is 'Identifier of the exchange on the bus that answer_id came in.';
comment on column verification_check.answered_at is 'When the state system answered, by its own clock; checked_at is ours.';
comment on column verification_check.silent_since is 'First unanswered question in a row; absent when the last one was answered.';
comment on column verification_check.desk_at is 'When an officer was to look: nothing can be asked again, or the term is near.';
create index check_on_desk on verification_check (application_id) where desk_at is not null;

create table support_status (
    application_id uuid primary key references enrollment_application,
    categories text not null,
    answer_id text not null,
    correlation_id text,
    answered_at timestamptz not null
);
comment on table support_status is 'Personal data: categories of social support of the applicant''s family, for support at school; no criterion of admission (Rules §5).';
comment on column support_status.categories is 'Codes divided by blanks; empty when the family has none.';

alter table catchment_row add column address_code text check (address_code ~ '^[0-9]{16}$');
comment on column catchment_row.address_code is 'Code of one house in the address register (РКА); where a row carries it, the code decides and not the spelling of the street.';
create index catchment_by_code on catchment_row (address_code) where address_code is not null;
