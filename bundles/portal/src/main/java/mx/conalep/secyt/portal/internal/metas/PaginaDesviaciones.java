package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.Desviaciones;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Nivel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What is off its goal, and why. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/desviaciones")
public final class PaginaDesviaciones extends PaginaDeMetas {

    private static final String RUTA = "/metas/desviaciones";

    private final transient Desviaciones desviaciones;
    private final transient Indicadores indicadores;

    @Activate
    public PaginaDesviaciones(
            @Reference Marco marco, @Reference Desviaciones desviaciones, @Reference Indicadores indicadores) {
        super(marco, RUTA);
        this.desviaciones = desviaciones;
        this.indicadores = indicadores;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        Formulario filtro = Hojas.filtro(
                s,
                trimestres().conValor(trimestre(s)),
                Entrada.lista(
                                "nivel",
                                "Nivel",
                                List.of(
                                        new Opcion("PLANTEL", "Unidades"),
                                        new Opcion("ESTATAL", "Estados"),
                                        new Opcion("NACIONAL", "Nación")))
                        .obligatoria()
                        .conValor(nivel(s)));
        return Hojas.vista(s, RUTA, "Desviaciones de las metas", filtro, List.of(lista(s), forma(s)), errores);
    }

    private static Entrada trimestres() {
        return Entrada.lista(
                        "trimestre",
                        "Trimestre",
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(t -> new Opcion("" + t, "T" + t))
                                .toList())
                .obligatoria();
    }

    private static int trimestre(Solicitud s) {
        return s.entero("trimestre").orElse(1);
    }

    private static Nivel nivel(Solicitud s) {
        return switch (s.parametro("nivel").orElse("")) {
            case "ESTATAL" -> Nivel.ESTATAL;
            case "NACIONAL" -> Nivel.NACIONAL;
            default -> Nivel.PLANTEL;
        };
    }

    private Bloque lista(Solicitud s) {
        Avances.Consulta consulta = new Avances.Consulta(Hojas.ejercicio(s), trimestre(s), null, nivel(s), null);
        List<List<Celda>> filas = desviaciones.listar(s.identidad(), consulta).stream()
                .limit(500)
                .map(PaginaDesviaciones::fila)
                .toList();
        Tabla tabla = new Tabla(
                "desviaciones",
                "Lo que se aparta de su meta",
                List.of(
                        Columna.de("Unidad"),
                        Columna.de("Indicador"),
                        Columna.numero("Meta vigente"),
                        Columna.numero("Alcanzado"),
                        Columna.numero("%"),
                        Columna.de("Causa, efecto y acción")),
                filas,
                null,
                Vacio.de("Nada se aparta de su meta", "Se pide explicar lo que pase del umbral de cada indicador."));
        return Bloque.lista("lista", "Trimestre " + trimestre(s), "", tabla);
    }

    private static List<Celda> fila(Desviacion d) {
        Desviacion.Explicacion e = d.explicacion();
        return List.of(
                Celda.de(d.unidad()),
                Celda.de(d.indicador()),
                Celda.de(Hojas.cifra(d.metaVigente())),
                Celda.de(Hojas.cifra(d.alcanzado())),
                Celda.numero(d.porcentaje(), 2),
                e == null
                        ? Celda.insignia("Falta explicarla", Tono.ATENCION)
                        : Celda.de(e.causa() + ": " + e.texto()).conNota(e.efecto() + " · " + e.accion()));
    }

    private Bloque forma(Solicitud s) {
        Formulario forma = Formulario.de(
                Entrada.texto("unidad", "Unidad").obligatoria().conAyuda("Plantel, CAST, unidad estatal o CONALEP."),
                Entrada.lista(
                                "indicador",
                                "Indicador",
                                indicadores.listar().stream()
                                        .map(i -> new Opcion(i.clave(), i.nombre()))
                                        .toList())
                        .obligatoria(),
                Entrada.lista(
                                "causa",
                                "Causa",
                                desviaciones.causas().stream()
                                        .map(c -> new Opcion(c.clave(), c.texto()))
                                        .toList())
                        .obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "texto", "Explicación").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "efecto", "Efecto").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "accion", "Acción").obligatoria());
        return Bloque.forma(
                "explicar",
                "Explicar una desviación",
                "",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("nivel", nivel(s)),
                        Entrada.oculta("trimestre", trimestre(s))),
                RUTA,
                "Guardar");
    }

    @Override
    String hacer(Solicitud s) {
        Desviacion.Peticion peticion = new Desviacion.Peticion(
                Hojas.ejercicio(s),
                trimestre(s),
                s.parametro("unidad").orElse(null),
                s.parametro("indicador").orElse(null),
                s.parametro("causa").orElse(null),
                s.parametro("texto").orElse(null),
                s.parametro("efecto").orElse(null),
                s.parametro("accion").orElse(null));
        desviaciones.explicar(s.identidad(), peticion, null);
        return "Se guardó la explicación.";
    }
}
