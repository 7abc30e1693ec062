package kz.enrollment.benchmark.city;

import java.util.UUID;

/**
 * A parent with approved consents, one child and a draft that only needs its documents and its signature.
 *
 * @param inside whether the family is registered in the catchment of the stream it chose
 */
public record Family(
        UUID account, String iin, String phone, String childIin, UUID draft, Stream stream, boolean inside) {}
