-- E-mail is worked off apart: a mail server that does not answer keeps no short message waiting.

alter table task drop constraint task_lane_check;
alter table task add constraint task_lane_check
    check (lane in ('CODE', 'MESSAGE', 'MAIL', 'CONSENT', 'PERSONS', 'CIVIL', 'EDUCATION', 'HEALTH', 'COMMISSION', 'SOCIAL',
                    'VERIFICATION', 'ALLOCATION', 'LEDGER'));
update task t set lane = 'MAIL' from outbox_message m
where t.lane = 'MESSAGE' and m.id = t.subject and m.mail_address is not null;
