package mx.conalep.secyt.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call a resource method; the use case then checks the scope. A method that carries neither this nor
 * {@code jakarta.annotation.security.PermitAll} is closed to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permite {

    /** The roles, one of which suffices; empty means anyone with an account. */
    Rol[] value() default {};

    /** Roles that do not suffice, where all others do; not to be given beside {@link #value()}. */
    Rol[] menos() default {};
}
