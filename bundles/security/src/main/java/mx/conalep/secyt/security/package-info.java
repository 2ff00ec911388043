/** Who is calling and what his posts allow (design decision 13): deny by default, scope checked in the use case. */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
