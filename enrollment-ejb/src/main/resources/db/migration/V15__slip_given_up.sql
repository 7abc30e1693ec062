-- A slip also ends when the family accepts a place elsewhere: then nobody of the staff ended it.
alter table paper_slip drop constraint paper_slip_check1;
alter table paper_slip add constraint paper_slip_ended_by_officer check (
    case status when 'OPEN' then ended_by is null when 'ENTERED' then ended_by is not null
    else ended_by is not null or cancel_reason = 'PLACE_ELSEWHERE' end);
comment on column paper_slip.cancel_reason is 'In the officer''s words; PLACE_ELSEWHERE when the family accepted a place elsewhere.';
