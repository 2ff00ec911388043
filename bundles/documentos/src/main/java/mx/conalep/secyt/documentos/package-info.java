/**
 * Official documents: an immutable model that slices fill, and the service that writes it as a tagged PDF or as DOCX. The
 * same model gives the same bytes.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.documentos;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
