package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.NombreCorto;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.seguimiento.DatosPublicos;
import mx.conalep.secyt.seguimiento.DatosPublicos.Renglon;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Open data, for everybody. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/datos")
public final class PaginaDatos extends Pagina {

    private final transient DatosPublicos datos;

    /** Of this table. */
    @Activate
    public PaginaDatos(@Reference Marco marco, @Reference DatosPublicos datos) {
        super(marco);
        this.datos = datos;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        List<Integer> anios = datos.ejercicios();
        if (anios.isEmpty()) {
            return Vista.de("datos", "Datos abiertos", Map.of("conCuadro", false));
        }
        int ejercicio = solicitud.entero("ejercicio").orElse(anios.get(0));
        DatosPublicos.Cuadro cuadro = datos.leer(ejercicio);
        return Vista.de(
                "datos",
                "Datos abiertos " + ejercicio,
                Map.of(
                        "conCuadro", true,
                        "cuadro", cuadro,
                        "tablas", tablas(cuadro),
                        "columnas", datos.diccionario(),
                        "forma", forma(anios, ejercicio)));
    }

    private static Formulario forma(List<Integer> anios, int ejercicio) {
        List<Opcion> opciones = anios.stream().map(a -> Opcion.de(a.toString())).toList();
        return Formulario.de(
                Entrada.lista("ejercicio", "Ejercicio", opciones).obligatoria().conValor(ejercicio));
    }

    private static List<Tabla> tablas(DatosPublicos.Cuadro cuadro) {
        return Arrays.stream(Linea.values()).map(l -> tabla(cuadro, l)).toList();
    }

    private static Tabla tabla(DatosPublicos.Cuadro cuadro, Linea linea) {
        String nombre = linea == Linea.CAPACITACION ? "Capacitación" : "Servicios tecnológicos";
        return Tabla.de(
                "datos-" + linea.name().toLowerCase(Locale.ROOT),
                marcado(nombre + " " + cuadro.ejercicio(), cuadro.leyenda()),
                columnas(cuadro),
                cuadro.renglones().stream()
                        .filter(r -> r.linea() == linea)
                        .map(PaginaDatos::fila)
                        .toList());
    }

    private static List<Columna> columnas(DatosPublicos.Cuadro cuadro) {
        return List.of(
                Columna.de("Entidad"),
                Columna.numero("Servicios"),
                Columna.numero(marcado("Año anterior", cuadro.leyendaAnterior())),
                Columna.numero("Atenciones"),
                Columna.numero("Hombres"),
                Columna.numero("Mujeres"),
                Columna.numero("Otro"),
                Columna.numero("Horas"));
    }

    private static String marcado(String titulo, @Nullable String leyenda) {
        return leyenda == null ? titulo : titulo + " (" + leyenda.toLowerCase(Locale.ROOT) + ")";
    }

    private static List<Celda> fila(Renglon r) {
        return List.of(
                Celda.de(r.nombre()).conCorto(NombreCorto.de(r.nombre())),
                conocido(r.servicios()),
                conocido(r.anterior()),
                persona(r, r.personas()),
                persona(r, r.hombres()),
                persona(r, r.mujeres()),
                persona(r, r.otro()),
                conocido(r.horas()));
    }

    private static Celda conocido(@Nullable Long valor) {
        return valor == null ? Celda.de("sin dato") : Celda.numero(valor);
    }

    private static Celda persona(Renglon r, @Nullable Long valor) {
        return valor == null && r.servicios() != null ? Celda.de("protegido") : conocido(valor);
    }
}
