-- A consent may be asked for when the parent has gone on without it: nobody looks at a page then.

alter table consent add column unattended boolean not null default false;
comment on column consent.unattended is 'Asked for after an outage, while nobody waits on a page: the person has a day to answer, and the service is asked rarely.';
