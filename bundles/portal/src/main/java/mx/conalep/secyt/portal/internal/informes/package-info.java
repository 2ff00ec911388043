/** Reports: which there are, their form, a preview and the files; the desk of those asked for; open data. */
@NullMarked
package mx.conalep.secyt.portal.internal.informes;

import org.jspecify.annotations.NullMarked;
