-- The desk shows admissions whose parent's key turned out to have been revoked: they are few, and asked for with each list.
create index check_of_revoked_key on verification_check (application_id) where evidence = 'signature.revoked';
