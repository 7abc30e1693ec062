-- Outages: work of each state system apart, negative answers that are asked once more, and what a parent states while a
-- register or the service of consents is silent (Rules §3, §4, §7).

alter table task drop constraint task_lane_check;
alter table task add constraint task_lane_check
    check (lane in ('CODE', 'MESSAGE', 'CONSENT', 'PERSONS', 'CIVIL', 'EDUCATION', 'HEALTH', 'COMMISSION', 'SOCIAL',
                    'VERIFICATION', 'ALLOCATION', 'LEDGER'));

alter table verification_check add column doubted_since timestamptz;
comment on column verification_check.doubted_since is 'Since when a state system answers to the child''s disadvantage; until it has said so for long enough, it is asked again and nothing counts as failed.';

alter table consent add column sent_at timestamptz;
comment on column consent.sent_at is 'When the consent service first answered: the person''s time begins then, not while the service was silent.';

alter table registry_person add column children_awaited boolean not null default false;
comment on column registry_person.children_awaited is 'The register of persons has answered, the civil registry is silent about the children and is asked again.';

create table stated_data (
    draft_id uuid primary key references application_draft on delete cascade,
    surname text,
    given_name text,
    patronymic text,
    address_kind text check (address_kind in ('PERMANENT', 'TEMPORARY')),
    address_street text,
    address_building text,
    address_flat text,
    child_iin text check (child_iin ~ '^[0-9]{12}$'),
    child_surname text,
    child_given_name text,
    child_patronymic text,
    child_birth_date date,
    child_kinship text check (child_kinship in ('MOTHER', 'FATHER', 'GUARDIAN')),
    consent_later boolean not null default false,
    version integer not null default 1,
    check ((surname is null) = (address_kind is null)),
    check ((address_kind is null) = (address_street is null)),
    check ((address_kind is null) = (address_building is null)),
    check ((child_iin is null) = (child_surname is null)),
    check ((child_iin is null) = (child_birth_date is null)),
    check ((child_iin is null) = (child_kinship is null))
);
comment on table stated_data is 'Personal data of a parent and a child, in the parent''s own words, used only as long as the registers are silent.';
comment on column stated_data.consent_later is 'The parent went on while the service of consents was silent; consent is asked for when it answers again.';

alter table enrollment_application
    add column applicant_stated boolean not null default false,
    add column child_stated boolean not null default false;
comment on column enrollment_application.applicant_stated is 'Name and address of the applicant are in the parent''s own words; the check of the address compares them with the register.';
comment on column enrollment_application.child_stated is 'Name, birth date and kinship of the child are in the parent''s own words; nothing is asked about the child before the civil registry confirms the kinship.';
