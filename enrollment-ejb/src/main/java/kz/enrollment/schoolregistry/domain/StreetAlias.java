package kz.enrollment.schoolregistry.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An old name of a renamed street. */
@Entity
@Table(name = "street_alias")
public class StreetAlias {

    @Id
    private String alias;

    private String street;

    protected StreetAlias() {
        // for JPA
    }

    /** The name the catchment rows use today. */
    public String street() {
        return street;
    }
}
