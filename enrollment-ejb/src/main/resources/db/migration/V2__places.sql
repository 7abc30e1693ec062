-- Places and the public ledger (allocation.md). The constraints are the second line behind the rule in code:
-- no oversell, and before the release outsiders never hold more than a quarter.

create table stream_places (
    stream_id uuid primary key references stream,
    rule text not null check (rule in ('N', 'T', 'NONE')),
    places integer not null check (places >= 0),
    catchment integer not null check (catchment >= 0),
    outside integer not null check (outside >= 0),
    released boolean not null,
    last_sequence bigint not null check (last_sequence >= 0),
    ledger_rows bigint not null check (ledger_rows >= 1),
    head_hash text not null check (head_hash ~ '^[0-9a-f]{64}$'),
    constraint no_oversell check (catchment + outside <= places),
    constraint outside_within_share check (released or rule = 'NONE' or outside <= places / 4)
);
comment on table stream_places is 'One row a stream; its lock gives the order of submission. last_sequence is the last number drawn.';

create table ledger_entry (
    stream_id uuid not null references stream_places,
    number bigint not null check (number >= 1),
    at timestamptz not null check (at = date_trunc('second', at)),
    application text,
    category text check (category in ('K', 'O')),
    event text not null check (event in ('OPENED', 'CAPACITY', 'RESERVED', 'HELD', 'WAITING', 'NO_PLACE', 'FREED',
                                         'SERVED', 'LEFT_LIST', 'CORRECTED', 'RELEASED')),
    places integer not null,
    catchment integer not null,
    outside integer not null,
    released boolean not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (stream_id, number),
    check ((application is null) = (category is null)),
    check ((application is null) = (event in ('OPENED', 'CAPACITY', 'RELEASED')))
);
comment on column ledger_entry.application is 'The random public number printed on the receipt only; no personal data here.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger ledger_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();
