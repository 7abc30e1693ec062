-- An application belongs to every file it was given out in, and is given out once more to a school it moved to.

alter table oqu_file_row add column school_id uuid references school;
update oqu_file_row r set school_id = f.school_id from oqu_file f where f.id = r.file_id;
alter table oqu_file_row alter column school_id set not null;
alter table oqu_file_row drop constraint oqu_file_row_pkey;
alter table oqu_file_row add primary key (file_id, application_id);
drop index rows_of_oqu_file;
create index given_to_school on oqu_file_row (application_id, school_id);
comment on column oqu_file_row.school_id is 'The school it was given to. Facts are read only while the application is still that school''s.';
