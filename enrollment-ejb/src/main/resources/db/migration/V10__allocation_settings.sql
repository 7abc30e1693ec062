-- What allocation.md leaves to the campaign.
alter table campaign
    add column confirm_offers boolean not null default false,
    add column offer_working_days smallint not null default 2 check (offer_working_days between 1 and 20),
    add column lists_end_at timestamptz,
    add column reservations_lapse_working_days smallint not null default 5
        check (reservations_lapse_working_days between 0 and 60);
comment on column campaign.confirm_offers is 'On: every place given from the list must be confirmed in time or is lost.';
comment on column campaign.reservations_lapse_working_days is 'Unclaimed places of the zero class become free so many working days before the release.';
