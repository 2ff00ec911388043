package mx.conalep.secyt.catalogo.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitud.Tipo;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Rfc;
import org.jspecify.annotations.Nullable;

/** What is asked for, once it was checked. */
record Peticion(
        Tipo tipo,
        String unidad,
        Linea linea,
        String nombre,
        @Nullable Integer horas,
        String justificacion,
        Map<String, String> datos) {

    private static final Map<Tipo, Set<String>> CAMPOS = Map.of(
            Tipo.OFERTA, Set.of("modalidad", "area", "claveSat"),
            Tipo.SERVICIO, Set.of("modalidad", "area", "claveSat"),
            Tipo.FIRMA, Set.of("rfc", "regimen", "cp", "scian", "tamano", "sector"),
            Tipo.CUENTA, Set.of("cuenta", "rol", "desde"));
    private static final int LARGO_TEXTO = 2000;
    private static final int LARGO_DATO = 200;

    /**
     * Checks everything but the unit.
     *
     * @throws Problema 422 with all that is wrong
     */
    static Peticion de(Solicitud.Propuesta p) {
        Linea linea = Coordinacion.linea(p.linea());
        Tipo tipo = tipo(p.tipo(), linea);
        Validacion v = new Validacion().presente(p.linea(), "linea");
        ReglasOferta.nombre(v, p.nombre());
        ReglasOferta.horas(v, p.horas());
        texto(v, p.justificacion(), "justificacion");
        v.exigir(
                linea == null || deLaLinea(tipo, linea),
                "tipo",
                "Un curso se pide en CAPACITACION y un servicio en TECNOLOGICOS; corrija «tipo» o «linea».",
                p.tipo());
        Map<String, String> datos = datos(v, tipo, p.datos());
        v.terminar();
        return new Peticion(
                tipo,
                Objects.requireNonNull(p.unidad()),
                Objects.requireNonNull(linea),
                Objects.requireNonNull(p.nombre()).strip(),
                p.horas(),
                Objects.requireNonNull(p.justificacion()).strip(),
                datos);
    }

    /** That one with what a change names. */
    static Solicitud.Propuesta cambiada(Solicitud actual, Solicitud.Propuesta cambio) {
        Map<String, String> datos = new LinkedHashMap<>(actual.datos());
        datos.putAll(Objects.requireNonNullElse(cambio.datos(), Map.of()));
        return new Solicitud.Propuesta(
                actual.tipo().name(),
                actual.unidad(),
                actual.linea().name(),
                Objects.requireNonNullElse(cambio.nombre(), actual.nombre()),
                cambio.horas() == null ? actual.horas() : cambio.horas(),
                Objects.requireNonNullElse(cambio.justificacion(), actual.justificacion()),
                datos);
    }

    /** A text that must be there and fit. */
    static void texto(Validacion v, @Nullable String texto, String campo) {
        v.presente(texto, campo)
                .exigir(texto == null || texto.length() <= LARGO_TEXTO, campo, "Abrevie a 2000 caracteres.", texto);
    }

    private static boolean deLaLinea(Tipo tipo, Linea linea) {
        return switch (tipo) {
            case OFERTA -> linea == Linea.CAPACITACION;
            case SERVICIO -> linea == Linea.TECNOLOGICOS;
            case FIRMA, CUENTA -> true;
        };
    }

    private static Map<String, String> datos(Validacion v, Tipo tipo, @Nullable Map<String, String> dados) {
        Map<String, String> datos = new LinkedHashMap<>();
        Objects.requireNonNullElse(dados, Map.<String, String>of()).forEach((campo, valor) -> {
            v.exigir(
                    Objects.requireNonNull(CAMPOS.get(tipo)).contains(campo),
                    "datos." + campo,
                    "Ese dato no es de esta solicitud; use " + CAMPOS.get(tipo) + ".",
                    valor);
            if (valor != null && !valor.isBlank()) {
                v.exigir(valor.length() <= LARGO_DATO, "datos." + campo, "Abrevie a 200 caracteres.", valor);
                datos.put(campo, valor.strip());
            }
        });
        if (tipo == Tipo.FIRMA) {
            datos.put("rfc", Rfc.exigir(datos.get("rfc"), "datos.rfc").valor());
        } else if (tipo == Tipo.CUENTA) {
            AltaCuenta.revisar(v, datos);
        }
        return datos;
    }

    static Tipo tipo(@Nullable String texto, @Nullable Linea linea) {
        Tipo omision = linea == Linea.TECNOLOGICOS ? Tipo.SERVICIO : Tipo.OFERTA;
        return Objects.requireNonNullElse(Palabras.una(Tipo.class, texto, "tipo"), omision);
    }
}
