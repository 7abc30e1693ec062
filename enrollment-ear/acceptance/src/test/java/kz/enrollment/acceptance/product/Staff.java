package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;

/**
 * Somebody who works at a school.
 *
 * @param school its number
 * @param code the TOTP code of now; opens once
 */
public record Staff(String role, String login, String password, String code, int school, String fullName) {
    static Staff of(JsonObject json) {
        return new Staff(
                json.getString("role"),
                json.getString("login"),
                json.getString("password"),
                json.getString("code"),
                json.getInt("school", 0),
                json.getString("fullName"));
    }
}
