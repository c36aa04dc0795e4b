package nl.samenhang.language.formatting2;
public class RegioFormatter extends org.eclipse.xtext.formatting2.AbstractJavaFormatter {}
