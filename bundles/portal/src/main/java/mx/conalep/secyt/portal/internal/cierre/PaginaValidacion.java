package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Actos;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.Muestras;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Revision;
import mx.conalep.secyt.seguimiento.Transicion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Validation and verification of a quarter: exceptions first, then a sample, then all in one act. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/validacion")
public final class PaginaValidacion extends PaginaPeriodica {

    private static final Map<String, String> HECHOS = Map.of(
            "validar", "Se validó lo liberado; lo que quedó atrás sigue en la tabla de unidades.",
            "verificar", "Se verificó lo validado; lo que quedó atrás sigue en la tabla de unidades.",
            "devolver", "Se devolvió el servicio y se avisó a la unidad.",
            "muestra", "Se sacó la muestra; revise sus registros.",
            "registro", "Se anotó lo visto en el registro.",
            "decidir", "Quedó la decisión sobre la muestra.");

    private final transient Revision revision;
    private final transient Muestras muestras;
    private final transient Actos actos;
    private final transient Pasos pasos;

    @Activate
    public PaginaValidacion(
            @Reference Marco marco,
            @Reference Unidades unidades,
            @Reference Revision revision,
            @Reference Muestras muestras,
            @Reference Actos actos,
            @Reference Pasos pasos) {
        super(
                marco,
                unidades,
                "/validacion",
                "Validación y verificación",
                "Primero lo que sale de lo común; después una muestra; al final, todo en un acto.",
                HECHOS);
        this.revision = revision;
        this.muestras = muestras;
        this.actos = actos;
        this.pasos = pasos;
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        Revision.Resultado visto = revision.leer(
                solicitud.identidad(),
                new Revision.Filtro(lugar.unidad(), lugar.ejercicio(), lugar.trimestre(), lugar.linea()));
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(excepciones(visto, lugar));
        if (!visto.explicaciones().isEmpty()) {
            secciones.add(Seccion.de(
                    "explicaciones", "Lo que explicaron al liberar", "", explicaciones(visto.explicaciones())));
        }
        boolean central = solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC, Rol.AUDITOR);
        if (central) {
            secciones.add(muestra(muestras.listar(solicitud.identidad(), lugar.ejercicio(), lugar.trimestre()), lugar));
        }
        secciones.add(unidades(visto.unidades(), lugar, solicitud));
        return secciones;
    }

    private static Seccion excepciones(Revision.Resultado visto, Lugar lugar) {
        List<List<Celda>> filas = visto.excepciones().stream()
                .map(e -> List.of(
                        Celda.insignia(clase(e.clase()), Tono.ATENCION),
                        e.folio() == null
                                ? Celda.de(null)
                                : Celda.enlace(
                                        e.folio(), Direccion.de("/servicios/uno").con("folio", e.folio())),
                        Celda.de(e.unidad()),
                        Celda.de(e.estado() == null ? null : e.estado().clave()),
                        Celda.de(e.detalle())))
                .toList();
        Tabla tabla = Tabla.de(
                        "excepciones-tabla",
                        "Excepciones del trimestre",
                        List.of(
                                Columna.de("Por qué"),
                                Columna.de("Servicio"),
                                Columna.de("Unidad"),
                                Columna.de("Estado"),
                                Columna.de("Detalle")),
                        filas)
                .siVacia(Vacio.de(
                        "Nada sale de lo común.", "Puede seguir con la muestra o el acto de todo el trimestre."));
        return Seccion.de("excepciones", "Excepciones: " + visto.totalExcepciones(), "", tabla, devolver(lugar));
    }

    private static Acto devolver(Lugar lugar) {
        List<Opcion> pasos = List.of(
                Opcion.de("capturar"),
                Opcion.de("reportar"),
                Opcion.de("liberar"),
                Opcion.de("validar"),
                Opcion.de("verificar"));
        return Acto.de(
                "devolver",
                lugar,
                "Devolver un servicio o un solo dato",
                "Sólo se abre lo que nombre; lo demás queda como está.",
                Entrada.texto("folio", "Folio").obligatoria(),
                Entrada.lista("a", "Paso que debe repetirse", pasos).obligatoria(),
                Entrada.texto("campos", "Datos que se corrigen")
                        .conAyuda("Separados por comas, por ejemplo: participantesMujeres, cuota. Vacío abre todos."),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "dias", "Días para corregir")
                        .conValor(5)
                        .obligatoria());
    }

    private static String clase(Revision.Clase clase) {
        return switch (clase) {
            case AUTOVALIDADO -> "Autovalidado";
            case EXTEMPORANEO -> "Extemporáneo";
            case JUSTIFICADO -> "Con avisos";
            case DEVUELTO -> "Devuelto varias veces";
            case CUOTA_FUERA_DE_BANDA -> "Cuota fuera de banda";
            case ACREDITADOS -> "Acreditados de más";
            case SALTO -> "Salto contra el año anterior";
        };
    }

    private static Tabla explicaciones(List<Revision.Explicacion> todas) {
        List<List<Celda>> filas = todas.stream()
                .map(e -> List.of(
                        Celda.de(e.unidad()),
                        Celda.de(Lugar.nombre(e.linea()) + " " + "%02d".formatted(e.mes())),
                        Celda.de(e.aviso()),
                        Celda.de(e.texto()).conNota(e.cuenta())))
                .toList();
        return Tabla.de(
                "explicaciones-tabla",
                "Avisos de las liberaciones y su justificación",
                List.of(Columna.de("Unidad"), Columna.de("Periodo"), Columna.de("Aviso"), Columna.de("Justificación")),
                filas);
    }

    private static Seccion muestra(List<Muestra> todas, Lugar lugar) {
        List<List<Celda>> filas = todas.stream().map(PaginaValidacion::fila).toList();
        Tabla tabla = Tabla.de(
                        "muestra-tabla",
                        "Muestras del trimestre",
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Línea"),
                                Columna.de("Estado"),
                                Columna.de("Semilla"),
                                Columna.de("Tamaño"),
                                Columna.de("Registros")),
                        filas)
                .siVacia(Vacio.de("No hay muestras.", "Saque una antes de verificar todo el trimestre."));
        List<Acto> actos = new ArrayList<>();
        actos.add(Acto.de(
                "muestra",
                lugar,
                "Sacar una muestra",
                "Se eligen al azar servicios validados; quedan la semilla, el tamaño y el resultado.",
                Entrada.lista("lineaMuestra", "Línea", Lugar.lineas()).obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "tamano", "Tamaño")
                        .conValor(20)
                        .obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "semilla", "Semilla").conAyuda("Vacía la pone el sistema.")));
        registros(todas)
                .ifPresent(opciones -> actos.add(Acto.de(
                        "registro",
                        lugar,
                        "Anotar lo visto en un registro",
                        "Sin hallazgo, el registro queda conforme.",
                        Entrada.lista("registro", "Registro", opciones).obligatoria(),
                        Entrada.de(Entrada.Clase.AREA, "hallazgo", "Hallazgo"))));
        return new Seccion("muestra", "Muestra", "", tabla, conDecision(actos, todas, lugar));
    }

    private static List<Acto> conDecision(List<Acto> actos, List<Muestra> todas, Lugar lugar) {
        List<Opcion> porDecidir = todas.stream()
                .filter(m -> m.estado() == Muestra.Estado.NO_PASA)
                .map(m -> new Opcion(m.id(), m.unidad() + " " + Lugar.nombre(m.linea()) + ", semilla " + m.semilla()))
                .toList();
        if (!porDecidir.isEmpty()) {
            actos.add(Acto.de(
                    "decidir",
                    lugar,
                    "Seguir pese a los hallazgos",
                    "La decisión queda con su motivo y deja verificar todo el periodo.",
                    Entrada.lista("decidida", "Muestra", porDecidir).obligatoria(),
                    Entrada.de(Entrada.Clase.AREA, "porque", "Motivo").obligatoria()));
        }
        return actos;
    }

    private static Optional<List<Opcion>> registros(List<Muestra> todas) {
        List<Opcion> opciones = todas.stream()
                .filter(m -> m.estado() == Muestra.Estado.ABIERTA || m.estado() == Muestra.Estado.NO_PASA)
                .flatMap(m -> m.registros().stream().map(r -> new Opcion(m.id() + "/" + r.folio(), r.folio())))
                .toList();
        return opciones.isEmpty() ? Optional.empty() : Optional.of(opciones);
    }

    private static List<Celda> fila(Muestra m) {
        Tono tono = switch (m.estado()) {
            case PASA, DECIDIDA -> Tono.BIEN;
            case ABIERTA -> Tono.CURSO;
            case NO_PASA -> Tono.MAL;
        };
        String registros = String.join(
                ", ",
                m.registros().stream()
                        .map(r -> r.folio() + (r.resultado() == null ? "" : r.hallazgo() == null ? " ✓" : " ✗"))
                        .toList());
        return List.of(
                Celda.de(m.unidad()),
                Celda.de(Lugar.nombre(m.linea())),
                Celda.insignia(estado(m.estado()), tono),
                Celda.de(m.semilla()),
                Celda.de(m.tamano() + " de " + m.poblacion()),
                Celda.de(registros));
    }

    private static String estado(Muestra.Estado estado) {
        return switch (estado) {
            case ABIERTA -> "Por revisar";
            case PASA -> "Pasa";
            case NO_PASA -> "Con hallazgos";
            case DECIDIDA -> "Se decidió seguir";
        };
    }

    private static Seccion unidades(List<Revision.Resumen> todas, Lugar lugar, Solicitud solicitud) {
        List<List<Celda>> filas = todas.stream()
                .map(r -> List.of(
                        Celda.de(r.unidad()),
                        Celda.de(Lugar.nombre(r.linea())),
                        Celda.numero(
                                r.cuentas().capturados() + (long) r.cuentas().reportados()),
                        Celda.numero(r.cuentas().liberados()),
                        Celda.numero(r.cuentas().validados()),
                        Celda.numero(r.cuentas().verificados())))
                .toList();
        Tabla tabla = Tabla.de(
                        "unidades-tabla",
                        "Servicios de cada unidad",
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Línea"),
                                Columna.numero("Por liberar"),
                                Columna.numero("Liberados"),
                                Columna.numero("Validados"),
                                Columna.numero("Verificados")),
                        filas)
                .siVacia(Vacio.de("No hay servicios en el trimestre.", "Consulte quién falta en Faltantes."));
        List<Acto> actos = new ArrayList<>();
        if (solicitud.identidad().tiene(Rol.UNIDAD_ESTATAL)) {
            actos.add(Acto.de("validar", lugar, "Validar todo lo liberado", "Cuenta como preliminar desde ahora."));
        }
        if (solicitud.identidad().tiene(Rol.CSC, Rol.CST)) {
            actos.add(Acto.de("verificar", lugar, "Verificar todo lo validado", "Cuenta como oficial desde ahora."));
        }
        return new Seccion("unidades", "Unidades", "", tabla, actos);
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        switch (accion) {
            case "validar" -> acto(solicitud, lugar, Transicion.VALIDAR);
            case "verificar" -> acto(solicitud, lugar, Transicion.VERIFICAR);
            case "devolver" -> devolver(solicitud);
            case "muestra" -> sacar(solicitud, lugar);
            case "registro" -> registrar(solicitud);
            case "decidir" ->
                muestras.decidir(
                        solicitud.identidad(),
                        solicitud.parametro("decidida").orElse(""),
                        solicitud.parametro("porque").orElse(null));
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private void acto(Solicitud solicitud, Lugar lugar, Transicion paso) {
        actos.aplicar(
                solicitud.identidad(),
                paso,
                new PeticionPeriodo(lugar.unidad(), lugar.ejercicio(), null, lugar.trimestre(), lugar.linea(), null));
    }

    private void devolver(Solicitud solicitud) {
        List<String> campos = solicitud
                .parametro("campos")
                .map(texto -> List.of(texto.split("\\s*,\\s*", -1)))
                .orElse(List.of());
        pasos.devolver(
                solicitud.identidad(),
                solicitud.parametro("folio").orElse(""),
                new PeticionDevolucion(
                        solicitud.parametro("a").orElse(null),
                        solicitud.parametro("motivo").orElse(null),
                        solicitud.entero("dias").orElse(null),
                        campos),
                null);
    }

    private void sacar(Solicitud solicitud, Lugar lugar) {
        muestras.sacar(
                solicitud.identidad(),
                new Muestra.Peticion(
                        lugar.unidad(),
                        lugar.ejercicio(),
                        lugar.trimestre(),
                        Lugar.linea(solicitud, "lineaMuestra"),
                        solicitud.entero("tamano").orElse(null),
                        solicitud.entero("semilla").map(Integer::longValue).orElse(null)));
    }

    private void registrar(Solicitud solicitud) {
        String[] partes = solicitud.parametro("registro").orElse("/").split("/", 2);
        muestras.revisar(
                solicitud.identidad(),
                partes[0],
                partes.length > 1 ? partes[1] : "",
                solicitud.parametro("hallazgo").orElse(null));
    }
}
