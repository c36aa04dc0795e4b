package nl.samenhang.language;

/** Sets the language up on a plain class path, without OSGi. */
public class RegioStandaloneSetup extends RegioStandaloneSetupGenerated {}
