package kz.enrollment.application;

/**
 * The canonical text of an application: what the parent sees is what is signed.
 *
 * @param text lines of {@code label: value}, in the language of the parent
 * @param digest hex SHA-256 of its UTF-8 bytes
 */
public record Statement(String text, String digest) {}
