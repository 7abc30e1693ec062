-- What a place from a list means for its application is asked for while the stream is locked: by a row of its own each
-- time, which nobody else can be writing (ADR 3).

create table served_place (
    id uuid primary key,
    application_id uuid not null,
    served_at timestamptz not null
);
comment on table served_place is 'Lives until its application is settled. No foreign key: checking one would lock the application under the stream''s lock.';
