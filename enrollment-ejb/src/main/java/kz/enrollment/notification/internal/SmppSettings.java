package kz.enrollment.notification.internal;

/**
 * How to reach the centre of short messages.
 *
 * @param source what phones show as the sender: a name of eleven Latin letters at most, or a number
 */
record SmppSettings(String host, int port, String systemId, String password, String source) {

    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}
