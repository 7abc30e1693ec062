package kz.enrollment.schoolregistry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.enrollment.schoolregistry.SchoolView;

/** An institution that admits children: an ordinary, a boarding or a special school. */
@Entity
@Table(name = "school")
public class School {

    @Id
    private UUID id;

    private String kind;
    private int number;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @ManyToOne(optional = false)
    @JoinColumn(name = "district_code")
    private District district;

    @Column(name = "address_kk")
    private String addressKk;

    @Column(name = "address_ru")
    private String addressRu;

    private String phone;
    private boolean online;

    protected School() {
        // for JPA
    }

    public SchoolView view() {
        return new SchoolView(id, kind, number, nameKk, nameRu, district.view(), addressKk, addressRu, phone, online);
    }
}
