package mx.conalep.secyt.portal.internal.cierre;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import org.jspecify.annotations.Nullable;

/** The sections of a quarter before it is closed. */
final class SeccionesTrimestre {

    /** With it begins the name of the field of an explanation. */
    static final String JUSTIFICACION = "j-";

    private SeccionesTrimestre() {}

    /** What is missing, and the months in which nothing happened. */
    static Seccion pendientes(MiTrimestre t, Lugar lugar) {
        return Seccion.de(
                "pendientes",
                "Pendiente",
                "Último día para liberar: " + t.corte() + ".",
                lista(t),
                Acto.de(
                        "sin-movimiento",
                        lugar,
                        "Declarar un mes sin movimiento",
                        "Declare sólo los meses y líneas en que no hubo ningún servicio.",
                        Entrada.lista("mes", "Mes", lugar.meses()).obligatoria(),
                        Entrada.lista("lineaDeclarada", "Línea", Lugar.lineas()).obligatoria()));
    }

    /** What was reported, beside its goals. */
    static Seccion cifras(MiTrimestre t) {
        return Seccion.de("cifras", "Cifras contra metas", "", avances(t));
    }

    private static Tabla lista(MiTrimestre t) {
        List<List<Celda>> filas = t.pendientes().stream()
                .map(p -> List.of(
                        Celda.de(p.texto()),
                        Celda.insignia(palabra(p.clase()), p.clase().detiene() ? Tono.ATENCION : Tono.CURSO),
                        Celda.de(Lugar.nombre(p.linea())),
                        Celda.de(p.mes() == null ? null : "%02d".formatted(p.mes())),
                        Celda.numero(p.cuantos()),
                        Celda.de(p.hasta()),
                        servicio(p.folio())))
                .toList();
        return Tabla.de(
                        "pendientes-tabla",
                        "Lo que falta para cerrar",
                        List.of(
                                Columna.de("Qué"),
                                Columna.de("Clase"),
                                Columna.de("Línea"),
                                Columna.de("Mes"),
                                Columna.numero("Cuántos"),
                                Columna.de("Hasta"),
                                Columna.de("Servicio")),
                        filas)
                .siVacia(Vacio.de("No hay nada pendiente.", "Puede cerrar el trimestre."));
    }

    private static Celda servicio(@Nullable String folio) {
        return folio == null
                ? Celda.de(null)
                : Celda.enlace(folio, Direccion.de("/servicios/uno").con("folio", folio));
    }

    private static String palabra(MiTrimestre.Clase clase) {
        return switch (clase) {
            case CAPTURADO -> "Por reportar";
            case DEVUELTO -> "Devuelto";
            case SIN_CAPTURA -> "Sin captura";
            case REPORTADO -> "Por liberar";
            case META_OBSERVADA -> "Meta observada";
            case DESVIACION -> "Desviación";
            case AVISO -> "Por justificar";
        };
    }

    private static Tabla avances(MiTrimestre t) {
        List<List<Celda>> filas = t.avances().stream()
                .map(a -> List.of(Celda.de(a.nombre()), Celda.numero(a.meta(), 0), Celda.numero(a.reportado(), 0)))
                .toList();
        return Tabla.de(
                "cifras-tabla",
                "Reportado en el trimestre, junto a su meta",
                List.of(Columna.de("Indicador"), Columna.numero("Meta"), Columna.numero("Reportado")),
                filas);
    }

    /** The act that closes it, and its record. */
    static Seccion cierre(MiTrimestre t, Lugar lugar) {
        List<Entrada> entradas = new ArrayList<>();
        for (MiTrimestre.Aviso aviso : t.avisos()) {
            entradas.add(
                    Entrada.de(Entrada.Clase.AREA, JUSTIFICACION + aviso.ruta(), "Justificación: " + aviso.mensaje())
                            .conValor(aviso.texto())
                            .obligatoria());
        }
        List<Entrada> distintas = new ArrayList<>();
        entradas.stream()
                .filter(e -> distintas.stream().noneMatch(d -> d.id().equals(e.id())))
                .forEach(distintas::add);
        Acto cerrar = Acto.de(
                "cerrar",
                lugar,
                "Cerrar el trimestre",
                "Se liberan todos los servicios reportados y se emite la cédula de cierre. La firma quien dirige la unidad.",
                distintas.toArray(Entrada[]::new));
        List<List<Celda>> filas = t.cedula() == null
                ? List.of()
                : List.of(List.of(
                        Celda.de(t.cedula()),
                        Celda.enlace(
                                "Descargar PDF",
                                Direccion.de("/mi-trimestre/cedula").con("folio", t.cedula()))));
        Tabla cedulas = Tabla.de(
                        "cedula-tabla", "Cédula vigente", List.of(Columna.de("Folio"), Columna.de("Documento")), filas)
                .siVacia(Vacio.de("Todavía no hay cédula.", "Se emite al cerrar el trimestre."));
        return new Seccion(
                "cierre",
                "Cierre",
                t.cerrable() ? "" : "Para cerrar, primero atienda lo marcado con atención.",
                cedulas,
                actos(t, lugar, cerrar));
    }

    private static List<Acto> actos(MiTrimestre t, Lugar lugar, Acto cerrar) {
        List<Acto> actos = new ArrayList<>();
        if (t.cerrable()) {
            actos.add(cerrar);
        }
        if (t.cedula() != null) {
            actos.add(Acto.de(
                    "firmar",
                    lugar,
                    "Adjuntar la cédula firmada",
                    "El PDF de la cédula impresa, firmada y digitalizada.",
                    Entrada.oculta("folio", t.cedula()),
                    Entrada.archivo("archivo", "Cédula firmada", "unidad=" + lugar.unidad())
                            .obligatoria()));
        }
        return actos;
    }
}
