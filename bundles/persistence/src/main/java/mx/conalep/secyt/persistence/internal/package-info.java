/** Pool, migrations, generations of the EntityManagerFactory and the transactions on them. */
@NullMarked
package mx.conalep.secyt.persistence.internal;

import org.jspecify.annotations.NullMarked;
