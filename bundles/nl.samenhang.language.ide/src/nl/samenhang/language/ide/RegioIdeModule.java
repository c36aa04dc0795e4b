package nl.samenhang.language.ide;

/** What an editor needs of the language beyond reading it; everything is as Xtext has it. */
public class RegioIdeModule extends AbstractRegioIdeModule {}
