package kz.enrollment.schoolregistry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.enrollment.schoolregistry.DistrictView;

/** A district of the city; its education department answers parents' questions. */
@Entity
@Table(name = "district")
public class District {

    @Id
    private String code;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    private String hotline;

    protected District() {
        // for JPA
    }

    public DistrictView view() {
        return new DistrictView(code, nameKk, nameRu, hotline);
    }
}
