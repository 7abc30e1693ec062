-- Up to three wishes in one application, lists and places offered from them, and corrections of the category
-- (allocation.md). What holds and waits is place_claim; enrollment_application.place_held is what the application was last told.

alter table application_draft
    add column second_stream_id uuid references stream,
    add column third_stream_id uuid references stream,
    add column keep_waiting boolean not null default true,
    add constraint wishes_have_no_gap check ((stream_id is not null or second_stream_id is null)
                                             and (second_stream_id is not null or third_stream_id is null)),
    add constraint wishes_differ check (second_stream_id <> stream_id and third_stream_id <> stream_id
                                        and third_stream_id <> second_stream_id);

alter table enrollment_application
    add column keep_waiting boolean not null default false,
    add column listed boolean not null default false;
comment on column enrollment_application.listed is 'On at least one list, as the application was last told; whoever ends lists finds it by this.';
create index listed_application on enrollment_application (campaign_id, id) where listed;
create index application_of_child on enrollment_application (city, child_iin);

create table application_wish (
    reference text primary key references place_claim deferrable initially deferred,
    application_id uuid not null references enrollment_application deferrable initially deferred,
    rank smallint not null check (rank between 1 and 3),
    stream_id uuid not null references stream,
    rule text not null check (rule in ('N', 'T', 'NONE')),
    places integer not null,
    catchment integer not null,
    outside integer not null,
    released boolean not null,
    category text not null check (category in ('K', 'O')),
    state text not null check (state in ('HOLDING', 'WAITING', 'WITHOUT')),
    sequence bigint not null check (sequence > 0),
    before_count integer not null check (before_count >= 0),
    before_in_category integer not null check (before_in_category >= 0),
    ledger_row bigint not null check (ledger_row > 1),
    ledger_hash text not null check (ledger_hash ~ '^[0-9a-f]{64}$'),
    unique (application_id, rank),
    unique (application_id, stream_id),
    unique (stream_id, ledger_row)
);
comment on table application_wish is 'A wish that was tried, as it stood right after the submission, written under the stream''s lock; it never changes. Wishes after the first place are not tried.';
create trigger wish_append_only before update or delete or truncate on application_wish
    for each statement execute function refuse_change();

insert into application_wish (reference, application_id, rank, stream_id, rule, places, catchment, outside, released,
                              category, state, sequence, before_count, before_in_category, ledger_row, ledger_hash)
select a.ledger_reference, a.id, 1, a.stream_id, s.rule, l.places, l.catchment, l.outside, l.released, a.category,
       case l.event when 'HELD' then 'HOLDING' when 'WAITING' then 'WAITING' else 'WITHOUT' end,
       a.sequence, a.before_count,
       least(a.before_count, (select count(*) from place_claim c
                              where c.stream_id = a.stream_id and c.category = a.category and c.sequence < a.sequence)),
       a.ledger_row, a.ledger_hash
from enrollment_application a
    join stream_places s on s.stream_id = a.stream_id
    join ledger_entry l on l.stream_id = a.stream_id and l.number = a.ledger_row;

create table place_offer (
    id uuid primary key,
    application_id uuid not null references enrollment_application,
    reference text not null references application_wish,
    offered_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > offered_at),
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'OVER')),
    ended_at timestamptz,
    version integer not null default 1,
    check ((state = 'OPEN') = (ended_at is null))
);
comment on column place_offer.state is 'OVER: the application ended otherwise. While it is open the place stays held.';
create unique index one_open_offer on place_offer (application_id) where state = 'OPEN';

create table category_correction (
    id uuid primary key,
    application_id uuid not null references enrollment_application,
    at timestamptz not null,
    category_before text not null check (category_before in ('K', 'O')),
    category_after text not null check (category_after in ('K', 'O') and category_after <> category_before),
    reason text not null check (length(reason) between 1 and 1000),
    staff_id uuid not null references staff_account
);
create index correction_of_application on category_correction (application_id, at);
create trigger correction_append_only before update or delete or truncate on category_correction
    for each statement execute function refuse_change();

alter table application_event
    drop constraint application_event_kind_check,
    add constraint application_event_kind_check check (kind in (
        'SUBMITTED', 'CHECKED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'ENROLLED', 'SERVED', 'OFFERED', 'OFFER_ACCEPTED',
        'OFFER_DECLINED', 'OFFER_LAPSED', 'LEFT_LIST', 'CORRECTED', 'REOPENED', 'MOVED'));

-- What a submission writes beside the application is written before the stream's lock is taken, the application after it.
alter table application_event alter constraint application_event_application_id_fkey deferrable initially deferred;
alter table verification_check alter constraint verification_check_application_id_fkey deferrable initially deferred;
alter table stored_document alter constraint stored_document_application_id_fkey deferrable initially deferred;
alter table issued_document alter constraint issued_document_application_id_fkey deferrable initially deferred;
-- A new decision supersedes the old one, which is told so first: one decision is valid at any moment.
alter table decision alter constraint decision_superseded_by_fkey deferrable initially deferred;
