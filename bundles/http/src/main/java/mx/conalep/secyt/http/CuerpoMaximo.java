package mx.conalep.secyt.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a request to this method may be, where the configured limit (1 MiB) does not fit. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CuerpoMaximo {

    /** Bytes. */
    long value();
}
