package kz.enrollment.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.enrollment.shared.Language;

/** The first language of Accept-Language that we speak, else Kazakh. */
public final class ApiLanguage {

    private ApiLanguage() {}

    public static Language of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Stream.of(Language.values()).filter(one -> Objects.equals(one.code(), code)))
                .findFirst()
                .orElse(Language.KK);
    }
}
