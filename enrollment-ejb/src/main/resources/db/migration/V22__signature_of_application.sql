-- An application signed with a key names its signature, so that it can be looked at again years later.
alter table enrollment_application
    add column signature_id uuid unique references electronic_signature,
    add constraint signature_of_its_means check ((signature_id is not null) = (signature_means in ('EDS', 'EGOV_QR')));
comment on column enrollment_application.signature_id is
    'The signature made with a key; empty for a code by SMS and for paper. signed_digest is of the statement in every case.';
