package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Expediente;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One meeting: programme, who was invited, who came, what was agreed, and what the visitor may do. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/reuniones/una")
public final class PaginaReunion extends Pagina {

    private static final String RUTA = "/reuniones/una";
    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Reuniones reuniones;
    private final transient ActosReunion actos;

    /** Shows and moves these. */
    @Activate
    public PaginaReunion(@Reference Marco marco, @Reference Reuniones reuniones, @Reference ActosReunion actos) {
        super(marco);
        this.reuniones = reuniones;
        this.actos = actos;
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
                () -> actos.hacer(solicitud, clave(solicitud)),
                Direccion.de(RUTA).con("clave", clave(solicitud)).con("hecho", "avanzar"),
                rechazo -> vista(solicitud, rechazo));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Expediente e = reuniones.leer(s.identidad(), clave(s));
        Reunion r = e.reunion();
        List<Seccion> secciones = new ArrayList<>(List.of(datos(r)));
        if (Puesto.de(s).gestiona()) {
            Seccion hacer = FormasReunion.de(s, rechazo, e);
            if (!hacer.formas().isEmpty()) {
                secciones.add(hacer);
            }
        }
        secciones.add(Seccion.de("programa", "Programa", "").con(programa(e)));
        secciones.add(Seccion.de("invitadas", "Unidades invitadas", "").con(invitadas(s, e)));
        secciones.add(Seccion.de("asistencia", "Asistencia", "").con(asistentes(e)));
        secciones.add(Seccion.de("compromisos", "Acuerdos y compromisos", "")
                .con(ListaCompromisos.de(
                        "acuerdos",
                        "Compromisos de esta reunión",
                        e.compromisos(),
                        Vacio.de("Sin compromisos", "Se registran con unidad y fecha cuando la reunión se celebra."))));
        secciones.add(Seccion.de("anteriores", "De reuniones anteriores", "")
                .con(ListaCompromisos.de(
                        "pendientes",
                        "Compromisos que siguen abiertos",
                        e.anteriores(),
                        Vacio.de(
                                "Nada pendiente",
                                "Aquí se listan los compromisos abiertos de reuniones anteriores."))));
        secciones.add(Seccion.de("documentos", "Documentos", "").con(documentos(e)));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(r.titulo(), r.clave() + ", " + Rotulos.de(r.clase()))
                        .bajo(Enlace.a("Reuniones y sesiones", "/reuniones"), Enlace.aqui(r.clave())),
                null,
                secciones);
    }

    private static Seccion datos(Reunion r) {
        return Seccion.de("datos", "Datos", "")
                .con(
                        new Dato("Estado", Rotulos.insignia(r.estado())),
                        Dato.de("Convoca", r.convoca()),
                        Dato.de("Tipo", Rotulos.de(r.tipo())),
                        Dato.de("Fecha", Fechas.dia(r.fecha()) + ", " + r.hora()),
                        Dato.de("Modalidad", Rotulos.de(r.modalidad())),
                        Dato.de("Lugar", r.lugar()),
                        Dato.de("Quórum", r.quorum() == 0 ? null : r.quorum() + " personas"),
                        Dato.de("Conclusiones", r.conclusiones()),
                        Dato.de("Motivo", r.motivo()));
    }

    private static Tabla programa(Expediente e) {
        List<List<Celda>> filas = new ArrayList<>();
        for (Punto p : e.programa()) {
            String norma = p.norma();
            filas.add(List.of(
                    Celda.de(p.tema()).conNota("Punto " + (filas.size() + 1)),
                    Celda.de(p.responsable()),
                    norma == null
                            ? Celda.de("")
                            : Celda.enlace(norma, Direccion.de("/normas/una").con("clave", norma))));
        }
        return Tabla.de(
                        "puntos",
                        "Puntos del programa",
                        List.of(Columna.de("Tema"), Columna.de("Presenta"), Columna.de("Norma")),
                        filas)
                .siVacia(Vacio.de("Sin programa", "Se escribe al programar o cambiar la reunión."));
    }

    private static Tabla invitadas(Solicitud s, Expediente e) {
        boolean abre = Puesto.de(s)
                .abre(e.invitadas().stream()
                        .filter(i -> i.oficio() != null)
                        .map(Invitada::unidad)
                        .toList());
        return Tabla.de(
                        "invitadas-lista",
                        "Unidades invitadas",
                        List.of(Columna.de("Unidad"), Columna.de("Invitación")),
                        e.invitadas().stream()
                                .map(i -> List.of(
                                        Celda.de(i.unidad()),
                                        i.oficio() == null
                                                ? Celda.de("Por aviso")
                                                : abre
                                                        ? Celda.enlace("Ver el oficio", "/oficios/" + i.oficio())
                                                        : Celda.de("Por oficio")))
                                .toList())
                .siVacia(Vacio.de("Nadie invitado", "Quien convoca invita por oficio o por aviso."));
    }

    private static Tabla asistentes(Expediente e) {
        return Tabla.de(
                        "asistentes",
                        "Quiénes asistieron",
                        List.of(Columna.de("Nombre"), Columna.de("Cargo"), Columna.de("Unidad")),
                        e.asistentes().stream().map(PaginaReunion::asistente).toList())
                .siVacia(Vacio.de("Sin asistencia", "Se registra con el acta."));
    }

    private static List<Celda> asistente(Asistente a) {
        return List.of(Celda.de(a.nombre()), Celda.de(a.cargo()), Celda.de(a.unidad()));
    }

    private static Tabla documentos(Expediente e) {
        return Tabla.de(
                        "documentos-lista",
                        "Minuta y evidencia",
                        List.of(Columna.de("Documento"), Columna.de("Clase")),
                        e.documentos().stream()
                                .map(d -> List.of(
                                        Celda.enlace(
                                                d.nombre(),
                                                "/api/v1/reuniones/"
                                                        + e.reunion().clave() + "/documentos/" + d.archivo()),
                                        Celda.de(Rotulos.de(d.clase()))))
                                .toList())
                .siVacia(Vacio.de("Sin documentos", "Se adjuntan la minuta, la lista de asistencia o la captura."));
    }

    static String clave(Solicitud s) {
        return s.parametro("clave").orElseThrow(() -> Problema.campo("clave", "Elija una reunión de la lista.", null));
    }
}
