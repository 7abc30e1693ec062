-- Who stated a child has not said that the consent shall come later: that is said only of a child whom the civil registry
-- named, while the service of consents is silent.
update stated_data set consent_later = false where child_iin is not null;
comment on column stated_data.consent_later is 'The civil registry has named the child, and the parent went on while the service of consents was silent; consent is asked for when it answers again.';
