/** What every HTTP resource of SECyT shares: problems (RFC 9457), paging, versions and idempotency (design 5). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.http;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
