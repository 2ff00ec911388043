package mx.conalep.secyt.persistence.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * In place of {@code @Test}: runs the method on Derby and again on PostgreSQL, each time on a fresh database with the
 * {@link Modules}, which it takes as a parameter of type {@link TestDatabase}:
 *
 * <pre>{@code
 * @Modules(CatalogoModule.class)
 * class OfertasTest {
 *     @EachDatabase
 *     void anOfferIsFoundWithoutAccents(TestDatabase database) {
 *         database.tx().write(…);
 *     }
 * }
 * }</pre>
 */
@TestTemplate
@ExtendWith(BothDatabases.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EachDatabase {}
