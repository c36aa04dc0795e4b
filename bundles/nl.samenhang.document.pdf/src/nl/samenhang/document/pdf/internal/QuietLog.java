package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.util.XRLog;

/** Keeps what the layout engine tells its own developers away from users. */
public final class QuietLog {

    private QuietLog() {}

    /** Silences the engine for the whole program. */
    public static void install() {
        XRLog.setLoggingEnabled(false);
    }
}
