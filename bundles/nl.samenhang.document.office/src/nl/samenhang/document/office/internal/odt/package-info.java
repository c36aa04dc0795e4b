/** How an OpenDocument text is written. */
package nl.samenhang.document.office.internal.odt;
