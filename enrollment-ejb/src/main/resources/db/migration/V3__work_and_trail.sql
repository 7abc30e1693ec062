-- Persistent tasks (work to be done after a commit), messages to people, and the audit trail.

create table task (
    id uuid primary key,
    kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
    lane text not null check (lane in ('CODE', 'MESSAGE', 'CONSENT', 'VERIFICATION')),
    subject uuid not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    attempts integer not null default 0 check (attempts >= 0),
    last_failure text,
    created_at timestamptz not null,
    unique (kind, subject)
);
comment on table task is 'Rows live from the commit that asked for the work until the work is done; a lease lets another node take over.';
create index task_next on task (lane, due_at);

create table outbox_message (
    id uuid primary key,
    phone text not null check (phone ~ '^\+7[0-9]{10}$'),
    purpose text not null check (purpose in ('CODE', 'NOTICE')),
    text text,
    created_at timestamptz not null,
    sent_at timestamptz,
    check (sent_at is not null or text is not null)
);
comment on column outbox_message.text is 'Blanked once sent: nobody needs a used code or a name in a table.';

create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor uuid,
    actor_role text not null check (actor_role in ('PARENT', 'OFFICER', 'DIRECTOR', 'DISTRICT', 'CITY_ADMIN', 'AUDITOR',
                                                   'INTEGRATION', 'SYSTEM', 'ANONYMOUS')),
    action text not null check (action ~ '^[A-Z_]{3,60}$'),
    subject_kind text not null check (subject_kind ~ '^[A-Z_]{3,40}$'),
    subject uuid not null,
    detail text
);
comment on column audit_entry.actor is 'Absent when the system itself or somebody not logged in acted.';
comment on column audit_entry.detail is 'Facts without personal data; absent when the action says all.';
create index audit_of_subject on audit_entry (subject, id);
create trigger audit_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
