-- What surrounds the ledgers: nightly files of chain heads, replays, releases and changes of capacity (allocation.md).

alter table task drop constraint task_lane_check;
alter table task add constraint task_lane_check
    check (lane in ('CODE', 'MESSAGE', 'CONSENT', 'VERIFICATION', 'ALLOCATION', 'LEDGER'));

create table ledger_heads (
    day date primary key,
    csv text not null check (csv like E'stream,number,hash\n%'),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);
comment on table ledger_heads is 'The public file of a night: the last row and hash of every ledger. Its own hash stands on that day''s documents.';
create trigger heads_append_only before update or delete or truncate on ledger_heads
    for each statement execute function refuse_change();

create table ledger_replay (
    id uuid primary key,
    night date unique,
    started_at timestamptz not null,
    finished_at timestamptz,
    streams integer not null check (streams >= 0),
    heads_until date,
    check (finished_at is null or finished_at >= started_at)
);
comment on column ledger_replay.night is 'Absent when somebody asked for the run; one run a night, whatever number of nodes.';
comment on column ledger_replay.heads_until is 'The files of chain heads up to this day have been compared.';
create unique index one_replay_at_a_time on ledger_replay ((finished_at is null)) where finished_at is null;

create table ledger_replay_stream (
    replay_id uuid not null references ledger_replay on delete cascade,
    stream_id uuid not null references stream_places,
    rows bigint not null check (rows >= 0),
    primary key (replay_id, stream_id)
);
comment on table ledger_replay_stream is 'The streams a run has done: it goes on where it stopped.';

create table ledger_mismatch (
    id bigint generated always as identity primary key,
    replay_id uuid not null references ledger_replay on delete cascade,
    stream text not null,
    entry bigint not null check (entry >= 0),
    code text not null check (code ~ '^[A-Z_]{3,40}$')
);
create index mismatch_of_replay on ledger_mismatch (replay_id, id);

create table release_order (
    stream_id uuid primary key references stream_places,
    document_number text not null check (length(document_number) between 1 and 60),
    document_date date not null,
    reason text not null check (length(reason) between 1 and 1000),
    staff_id uuid not null references staff_account,
    at timestamptz not null
);
comment on table release_order is 'A district released the stream before the date of the campaign; a release by date needs no row.';
create trigger release_append_only before update or delete or truncate on release_order
    for each statement execute function refuse_change();

create table capacity_change (
    id bigint generated always as identity primary key,
    stream_id uuid not null references stream_places,
    places_before integer not null check (places_before >= 0),
    places_after integer not null check (places_after >= 0),
    catchment integer not null check (catchment >= 0),
    outside integer not null check (outside >= 0),
    served integer not null check (served >= 0),
    basis text not null check (length(basis) between 1 and 500),
    staff_id uuid not null references staff_account,
    at timestamptz not null
);
comment on column capacity_change.catchment is 'Holders before the list was served, like outside.';
create index capacity_of_stream on capacity_change (stream_id, id);
create trigger capacity_append_only before update or delete or truncate on capacity_change
    for each statement execute function refuse_change();

alter table stream_places add column last_at timestamptz;
comment on column stream_places.last_at is 'Time of the last ledger row: the nodes'' clocks may differ, the ledger''s time never goes back.';
update stream_places p set last_at = (select max(at) from ledger_entry e where e.stream_id = p.stream_id);

create function take_over_time() returns trigger language plpgsql as $$
begin
    update stream_places set last_at = new.at where stream_id = new.stream_id;
    return null;
end $$;
create trigger opened_at after insert on ledger_entry for each row
    when (new.event = 'OPENED') execute function take_over_time();

create index release_of_stream on ledger_entry (stream_id, number) where event = 'RELEASED';

-- Second lines behind the rule in code. Their conditions keep them out of the way of ordinary updates.

create function refuse_turning_back() returns trigger language plpgsql as $$
begin
    raise exception '% cannot be changed like that', tg_table_name using hint = tg_argv[0];
end $$;

create trigger stream_goes_forward before update on stream_places for each row
    when (old.released and not new.released
          or new.ledger_rows < old.ledger_rows
          or new.last_sequence < old.last_sequence
          or new.rule <> old.rule and old.last_sequence > 0)
    execute function refuse_turning_back('released, rows and numbers only go forward; the rule is fixed after the first number');

create trigger claim_keeps_its_number before update on place_claim for each row
    when (new.reference <> old.reference or new.stream_id <> old.stream_id or new.sequence <> old.sequence)
    execute function refuse_turning_back('a number in the queue is for good');

create trigger no_claim_vanishes before delete or truncate on place_claim
    for each statement execute function refuse_change();

create function refuse_another_rule() returns trigger language plpgsql as $$
begin
    if exists (select from stream s join stream_places p on p.stream_id = s.id
               where s.campaign_id = new.id and p.last_sequence > 0) then
        raise exception 'the rule of a campaign is fixed after its first submission';
    end if;
    return new;
end $$;
create trigger rule_is_fixed before update of rule on campaign for each row
    when (new.rule <> old.rule) execute function refuse_another_rule();
