/** Measures the assembly beside a floor in one run; every speed claim of SECyT comes from here. */
@NullMarked
package mx.conalep.secyt.bench;

import org.jspecify.annotations.NullMarked;
