package kz.enrollment.sandbox.http;

/** Answers the requests below one path. */
@FunctionalInterface
public interface Route {

    /** @throws BadRequest when the caller is wrong; anything else thrown is a fault of the sandbox */
    Reply answer(Request request);

    /** The request cannot be understood; the message says why and carries nothing of its content. */
    final class BadRequest extends RuntimeException {
        private static final long serialVersionUID = 1;

        public BadRequest(String message) {
            super(message);
        }
    }
}
