/** OpenAPI 3.1 read from the resource classes and the records that they take and give. */
@NullMarked
package mx.conalep.secyt.http.internal.openapi;

import org.jspecify.annotations.NullMarked;
