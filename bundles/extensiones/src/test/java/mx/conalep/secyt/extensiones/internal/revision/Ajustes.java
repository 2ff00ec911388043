package mx.conalep.secyt.extensiones.internal.revision;

import java.lang.annotation.Annotation;

/** Settings of the check: those that ship, but for the sizes. */
public record Ajustes(int archivosMaximos, int descomprimidoMaximoMb) implements AjustesRevision {

    public static final Ajustes NORMALES = new Ajustes(10_000, 100);

    @Override
    public String[] paquetesPermitidos() {
        try {
            return (String[])
                    AjustesRevision.class.getMethod("paquetesPermitidos").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return AjustesRevision.class;
    }
}
