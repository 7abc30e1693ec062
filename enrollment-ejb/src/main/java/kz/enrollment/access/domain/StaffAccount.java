package kz.enrollment.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.access.StaffView;

/** A member of staff with a password and a generator of codes. Five failures in a row lock the door for a while. */
@Entity
@Table(name = "staff_account")
public class StaffAccount {

    public static final int FAILURES_ALLOWED = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "last_totp_step")
    private long lastTotpStep;

    private String role;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "position_kk")
    private String positionKk;

    @Column(name = "position_ru")
    private String positionRu;

    private String iin;
    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Version
    private int version;

    protected StaffAccount() {}

    /** How long the door stays shut; zero when it is open. */
    public Duration lockedFor(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    public boolean active() {
        return active;
    }

    /** The right password with a code of this time step; each step opens once. */
    public boolean enters(long step) {
        if (step <= lastTotpStep) {
            return false;
        }
        lastTotpStep = step;
        failedAttempts = 0;
        lockedUntil = null;
        return true;
    }

    public void failed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FAILURES_ALLOWED) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    public UUID id() {
        return id;
    }

    public String role() {
        return role;
    }

    /** Whom a certificate of this member of staff must name; null when certificates are not used. */
    public String iin() {
        return iin;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Base32, as authenticator applications take it. */
    public String totpSecret() {
        return totpSecret;
    }

    public StaffView view() {
        return new StaffView(id, role, login, fullName, positionKk, positionRu, schoolId, districtCode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffAccount that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
