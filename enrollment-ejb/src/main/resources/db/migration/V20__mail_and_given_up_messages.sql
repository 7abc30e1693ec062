-- E-mail of parents besides the short message, and messages that will never be taken (Rules §8).

create table parent_mail (
    account_id uuid primary key references parent_account on delete cascade,
    address text check (length(address) <= 254),
    confirmed_at timestamptz,
    wanted text check (length(wanted) <= 254),
    code_hash text,
    code_expires_at timestamptz,
    tries_left smallint not null default 0,
    asks integer not null default 0,
    asks_since timestamptz not null,
    check ((address is null) = (confirmed_at is null)),
    check ((wanted is null) = (code_hash is null)),
    check ((wanted is null) = (code_expires_at is null))
);
comment on table parent_mail is 'Personal data: e-mail addresses of parents who want news there too.';
comment on column parent_mail.wanted is 'Waits for the code that was sent there.';

alter table outbox_message
    add column mail_address text,
    add column mail_subject text,
    add column failed_at timestamptz,
    add column failure text;
alter table outbox_message drop constraint outbox_message_purpose_check;
alter table outbox_message drop constraint outbox_message_check;
alter table outbox_message
    add check (purpose in ('CODE', 'NOTICE', 'CONFIRMATION')),
    add check (purpose <> 'CODE' or mail_address is null),
    add check ((mail_address is null) = (mail_subject is null)),
    add check ((failed_at is null) = (failure is null)),
    add check (sent_at is not null or failed_at is not null or text is not null);
comment on column outbox_message.mail_address is 'Personal data: where it goes by e-mail; absent for a short message.';
comment on column outbox_message.failure is 'Short code of why the message will never be taken; nobody waits for it any more.';
