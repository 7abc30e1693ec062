-- Who holds a place of a stream and who waits for one (allocation.md). The counters of stream_places are the sums of these
-- rows; both change under the stream's lock only.

create table place_claim (
    reference text primary key check (reference ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}$'),
    stream_id uuid not null references stream_places,
    sequence bigint not null check (sequence > 0),
    category text not null check (category in ('K', 'O')),
    state text not null check (state in ('HOLDING', 'WAITING', 'WITHOUT', 'ENDED')),
    unique (stream_id, sequence)
);
comment on table place_claim is 'A child in the queue of a stream. WITHOUT: no place and not on the list; ENDED: gave the place back or left the list.';
create index waiting_list on place_claim (stream_id, category, sequence) where state = 'WAITING';
create index holders on place_claim (stream_id, category) where state = 'HOLDING';

insert into place_claim (reference, stream_id, sequence, category, state)
select ledger_reference, stream_id, sequence, category,
       case when place_held then 'HOLDING' when status in ('REFUSED', 'WITHDRAWN') then 'ENDED' else 'WITHOUT' end
from enrollment_application;

alter table stream_places
    add column waiting_catchment integer not null default 0 check (waiting_catchment >= 0),
    add column waiting_outside integer not null default 0 check (waiting_outside >= 0);
