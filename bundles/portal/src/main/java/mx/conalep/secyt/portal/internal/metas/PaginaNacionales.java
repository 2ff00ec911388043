package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** National goals: editions, and the next one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/nacionales")
public final class PaginaNacionales extends PaginaDeMetas {

    private static final String RUTA = "/metas/nacionales";

    private final transient MetasNacionales nacionales;

    @Activate
    public PaginaNacionales(@Reference Marco marco, @Reference MetasNacionales nacionales) {
        super(marco, RUTA);
        this.nacionales = nacionales;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        Linea linea = Hojas.linea(s.parametro("linea").orElse(""));
        List<MetaNacional> todas = nacionales
                .listar(Hojas.ejercicio(s), linea, new Paginacion(1, 50))
                .elementos();
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(ediciones(todas));
        todas.stream().findFirst().ifPresent(n -> bloques.add(cifras(n)));
        if (s.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC)) {
            bloques.add(forma(s, linea));
        }
        return Hojas.vista(s, RUTA, "Metas nacionales", Hojas.filtro(s, Hojas.linea(s)), bloques, errores);
    }

    private static Bloque ediciones(List<MetaNacional> todas) {
        List<List<Celda>> filas = todas.stream()
                .map(n -> List.of(
                        Celda.de(n.folio()).conNota(n.motivo() == null ? "" : n.motivo()),
                        Celda.numero(n.edicion()),
                        n.integra() ? Celda.insignia("Íntegra", Tono.BIEN) : Celda.insignia("Alterada", Tono.MAL),
                        Celda.de(n.huella().substring(0, 12)),
                        Celda.numero(n.conformidades().size()).conNota(faltantes(n)),
                        Celda.enlace(
                                "Excel",
                                Direccion.de("/api/v1/informes/metas-mir")
                                        .con("folio", n.folio())
                                        .con("formato", "xlsx")),
                        Celda.enlace(
                                "CSV",
                                Direccion.de("/api/v1/informes/metas-mir")
                                        .con("folio", n.folio())
                                        .con("formato", "csv"))))
                .toList();
        Tabla tabla = new Tabla(
                "ediciones",
                "Ediciones congeladas",
                List.of(
                        Columna.de("Folio"),
                        Columna.numero("Edición"),
                        Columna.de("Estado"),
                        Columna.de("SHA-256"),
                        Columna.numero("Conformidades"),
                        Columna.de("Para la MIR"),
                        Columna.de("Para la MIR en CSV")),
                filas,
                null,
                Vacio.de("Aún no se congelan", "Se congelan a partir de las actas de conformidad."));
        return Bloque.lista("ediciones", "Ediciones", "", tabla);
    }

    private static String faltantes(MetaNacional n) {
        return n.faltantes().isEmpty()
                ? ""
                : "Sin "
                        + n.faltantes().stream()
                                .map(f -> f.unidad() + ": " + f.motivo())
                                .collect(Collectors.joining("; "));
    }

    private static Bloque cifras(MetaNacional n) {
        List<List<Celda>> filas = n.indicadores().stream()
                .map(r -> {
                    List<Celda> fila = new ArrayList<>();
                    fila.add(Celda.de(r.nombre()).conNota(r.unidadMedida()));
                    r.trimestres().forEach(t -> fila.add(Celda.numero(t, 0)));
                    fila.add(Celda.numero(r.anual(), 0));
                    return List.copyOf(fila);
                })
                .toList();
        Tabla tabla = Tabla.de(
                "cifras",
                "Edición " + n.folio(),
                List.of(
                        Columna.de("Indicador"),
                        Columna.numero("T1"),
                        Columna.numero("T2"),
                        Columna.numero("T3"),
                        Columna.numero("T4"),
                        Columna.numero("Anual")),
                filas);
        return Bloque.lista("cifras", "Cifras de la última edición", "", tabla);
    }

    private static Bloque forma(Solicitud s, Linea linea) {
        Formulario forma = Formulario.de(
                Entrada.texto("motivo", "Motivo").conAyuda("Obligatorio si ya hay una edición."),
                Entrada.de(Entrada.Clase.AREA, "faltantes", "Unidades que faltan")
                        .conAyuda("Una por renglón, con su justificación: CE-08: aún sin sistema."));
        return Bloque.forma(
                "congelar",
                "Congelar las metas nacionales",
                "",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("linea", linea)),
                RUTA,
                "Congelar");
    }

    @Override
    String hacer(Solicitud s) {
        List<MetaNacional.Faltante> faltantes = s.parametro("faltantes").stream()
                .flatMap(String::lines)
                .filter(l -> !l.isBlank())
                .map(l -> l.split(":", 2))
                .map(p -> new MetaNacional.Faltante(p[0].strip(), p.length > 1 ? p[1].strip() : ""))
                .toList();
        MetaNacional nueva = nacionales.congelar(
                s.identidad(),
                new MetaNacional.Peticion(
                        Hojas.ejercicio(s),
                        Hojas.linea(s.parametro("linea").orElse("")),
                        s.parametro("motivo").orElse(null),
                        faltantes));
        return "Se congeló la edición " + nueva.folio() + ".";
    }
}
