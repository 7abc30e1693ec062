-- The account is made when the code proves the phone; until then the language of the person waits beside the code.
alter table one_time_code
    add column language text not null check (language in ('kk', 'ru'));
