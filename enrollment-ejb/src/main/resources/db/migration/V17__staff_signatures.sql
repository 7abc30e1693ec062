-- Staff log in and sign with a certificate of their organisation: whom it names, for which organisation, and what they signed.

alter table district add column bin text unique check (bin ~ '^[0-9]{12}$');
comment on column district.bin is 'Business identification number of the education department.';
comment on column school.bin is 'Business identification number; certificates of its staff must be issued for it.';

alter table staff_account add column iin text check (iin ~ '^[0-9]{12}$');
create unique index staff_account_by_iin on staff_account (iin, school_id, district_code) nulls not distinct where iin is not null and active;
comment on column staff_account.iin is 'Personal data: whom a certificate must name. Empty: only password and code.';

alter table decision add column signature_id uuid unique references electronic_signature;
comment on column decision.signature_id is 'Electronic signature of the member of staff who decided; empty when decided without one.';

alter table enrollment_order add column signature_id uuid unique references electronic_signature;
comment on column enrollment_order.signature_id is 'Electronic signature of the director; empty when issued without one.';
