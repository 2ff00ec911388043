/**
 * Procedures as BPMN 2.0 files (design decision 11): the records that a file is read into, the reader, the checker, the
 * comparison of two revisions and the drawing. Pure: no database, no services.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.bpmn;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
