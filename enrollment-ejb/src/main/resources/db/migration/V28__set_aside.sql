-- A family whom the civil registry knows goes before an application for the same child that rests on words alone.

alter table application_event
    drop constraint application_event_kind_check,
    add constraint application_event_kind_check check (kind in (
        'SUBMITTED', 'CHECKED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'ENROLLED', 'SERVED', 'OFFERED', 'OFFER_ACCEPTED',
        'OFFER_DECLINED', 'OFFER_LAPSED', 'LEFT_LIST', 'CORRECTED', 'REOPENED', 'MOVED', 'SET_ASIDE'));

-- Asked at every submission with a stated child: does the applicant have another one?
create index undecided_stated_child on enrollment_application (applicant_iin)
    where child_stated and status = 'SUBMITTED';

-- A register that does not accept the key of a fresh consent may be the one that errs: it is asked again for a while.
alter table registry_person add column refused_since timestamptz;
comment on column registry_person.refused_since is 'Since when the register does not accept the key of the consent; the consent is lost only after it has said so for long enough.';
