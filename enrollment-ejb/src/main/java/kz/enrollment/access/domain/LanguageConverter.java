package kz.enrollment.access.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kz.enrollment.shared.Language;

/** A language as its two letters. */
@Converter
public class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.code();
    }

    @Override
    public Language convertToEntityAttribute(String code) {
        return code == null ? null : Language.of(code);
    }
}
