-- A signature serves one act, also when somebody sends its bytes again for another.

alter table signing add column since timestamptz;
comment on column signing.since is 'Since when there was something to sign: a time-stamp of before was not made for this. Empty: since the signing was opened.';

alter table electronic_signature add column value_digest text check (value_digest ~ '^[0-9a-f]{64}$');
create unique index electronic_signature_serves_once on electronic_signature (value_digest) where used_at is not null;
comment on column electronic_signature.value_digest is 'SHA-256 of the signature value, what a time-stamp of it covers. Empty for signatures of before.';

-- Lists of revoked certificates are long and the same for all signatures of a day: each is kept once.
create table revocation_list (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    list bytea not null,
    received_at timestamptz not null default now()
);
comment on table revocation_list is 'Lists of revoked certificates that signatures were checked against; forgotten with the last of these signatures.';
comment on column revocation_list.list is 'DER, signed by the authority.';

alter table electronic_signature add column revocation_list text references revocation_list;
create index electronic_signature_by_list on electronic_signature (revocation_list) where revocation_list is not null;
insert into revocation_list (sha256, list)
    select encode(sha256(revocation_answer), 'hex'), revocation_answer from electronic_signature
    where revocation = 'CRL' and revocation_answer is not null
    on conflict do nothing;
update electronic_signature
    set revocation_list = encode(sha256(revocation_answer), 'hex'), revocation_answer = null
    where revocation = 'CRL' and revocation_answer is not null;
comment on column electronic_signature.revocation_answer is 'DER of the OCSP answer; empty while nobody could be asked, and with a list of revoked certificates.';

alter table enrollment_application add column withdrawal_signature_id uuid unique references electronic_signature;
comment on column enrollment_application.withdrawal_signature_id is 'Signature of the parent who took it back through a program; empty otherwise.';
