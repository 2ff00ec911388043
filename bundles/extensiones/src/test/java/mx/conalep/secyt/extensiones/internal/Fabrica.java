package mx.conalep.secyt.extensiones.internal;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import org.jspecify.annotations.Nullable;

/** What the tests of this package are made of. */
final class Fabrica {

    static final Instant AHORA = Instant.parse("2026-04-01T12:00:00Z");
    static final String AJENO = "mx.gob.estado.formato";

    private Fabrica() {}

    static Guarda guarda(long limiteTipoMs) {
        return new Guarda(ajustes(limiteTipoMs, 2, 2), Clock.fixed(AHORA, ZoneOffset.UTC));
    }

    static Guarda guarda(Interruptor interruptor) {
        return new Guarda(ajustes(10_000, 2, 2), interruptor, Clock.fixed(AHORA, ZoneOffset.UTC));
    }

    static Guarda.Ajustes ajustes(long limiteMs, int hilos, int salidaMb) {
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
    static PorUnidad porUnidad() {
        return new PorUnidad(
                new Habilitacion(new ArbolPrueba(), () -> Decisiones.NINGUNA), (pieza, unidad) -> Valores.ninguno());
    }

    static Origen ajeno(long id) {
        return Origen.de(id, AJENO + id, "1.2.0", "CE-08");
    }

    static Origen nucleo(long id) {
        return Origen.de(id, "mx.conalep.secyt.formatos", "0.1.0", null);
    }

    static Pieza tipo(Origen origen, String id, long orden, TipoServicio servicio) {
        return new Pieza(
                Clase.TIPO,
                new Propiedades(Map.of("id", id, "nombre", "Tipo " + id, "linea", "CAPACITACION")),
                origen,
                orden,
                fuente(servicio));
    }

    static Pieza formato(Origen origen, String id, long orden, FormatoInforme servicio) {
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

    static Pieza.Fuente fuente(Object servicio) {
        return new Pieza.Fuente() {
            @Override
            public @Nullable Object pedir() {
                return servicio;
            }

            @Override
            public void soltar() {}
        };
    }

    static ServicioPropuesto servicio() {
        return new Capturado();
    }

    static Informe informe() {
        return new Vacio();
    }

    private record Capturado() implements ServicioPropuesto {
        @Override
        public String tipo() {
            return "curso";
        }

        @Override
        public String unidad() {
            return "08DPT0001C";
        }

        @Override
        public LocalDate fechaInicio() {
            return LocalDate.of(2026, 2, 2);
        }

        @Override
        public LocalDate fechaFin() {
            return LocalDate.of(2026, 2, 6);
        }

        @Override
        public int horas() {
            return 40;
        }

        @Override
        public int participantesHombres() {
            return 12;
        }

        @Override
        public int participantesMujeres() {
            return 9;
        }

        @Override
        public int participantesOtro() {
            return 0;
        }

        @Override
        public Optional<Integer> acreditados() {
            return Optional.empty();
        }

        @Override
        public BigDecimal cuota() {
            return new BigDecimal("15000.00");
        }

        @Override
        public Valores datos() {
            return Valores.ninguno();
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }

    private record Vacio() implements Informe {
        @Override
        public String clave() {
            return "vacio";
        }

        @Override
        public String titulo() {
            return "Vacío";
        }

        @Override
        public Map<String, String> filtros() {
            return Map.of();
        }

        @Override
        public List<Columna> columnas() {
            return List.of();
        }

        @Override
        public Iterable<Fila> filas() {
            return List.of();
        }

        @Override
        public Optional<Fila> totales() {
            return Optional.empty();
        }

        @Override
        public List<String> notas() {
            return List.of();
        }

        @Override
        public List<Responsable> responsables() {
            return List.of();
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }

        @Override
        public boolean demostracion() {
            return false;
        }
    }
}
