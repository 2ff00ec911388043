package mx.conalep.secyt.extensiones.internal;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.decision.PorUnidad;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.pieza.Propiedades;
import mx.conalep.secyt.testkit.InformePrueba;
import mx.conalep.secyt.testkit.ServicioPrueba;
import org.jspecify.annotations.Nullable;

/** What the tests of this package are made of. */
public final class Fabrica {

    public static final Instant AHORA = Instant.parse("2026-04-01T12:00:00Z");
    public static final String AJENO = "mx.gob.estado.formato";

    private Fabrica() {}

    public static Guarda guarda(long limiteTipoMs) {
        return guarda(ajustes(limiteTipoMs, 2, 2), Clock.fixed(AHORA, ZoneOffset.UTC));
    }

    public static Guarda guarda(Guarda.Ajustes ajustes, Clock reloj) {
        return new Guarda(ajustes, new Interruptor(0, Duration.ZERO), reloj);
    }

    public static Guarda guarda(Interruptor interruptor) {
        return new Guarda(ajustes(10_000, 2, 2), interruptor, Clock.fixed(AHORA, ZoneOffset.UTC));
    }

    public static Guarda.Ajustes ajustes(long limiteMs, int hilos, int salidaMb) {
        return new Guarda.Ajustes() {
            @Override
            public long limiteTipoMs() {
                return limiteMs;
            }

            @Override
            public long limiteFormatoMs() {
                return limiteMs;
            }

            @Override
            public int hilosPorComplemento() {
                return hilos;
            }

            @Override
            public int salidaMaximaMb() {
                return salidaMb;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Guarda.Ajustes.class;
            }
        };
    }

    /** By the headers alone, without settings. */
    public static PorUnidad porUnidad() {
        return new PorUnidad(
                Habilitacion.de(new ArbolPrueba(), () -> Decisiones.NINGUNA), (pieza, unidad) -> Valores.ninguno());
    }

    public static Origen ajeno(long id) {
        return Origen.de(id, AJENO + id, "1.2.0", "CE-08");
    }

    public static Origen nucleo(long id) {
        return Origen.de(id, "mx.conalep.secyt.formatos", "0.1.0", null);
    }

    public static Pieza tipo(Origen origen, String id, long orden, TipoServicio servicio) {
        return new Pieza(
                Clase.TIPO,
                new Propiedades(Map.of("id", id, "nombre", "Tipo " + id, "linea", "CAPACITACION")),
                origen,
                orden,
                fuente(servicio));
    }

    public static Pieza formato(Origen origen, String id, long orden, FormatoInforme servicio) {
        return new Pieza(
                Clase.FORMATO,
                new Propiedades(Map.of(
                        "id",
                        id,
                        "nombre",
                        "Formato " + id,
                        "tipoMedio",
                        "text/plain;charset=UTF-8",
                        "extension",
                        "txt")),
                origen,
                orden,
                fuente(servicio));
    }

    public static Pieza.Fuente fuente(Object servicio) {
        return new Pieza.Fuente() {
            @Override
            public @Nullable Object pedir() {
                return servicio;
            }

            @Override
            public void soltar() {}
        };
    }

    public static ServicioPropuesto servicio() {
        return new ServicioPrueba();
    }

    public static Informe informe() {
        return new InformePrueba().clave("vacio").titulo("Vacío");
    }
}
