package nl.samenhang.document.office.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short sign of a text: the same for the same text, and another for another, but for one chance in billions. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /**
     * The sign of a text.
     *
     * @param text the text
     * @return twelve hexadecimal digits
     */
    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
