package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Cedula;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One visit: its cédula, findings and actions, and what the visitor may do. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/supervision/una")
public final class PaginaVisita extends Pagina {

    static final String RUTA = "/supervision/una";
    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Supervisiones supervisiones;
    private final transient Adjuntador adjuntador;

    /** Shows and moves these. */
    @Activate
    public PaginaVisita(
            @Reference Marco marco, @Reference Supervisiones supervisiones, @Reference Adjuntador adjuntador) {
        super(marco);
        this.supervisiones = supervisiones;
        this.adjuntador = adjuntador;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.hacer(
                () -> hacer(solicitud),
                Direccion.de(RUTA).con("clave", clave(solicitud)).con("hecho", "avanzar"),
                rechazo -> vista(solicitud, rechazo));
    }

    private void hacer(Solicitud s) {
        Identidad quien = s.identidad();
        String que = Forma.de(s);
        int version = s.entero(que + "-version").orElse(0);
        Cedula cedula = supervisiones.leer(quien, clave(s));
        if (que.startsWith(FormasVisita.PUNTO)) {
            supervisiones.revisar(quien, clave(s), version, List.of(revision(s, cedula)));
            return;
        }
        switch (que) {
            case "concluir" ->
                supervisiones.concluir(quien, clave(s), version, valor(s, "conclusiones"), acciones(s, cedula));
            case "cerrar" -> supervisiones.cerrar(quien, clave(s), version);
            case "cancelar" -> supervisiones.cancelar(quien, clave(s), version, valor(s, "motivo"));
            default -> throw Problema.campo("que", "Use los botones de la página.", que);
        }
    }

    private Supervisiones.Revision revision(Solicitud s, Cedula cedula) {
        return new Supervisiones.Revision(
                Integer.valueOf(Forma.de(s).substring(FormasVisita.PUNTO.length())),
                Palabras.una(Resultado.class, valor(s, "resultado"), "resultado"),
                valor(s, "evidencia"),
                adjuntador.uno(s, "archivo", cedula.visita().unidad()).orElse(null),
                valor(s, "hallazgo"));
    }

    private static List<Compromisos.Nuevo> acciones(Solicitud s, Cedula cedula) {
        List<Compromisos.Nuevo> acciones = new ArrayList<>();
        for (int numero : FormasVisita.hallazgos(cedula)) {
            acciones.add(new Compromisos.Nuevo(
                    valor(s, "accion" + numero),
                    valor(s, "unidad" + numero),
                    s.fecha(Forma.de(s) + "-vence" + numero).orElse(null),
                    numero));
        }
        return acciones;
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Cedula c = supervisiones.leer(s.identidad(), clave(s));
        Visita v = c.visita();
        List<Seccion> secciones = new ArrayList<>(List.of(datos(v)));
        Seccion hacer = Seccion.de("hacer", "Qué hacer", "");
        for (Forma forma : Puesto.de(s).gestiona() ? FormasVisita.de(s, rechazo, c) : List.<Forma>of()) {
            hacer = hacer.con(forma);
        }
        if (!hacer.formas().isEmpty()) {
            secciones.add(hacer);
        }
        secciones.add(Seccion.de("cedula", "Cédula", "").con(cedula(c)));
        secciones.add(Seccion.de("acciones", "Acciones correctivas", "")
                .con(ListaCompromisos.de(
                        "acciones-lista",
                        "Acciones correctivas",
                        c.acciones(),
                        Vacio.de("Sin acciones", "Se registran al concluir la visita, una por hallazgo."))));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de("Visita a " + v.unidad(), v.clave())
                        .bajo(Enlace.a("Supervisión", "/supervision"), Enlace.aqui(v.clave())),
                null,
                secciones);
    }

    private static Seccion datos(Visita v) {
        return Seccion.de("datos", "Datos", "")
                .con(
                        new Dato("Estado", Rotulos.insignia(v.estado())),
                        new Dato(
                                "Norma",
                                Celda.enlace(
                                        v.norma() + ", versión " + v.numero(),
                                        Direccion.de("/normas/una")
                                                .con("clave", v.norma())
                                                .con("numero", v.numero()))),
                        Dato.de("Fecha", Fechas.dia(v.fecha())),
                        Dato.de("Quiénes visitan", String.join(", ", v.equipo())),
                        Dato.de("Conclusiones", v.conclusiones()));
    }

    private static Tabla cedula(Cedula c) {
        return Tabla.de(
                "puntos",
                "Puntos de la cédula",
                List.of(
                        Columna.de("Artículo"),
                        Columna.de("Resultado"),
                        Columna.de("Evidencia"),
                        Columna.de("Hallazgo")),
                c.puntos().stream().map(p -> punto(c, p)).toList());
    }

    private static List<Celda> punto(Cedula c, Punto p) {
        return List.of(
                Celda.de("Artículo " + p.articulo()).conNota(p.requisito()),
                p.resultado() == null
                        ? Celda.insignia("Sin revisar", Tono.ATENCION)
                        : Celda.insignia(
                                Rotulos.de(p.resultado()), p.resultado() == Resultado.NO_CUMPLE ? Tono.MAL : Tono.BIEN),
                p.archivo() == null
                        ? Celda.de(p.evidencia())
                        : Celda.enlace(
                                        "Descargar",
                                        "/api/v1/supervisiones/" + c.visita().clave() + "/archivos/" + p.archivo())
                                .conNota(Objects.requireNonNullElse(p.evidencia(), "")),
                Celda.de(p.hallazgo()));
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }

    private static String clave(Solicitud s) {
        return s.parametro("clave").orElseThrow(() -> Problema.campo("clave", "Elija una visita de la lista.", null));
    }
}
