package mx.conalep.secyt.portal.internal.cierre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Reaperturas;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;

/**
 * The sections of requests and of cut-off dates.
 *
 * @param reaperturas requests
 * @param cortes dates
 */
record Oficialia(Reaperturas reaperturas, Cortes cortes) {

    private static final Paginacion PRIMERAS = new Paginacion(1, 50);

    Seccion solicitudes(Solicitud solicitud, Lugar lugar) {
        List<SolicitudReapertura> todas = reaperturas
                .listar(solicitud.identidad(), null, lugar.unidad(), PRIMERAS)
                .elementos();
        List<Opcion> pendientes = todas.stream()
                .filter(s -> s.estado() == SolicitudReapertura.Estado.PENDIENTE)
                .map(s -> new Opcion(s.id(), periodo(s)))
                .toList();
        boolean decide = solicitud.identidad().tiene(Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST);
        return new Seccion(
                "solicitudes",
                "Solicitudes de reapertura",
                "",
                tabla(todas),
                decide && !pendientes.isEmpty() ? decidir(lugar, pendientes) : List.of());
    }

    private static List<Acto> decidir(Lugar lugar, List<Opcion> pendientes) {
        return List.of(
                Acto.de(
                        "aceptar",
                        lugar,
                        "Aceptar una solicitud",
                        "El mes se reabre en el mismo acto.",
                        Entrada.lista("solicitud-aceptar", "Solicitud", pendientes)
                                .obligatoria(),
                        Entrada.de(Entrada.Clase.AREA, "respuesta-aceptar", "Respuesta")),
                Acto.de(
                        "rechazar",
                        lugar,
                        "Rechazar una solicitud",
                        "La unidad recibe la respuesta.",
                        Entrada.lista("solicitud-rechazar", "Solicitud", pendientes)
                                .obligatoria(),
                        Entrada.de(Entrada.Clase.AREA, "respuesta-rechazar", "Respuesta")
                                .obligatoria()));
    }

    private static String periodo(SolicitudReapertura s) {
        return "%s %d-%02d %s".formatted(s.unidad(), s.ejercicio(), s.mes(), Lugar.nombre(s.linea()));
    }

    private static Tabla tabla(List<SolicitudReapertura> todas) {
        List<List<Celda>> filas = todas.stream()
                .map(s -> List.of(
                        Celda.de(periodo(s)),
                        Celda.de(s.motivo()).conNota(s.pedidaPor()),
                        estado(s.estado()),
                        Celda.de(s.destino()),
                        Celda.de(s.respuesta())))
                .toList();
        return Tabla.de(
                        "solicitudes-tabla",
                        "Solicitudes, la más reciente primero",
                        List.of(
                                Columna.de("Periodo"),
                                Columna.de("Motivo"),
                                Columna.de("Estado"),
                                Columna.de("Decide"),
                                Columna.de("Respuesta")),
                        filas)
                .siVacia(Vacio.de("No hay solicitudes.", "Se piden desde un periodo cerrado."));
    }

    private static Celda estado(SolicitudReapertura.Estado estado) {
        return switch (estado) {
            case PENDIENTE -> Celda.insignia("Pendiente", Tono.ATENCION);
            case ACEPTADA -> Celda.insignia("Aceptada", Tono.BIEN);
            case RECHAZADA -> Celda.insignia("Rechazada", Tono.MAL);
        };
    }

    Seccion cortes(Solicitud solicitud, Lugar lugar) {
        List<Columna> columnas = new ArrayList<>(List.of(Columna.de("Periodo"), Columna.de("Línea")));
        Stream.of(PasoCorte.values()).forEach(p -> columnas.add(Columna.de(palabra(p))));
        Tabla tabla = Tabla.de("cortes-tabla", "Último día de cada paso", columnas, filas(lugar));
        boolean puede = solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC);
        return new Seccion("cortes", "Fechas de corte", "", tabla, puede ? List.of(fijar(lugar)) : List.of());
    }

    private List<List<Celda>> filas(Lugar lugar) {
        Map<String, List<Celda>> filas = new LinkedHashMap<>();
        cortes.listar(lugar.ejercicio(), lugar.linea()).stream()
                .filter(c -> delTrimestre(c, lugar))
                .forEach(c -> filas.computeIfAbsent(
                                nombre(c) + c.linea(),
                                k -> new ArrayList<>(List.of(Celda.de(nombre(c)), Celda.de(Lugar.nombre(c.linea())))))
                        .add(
                                c.por() == null
                                        ? Celda.de(c.fecha())
                                        : Celda.de(c.fecha()).conNota("la cambió " + c.por())));
        return List.copyOf(filas.values());
    }

    private static boolean delTrimestre(Corte corte, Lugar lugar) {
        Integer mes = corte.mes();
        return mes == null ? Objects.equals(corte.trimestre(), lugar.trimestre()) : (mes + 2) / 3 == lugar.trimestre();
    }

    private static String nombre(Corte corte) {
        return corte.mes() == null ? "Trimestre " + corte.trimestre() : "Mes %02d".formatted(corte.mes());
    }

    private static String palabra(PasoCorte paso) {
        return switch (paso) {
            case CAPTURA -> "Captura";
            case LIBERACION -> "Liberación";
            case VALIDACION -> "Validación";
            case VERIFICACION -> "Verificación";
            case EDICION -> "Edición";
        };
    }

    private static Acto fijar(Lugar lugar) {
        List<Opcion> pasos = Stream.of(PasoCorte.values())
                .map(p -> new Opcion(p.name(), palabra(p)))
                .toList();
        return Acto.de(
                "fijar",
                lugar,
                "Cambiar una fecha de corte",
                "La fecha vale para todas las unidades; el cambio queda en la bitácora.",
                Entrada.lista("mes-fijar", "Mes", lugar.meses()).conAyuda("Vacío: el corte del trimestre."),
                Entrada.lista("linea-fijar", "Línea", Lugar.lineas()).obligatoria(),
                Entrada.lista("paso-fijar", "Paso", pasos).obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "fecha-fijar", "Último día").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "motivo-fijar", "Motivo").obligatoria());
    }

    void pedir(Solicitud solicitud, PeticionPeriodo peticion) {
        reaperturas.pedir(solicitud.identidad(), peticion);
    }

    void resolver(Solicitud solicitud, boolean aceptar) {
        String accion = aceptar ? "aceptar" : "rechazar";
        reaperturas.resolver(
                solicitud.identidad(),
                solicitud.parametro("solicitud-" + accion).orElse(""),
                aceptar,
                solicitud.parametro("respuesta-" + accion).orElse(null));
    }

    void fijar(Solicitud solicitud, Lugar lugar) {
        Integer mes = solicitud.entero("mes-fijar").orElse(null);
        PasoCorte paso = Stream.of(PasoCorte.values())
                .filter(p -> p.name().equals(solicitud.parametro("paso-fijar").orElse("")))
                .findFirst()
                .orElse(null);
        cortes.fijar(
                solicitud.identidad(),
                new Cortes.Peticion(
                        lugar.ejercicio(),
                        Lugar.linea(solicitud, "linea-fijar"),
                        mes,
                        mes == null ? lugar.trimestre() : null,
                        paso,
                        solicitud.fecha("fecha-fijar").orElse(null),
                        solicitud.parametro("motivo-fijar").orElse(null)),
                null);
    }
}
