package mx.conalep.secyt.persistence.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mx.conalep.secyt.persistence.PersistenceModule;

/** The modules of the database that {@link EachDatabase} opens; on a test class, or on one of its methods. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Modules {

    /** Their classes, with a constructor without parameters. */
    Class<? extends PersistenceModule>[] value();
}
