package nl.samenhang.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** What the workbench says from its code; Dutch where no English is asked for. */
public final class Messages extends NLS {

    // Filled in by name from the properties files.
    public static String aboutTitle;
    public static String aboutText;
    public static String alreadyOpenTitle;
    public static String alreadyOpen;
    public static String chooseFolderTitle;
    public static String chooseFolder;
    public static String openingFolder;
    public static String cannotOpenTitle;
    public static String pathMissing;
    public static String noRegionInFolder;
    public static String cannotLink;
    public static String refreshing;
    public static String closingFolder;
    public static String cannotClose;
    public static String checking;
    public static String cannotCheck;
    public static String languageCode;
    public static String mapNothingOpen;
    public static String mapLoading;
    public static String mapAwaitsMending;
    public static String mapNotDrawn;
    public static String mapWithMistakes;
    public static String mapDescription;
    public static String mapNoBrowser;
    public static String finding;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
