-- Signing with a key: what somebody is asked to sign, and what they signed with everything needed to check it years later.

create table signing (
    id uuid primary key,
    version int not null,
    secret_hash text not null,
    purpose text not null check (purpose in
        ('PARENT_LOGIN', 'STAFF_LOGIN', 'APPLICATION', 'WITHDRAWAL', 'ADMISSION', 'REFUSAL', 'ORDER')),
    means text not null check (means in ('EDS', 'EGOV_QR')),
    format text not null check (format in ('CMS', 'CMS_DETACHED', 'XML')),
    language text not null check (language in ('KK', 'RU')),
    subject uuid,
    content bytea not null,
    digest text not null,
    iin text,
    bin text,
    state text not null check (state in ('OPEN', 'SIGNED', 'CANCELED', 'USED')),
    problem text,
    tries int not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index signing_by_age on signing (created_at);
comment on table signing is 'Asked-for signatures; forgotten after a day, whatever became of them.';
comment on column signing.secret_hash is 'SHA-256 of the 128-bit secret that opens it.';
comment on column signing.content is 'Personal data: the statement or order to sign.';
comment on column signing.iin is 'Personal data: who must sign; empty at log-in.';

create table electronic_signature (
    id uuid primary key,
    version int not null,
    purpose text not null,
    means text not null,
    format text not null,
    subject uuid,
    content bytea not null,
    digest text not null,
    signature bytea not null,
    certificates bytea not null,
    iin text not null,
    bin text,
    signer_name text not null,
    algorithm text not null check (algorithm in ('RSA', 'GOST_256', 'GOST_512')),
    received_at timestamptz not null,
    stamped_at timestamptz,
    time_stamp bytea,
    revocation text not null check (revocation in ('OCSP', 'CRL', 'NONE')),
    revocation_answer bytea,
    revocation_at timestamptz not null,
    problem text,
    used_at timestamptz
);
create index electronic_signature_of_subject on electronic_signature (subject);
create index electronic_signature_unused on electronic_signature (received_at) where used_at is null;
comment on table electronic_signature is 'Same id as its signing. Used ones stay as the proof of their act; unused ones and log-ins are forgotten after a day.';
comment on column electronic_signature.content is 'Personal data: the very bytes that were signed.';
comment on column electronic_signature.signature is 'Personal data: the signature as it came, with the certificate inside.';
comment on column electronic_signature.certificates is 'DER, one after the other: from the holder''s to the root''s, then those of the time-stamping authority.';
comment on column electronic_signature.iin is 'Personal data: of the certificate''s holder.';
comment on column electronic_signature.signer_name is 'Personal data: of the certificate''s holder.';
comment on column electronic_signature.time_stamp is 'RFC 3161 token over the signature value that we asked for, when the signature came without one.';
comment on column electronic_signature.revocation_answer is 'DER of the OCSP answer or the list of revoked certificates; empty while nobody could be asked.';
comment on column electronic_signature.problem is 'Why it no longer counts: REVOKED, when it turned out later.';
