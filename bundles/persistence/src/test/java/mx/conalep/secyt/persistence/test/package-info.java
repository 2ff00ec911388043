/** The fixture for tests on both databases; published to the other bundles as a test-jar. */
@NullMarked
package mx.conalep.secyt.persistence.test;

import org.jspecify.annotations.NullMarked;
