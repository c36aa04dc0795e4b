package nl.samenhang.diagram.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What the browser may do for the page: run and apply what stands in it, and load nothing. */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * The policy of a page.
     *
     * @param scripts the contents of its script elements
     * @param styles the contents of its style elements
     * @return the value for the header {@code Content-Security-Policy}
     */
    static String of(List<String> scripts, List<String> styles) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + hashes(scripts),
                "style-src " + hashes(styles),
                "font-src data:",
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String hashes(List<String> contents) {
        return contents.stream().map(ContentPolicy::hash).distinct().collect(Collectors.joining(" "));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException inEveryJava) {
            throw new IllegalStateException(inEveryJava);
        }
    }
}
