-- Registers: working days, districts, schools, campaigns, streams and catchments (Rules §1, §2, §9).
-- Names are sorted by the Kazakh alphabet, which only ICU knows.

create table working_year (
    year smallint primary key check (year between 2020 and 2100)
);
comment on table working_year is 'Years whose days off are known; a term that reaches another year is an error, not a guess.';

create table day_off (
    day date primary key,
    name text not null,
    moved_from date
);

create table district (
    code text primary key check (code ~ '^[A-Z]{2,20}$'),
    name_kk text collate "kk-x-icu" not null,
    name_ru text collate "kk-x-icu" not null,
    hotline text not null
);

create table school (
    id uuid primary key,
    kind text not null check (kind in ('SCHOOL', 'BOARDING', 'SPECIAL')),
    number integer not null check (number > 0),
    name_kk text collate "kk-x-icu" not null,
    name_ru text collate "kk-x-icu" not null,
    district_code text not null references district,
    address_kk text not null,
    address_ru text not null,
    phone text not null,
    bin text unique check (bin ~ '^[0-9]{12}$'),
    online boolean not null,
    invented boolean not null default false,
    unique (kind, number),
    check (kind <> 'BOARDING' or not online)
);
comment on column school.number is 'No key by itself: boarding schools share numbers with ordinary ones (Rules §6).';
comment on column school.invented is 'Demo data filled in where no public source had the fact.';

create table campaign (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z][A-Z0-9]{1,5}$'),
    city text not null check (city ~ '^[A-Z]{2,20}$'),
    name_kk text not null,
    name_ru text not null,
    admission_year smallint not null check (admission_year between 2020 and 2100),
    opens timestamptz not null,
    closes timestamptz not null,
    order_not_before date not null,
    in_force_from date not null,
    release_at timestamptz,
    rule text not null check (rule in ('N', 'T')),
    class_limit smallint not null check (class_limit between 1 and 50),
    max_file_bytes integer not null check (max_file_bytes > 0),
    max_total_bytes integer not null check (max_total_bytes >= max_file_bytes),
    complaint_working_days smallint not null check (complaint_working_days > 0),
    legal_basis_kk text not null,
    legal_basis_ru text not null,
    check (opens < closes),
    check (release_at is null or release_at between opens and closes)
);
comment on column campaign.admission_year is 'A child must have turned six by 31 December of this year (Rules §3).';

create table stream (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    school_id uuid not null references school,
    language text not null check (language ~ '^[a-z]{2}$'),
    code text not null check (code ~ '^[0-9A-Z]{1,8}$'),
    unique (campaign_id, school_id, language),
    unique (campaign_id, code)
);
comment on column stream.code is 'Short and speakable, e.g. 123K: it is part of every registration number.';
create index stream_of_school on stream (school_id, campaign_id);

create table class_set (
    stream_id uuid not null references stream,
    number smallint not null check (number > 0),
    places smallint not null check (places between 1 and 50),
    primary key (stream_id, number)
);

create table catchment_row (
    id uuid primary key,
    school_id uuid not null references school,
    street text not null check (street = lower(street) and length(street) between 2 and 200),
    side text not null check (side in ('ODD', 'EVEN', 'BOTH')),
    house_from text,
    house_to text,
    language text check (language ~ '^[a-z]{2}$'),
    valid_from date not null,
    valid_to date,
    act_number text not null,
    check ((house_from is null) = (house_to is null)),
    check (valid_to is null or valid_to >= valid_from)
);
comment on column catchment_row.street is 'Normalised by CatchmentAddress.normalise: lower case, single spaces, without the word for street or avenue.';
comment on column catchment_row.house_from is 'Absent with house_to when the whole street belongs to the school.';
create index catchment_by_street on catchment_row (street);

create table street_alias (
    alias text primary key check (alias = lower(alias)),
    street text not null check (street = lower(street))
);

insert into working_year values (2026), (2027);
insert into day_off (day, name, moved_from) values
    ('2026-01-01', 'New Year', null),
    ('2026-01-02', 'New Year', null),
    ('2026-01-07', 'Orthodox Christmas', null),
    ('2026-03-09', 'International Women''s Day', '2026-03-08'),
    ('2026-03-23', 'Nauryz', null),
    ('2026-03-24', 'Nauryz', '2026-03-21'),
    ('2026-03-25', 'Nauryz', '2026-03-22'),
    ('2026-05-01', 'Unity Day', null),
    ('2026-05-07', 'Defender''s Day', null),
    ('2026-05-11', 'Victory Day', '2026-05-09'),
    ('2026-05-27', 'Kurban Ait', null),
    ('2026-07-06', 'Capital Day', null),
    ('2026-10-26', 'Republic Day', '2026-10-25'),
    ('2026-12-16', 'Independence Day', null),
    ('2027-01-01', 'New Year', null),
    ('2027-01-04', 'New Year', '2027-01-02'),
    ('2027-01-07', 'Orthodox Christmas', null),
    ('2027-03-08', 'International Women''s Day', null),
    ('2027-03-15', 'Constitution Day', null),
    ('2027-03-22', 'Nauryz', null),
    ('2027-03-23', 'Nauryz', null),
    ('2027-03-24', 'Nauryz', '2027-03-21'),
    ('2027-05-03', 'Unity Day', '2027-05-01'),
    ('2027-05-07', 'Defender''s Day', null),
    ('2027-05-10', 'Victory Day', '2027-05-09'),
    ('2027-07-06', 'Capital Day', null),
    ('2027-10-25', 'Republic Day', null),
    ('2027-12-16', 'Independence Day', null);
