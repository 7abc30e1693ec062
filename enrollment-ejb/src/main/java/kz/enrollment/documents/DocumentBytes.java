package kz.enrollment.documents;

/** A stored file to be sent to somebody who may see it. */
public record DocumentBytes(String fileName, String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "DocumentBytes[…]";
    }
}
